package org.neutralspine.figure.person;

import java.util.List;
import java.util.stream.IntStream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Segment;
import org.neutralspine.figure.space.Frame;

/**
 * Draws a head: nobody in particular.
 */
final class HeadPainter {

	private static final double LAYER = 5;

	private static final double[] PROFILE = { -.5, 10.9, 5.2, 9.4, 8.4, 5.2, 8.9, 1.6, 10.7, -2.0, 9.3, -3.6, 9.2, -5.8,
			8.4, -9.6, 5.0, -11.0, -.5, -8.6, -6.0, -6.6, -9.2, -2.2, -10.1, 2.6, -7.4, 8.4 };

	private static final double[] HAIR_IN_PROFILE = { 7.2, 7.4, 3.0, 4.9, 2.2, 1.4, .6, -1.0, -2.6, -2.2, -4.4, -6.2,
			-7.4, -6.6, -10.2, -2.2, -11.1, 3.0, -8.3, 9.2, -1.0, 12.2, 5.4, 11.0 };

	private static final double[] FRONT = { 0, 10.9, 5.4, 8.9, 7.5, 3.4, 7.2, -3.0, 4.6, -8.8, 0, -11.2, -4.6, -8.8,
			-7.2, -3.0, -7.5, 3.4, -5.4, 8.9 };

	private static final double[] HAIR_IN_FRONT = { 0, 12.1, 6.2, 10.0, 8.6, 3.6, 7.9, -1.6, 6.6, 1.6, 5.6, 5.4, 1.0,
			6.6, -3.6, 7.0, -6.0, 4.0, -6.9, .6, -7.9, -1.6, -8.6, 3.6, -6.2, 10.0 };

	private static final double[] HAIR_BEHIND = { 0, 12.1, 6.2, 10.0, 8.6, 3.6, 8.0, -2.6, 5.4, -7.2, 0, -8.0, -5.4,
			-7.2, -8.0, -2.6, -8.6, 3.6, -6.2, 10.0 };

	private static final double EYE = .85;

	private final Canvas canvas;

	private final Frame frame;

	private final Point centre;

	private final boolean isInProfile;

	private final boolean isFacing;

	private final Point ahead;

	private final Point up;

	HeadPainter(Body body, Canvas canvas) {
		this.canvas = canvas;
		this.frame = body.frame("head");
		this.centre = canvas.see(body.at("head"));
		Point forward = canvas.see(this.frame.forward());
		Point upward = canvas.see(this.frame.up());
		this.isInProfile = forward.length() > .62;
		this.isFacing = canvas.depth(this.frame.forward()) > 0;
		if (this.isInProfile) {
			this.ahead = forward.times(1 / forward.length());
			boolean isMirrored = this.ahead.x() * upward.y() - this.ahead.y() * upward.x() < 0;
			this.up = this.ahead.normal().times(isMirrored ? -1 : 1);
		}
		else {
			double length = upward.length();
			this.up = upward.times(1 / ((length == 0) ? 1 : length));
			this.ahead = this.up.normal();
		}
	}

	/**
	 * Draws the head.
	 * @return whether it is seen in profile, so that the neck's vertebrae do not cross
	 * the face
	 */
	boolean paint() {
		if (this.isInProfile) {
			put(Ink.SKIN, curve(PROFILE), 0);
			put(Ink.HAIR, curve(HAIR_IN_PROFILE), .1);
			put(Ink.SKIN, Path.circle(at(-1.2, -1.6), 1.9), .2);
			put(Ink.EYE, Path.circle(at(6.3, .6), EYE), .3);
			put(Ink.MOUTH, mouth(at(6.2, -6.6), at(7.4, -7.0), at(8.4, -5.8)), .3);
		}
		else {
			put(Ink.SKIN, curve(FRONT), 0);
			put(Ink.HAIR, curve(this.isFacing ? HAIR_IN_FRONT : HAIR_BEHIND), .1);
			if (this.isFacing) {
				face();
			}
		}
		return this.isInProfile;
	}

	private void face() {
		put(Ink.EYE, Path.circle(at(-2.9, -.6), EYE), .3);
		put(Ink.EYE, Path.circle(at(2.9, -.6), EYE), .3);
		put(Ink.MOUTH, mouth(at(-2.5, -6.0), at(0, -8.2), at(2.5, -6.0)), .3);
	}

	private static Path mouth(Point from, Point smile, Point to) {
		return Path.of(Segment.move(from), Segment.curve(smile, to));
	}

	private Path curve(double[] numbers) {
		List<Point> points = IntStream.range(0, numbers.length / 2)
			.mapToObj((i) -> at(numbers[2 * i], numbers[2 * i + 1]))
			.toList();
		return Curves.closed(points);
	}

	private Point at(double x, double y) {
		return this.centre.plus(this.ahead.times(x)).plus(this.up.times(y));
	}

	private void put(Ink ink, Path path, double above) {
		this.canvas.put(ink, path, LAYER + above, TrunkPainter.PART);
	}

}
