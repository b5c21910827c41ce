package org.neutralspine.figure.space;

/**
 * A point of the room or a way through it, in centimetres.
 *
 * @param x forward for somebody who stands
 * @param y up from the floor
 * @param z toward the viewer of the side view, which is to the right of somebody who
 * stands
 */
public record Vector(double x, double y, double z) {

	private static final double TINY = 1e-9;

	public static final Vector ZERO = new Vector(0, 0, 0);

	public static final Vector UP = new Vector(0, 1, 0);

	public Vector plus(Vector other) {
		return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
	}

	public Vector minus(Vector other) {
		return new Vector(this.x - other.x, this.y - other.y, this.z - other.z);
	}

	public Vector times(double factor) {
		return new Vector(this.x * factor, this.y * factor, this.z * factor);
	}

	public double dot(Vector other) {
		return this.x * other.x + this.y * other.y + this.z * other.z;
	}

	public Vector cross(Vector other) {
		return new Vector(this.y * other.z - this.z * other.y, this.z * other.x - this.x * other.z,
				this.x * other.y - this.y * other.x);
	}

	public double length() {
		return Math.sqrt(dot(this));
	}

	/** The same direction, one long; zero stays zero. */
	public Vector unit() {
		double length = length();
		return (length > TINY) ? new Vector(this.x / length, this.y / length, this.z / length) : ZERO;
	}

	/**
	 * Goes a part of the way to another point.
	 * @param part 0 stays here, 1 arrives
	 */
	public Vector toward(Vector other, double part) {
		return plus(other.minus(this).times(part));
	}

	/**
	 * Turns about an axis, counter-clockwise for whom the axis points at.
	 * @param axis one long
	 */
	public Vector turned(Vector axis, double degrees) {
		double angle = Math.toRadians(degrees);
		double cos = StrictMath.cos(angle);
		double sin = StrictMath.sin(angle);
		return times(cos).plus(axis.cross(this).times(sin)).plus(axis.times(axis.dot(this) * (1 - cos)));
	}

	public double distanceTo(Vector other) {
		return minus(other).length();
	}

	/** The same point on the other side of the body. */
	public Vector mirrored() {
		return new Vector(this.x, this.y, -this.z);
	}

}
