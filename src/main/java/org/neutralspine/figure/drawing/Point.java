package org.neutralspine.figure.drawing;

/**
 * A point of a picture, in centimetres; y points down.
 */
public record Point(double x, double y) {

	public Point plus(Point other) {
		return new Point(this.x + other.x, this.y + other.y);
	}

	public Point minus(Point other) {
		return new Point(this.x - other.x, this.y - other.y);
	}

	public Point times(double factor) {
		return new Point(this.x * factor, this.y * factor);
	}

	public double dot(Point other) {
		return this.x * other.x + this.y * other.y;
	}

	public double length() {
		return StrictMath.hypot(this.x, this.y);
	}

	public double distanceTo(Point other) {
		return minus(other).length();
	}

	/** Goes a part of the way to another point. */
	public Point toward(Point other, double part) {
		return new Point(this.x + (other.x - this.x) * part, this.y + (other.y - this.y) * part);
	}

	/** At a right angle to the left of where this points, just as long. */
	public Point normal() {
		return new Point(-this.y, this.x);
	}

	/** The direction of another point from here, in radians. */
	double angleTo(Point other) {
		return StrictMath.atan2(other.y - this.y, other.x - this.x);
	}

	static Point around(Point centre, double radius, double angle) {
		return new Point(centre.x + radius * StrictMath.cos(angle), centre.y + radius * StrictMath.sin(angle));
	}

}
