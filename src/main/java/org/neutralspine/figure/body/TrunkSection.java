package org.neutralspine.figure.body;

import java.util.Arrays;
import java.util.List;

import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Elliptical sections of the trunk from below, in centimetres; our own, for drawing.
 */
public enum TrunkSection {

	CROTCH(1.2, 6.8, 11.5), HIP(-1.4, 10.4, 16.0), S1(4.2, 10.6, 15.0), L4(4.0, 9.7, 13.4), L2(4.0, 9.3, 12.6),
	T12(4.4, 9.8, 13.2), T9(5.0, 10.8, 14.6), T6(5.0, 11.0, 15.4), T3(3.6, 9.2, 14.6), T1(1.6, 6.4, 7.4);

	/** From the hips to the sacrum. */
	public static final List<TrunkSection> PELVIS = List.of(CROTCH, HIP, S1);

	/** From the sacrum to the neck. */
	public static final List<TrunkSection> SHIRT = Arrays.stream(values())
		.filter((section) -> section.ordinal() >= S1.ordinal())
		.toList();

	/** Where the crotch is below the hips. */
	private static final double CROTCH_BELOW = 7.5;

	private final double ahead;

	private final double halfDepth;

	private final double halfWidth;

	TrunkSection(double ahead, double halfDepth, double halfWidth) {
		this.ahead = ahead;
		this.halfDepth = halfDepth;
		this.halfWidth = halfWidth;
	}

	/** The centre before the spine's line. */
	public double ahead() {
		return this.ahead;
	}

	public double halfDepth() {
		return this.halfDepth;
	}

	public double halfWidth() {
		return this.halfWidth;
	}

	public Frame frame(Body body) {
		return body.frame(PELVIS.contains(this) ? "pelvis" : name());
	}

	/** The point of the spine's line that it belongs to. */
	public Vector station(Body body) {
		return switch (this) {
			case CROTCH -> frame(body).point(body.at("hip"), 0, -CROTCH_BELOW);
			case HIP -> body.at("hip");
			default -> body.at(name());
		};
	}

	public Vector centre(Body body) {
		return frame(body).point(station(body), this.ahead, 0);
	}

	/** The middle of the front, or for a negative sign of the back. */
	Vector surface(Body body, int sign) {
		return frame(body).point(station(body), this.ahead + sign * this.halfDepth, 0);
	}

}
