package org.neutralspine.figure.drawing;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * The smallest rectangle around something.
 */
public record Box(double left, double top, double right, double bottom) {

	private static final Box EMPTY = new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

	public static Box around(Collection<Shape> shapes) {
		return shapes.stream().flatMap((shape) -> shape.path().along()).reduce(EMPTY, Box::with, Box::with);
	}

	public static Box around(Stream<Point> points) {
		return points.reduce(EMPTY, Box::with, Box::with);
	}

	private Box with(Point point) {
		return new Box(Math.min(this.left, point.x()), Math.min(this.top, point.y()), Math.max(this.right, point.x()),
				Math.max(this.bottom, point.y()));
	}

	public Box with(Box other) {
		return new Box(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

	/** Reaches down to a height at least. */
	public Box downTo(double y) {
		return new Box(this.left, this.top, this.right, Math.max(this.bottom, y));
	}

	public double width() {
		return this.right - this.left;
	}

	public double height() {
		return this.bottom - this.top;
	}

}
