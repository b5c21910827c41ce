package org.neutralspine.figure.drawing;

/**
 * A piece of an outline.
 */
public sealed interface Segment {

	record Move(Point to) implements Segment {

	}

	record Line(Point to) implements Segment {

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
