package org.neutralspine.figure.pose;

import java.util.Arrays;
import java.util.List;

/**
 * The sacrum's first vertebra and the 24 above it, from below. Heights with the disc in
 * centimetres and inclinations of a neutral spine in degrees, forward positive. These are
 * our own, chosen for a calm natural curve (about 30 degrees of lordosis within L1 to L5
 * and 33 of kyphosis); they are for drawing and no norms.
 */
public enum Vertebra {

	S1(0, 0), L5(3.6, 20), L4(3.7, 11), L3(3.7, 3), L2(3.6, -5), L1(3.5, -10), T12(2.9, -12), T11(2.7, -12),
	T10(2.5, -11), T9(2.4, -9), T8(2.3, -6), T7(2.2, -2), T6(2.2, 2), T5(2.1, 6), T4(2.0, 11), T3(1.9, 15), T2(1.9, 19),
	T1(1.9, 21), C7(1.8, 19), C6(1.6, 15), C5(1.6, 10), C4(1.6, 5), C3(1.6, 2), C2(2.2, 0), C1(1.2, -2);

	/** All above the sacrum, from below. */
	public static final List<Vertebra> MOVABLE = Arrays.stream(values()).filter((one) -> one != S1).toList();

	private final double height;

	private final double inclination;

	Vertebra(double height, double inclination) {
		this.height = height;
		this.inclination = inclination;
	}

	public double height() {
		return this.height;
	}

	public double inclination() {
		return this.inclination;
	}

	/** {@code S}, {@code L}, {@code T} or {@code C}. */
	public char region() {
		return name().charAt(0);
	}

}
