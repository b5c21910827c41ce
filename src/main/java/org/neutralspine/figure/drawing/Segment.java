package org.neutralspine.figure.drawing;

/**
 * A piece of an outline.
 */
public sealed interface Segment {

	/** Begins a part of an outline. */
	static Segment move(Point to) {
		return new Move(to);
	}

	static Segment line(Point to) {
		return new Straight(to);
	}

	static Segment curve(Point control, Point to) {
		return new Quadratic(control, to);
	}

	static Segment close() {
		return new Close();
	}

	record Move(Point to) implements Segment {

	}

	record Straight(Point to) implements Segment {

	}

	record Quadratic(Point control, Point to) implements Segment {

	}

	record Cubic(Point first, Point second, Point to) implements Segment {

	}

	/**
	 * A part of a circle, counter-clockwise.
	 */
	record Arc(double radius, boolean isLarge, Point to) implements Segment {

	}

	/** A whole circle. */
	record Circle(Point centre, double radius) implements Segment {

	}

	record Close() implements Segment {

	}

}
