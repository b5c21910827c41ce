package org.neutralspine.figure.space;

/**
 * The axes of a part of a body, each one long and at right angles to the others.
 *
 * @param forward where the front of the body looks
 * @param up toward the head
 * @param right to the person's right
 */
public record Frame(Vector forward, Vector up, Vector right) {

	/** Somebody who stands and looks along x. */
	public static final Frame STANDING = new Frame(new Vector(1, 0, 0), Vector.UP, new Vector(0, 0, 1));

	/**
	 * Axes from two directions.
	 * @param forward need not be at a right angle to {@code up}
	 */
	public static Frame of(Vector forward, Vector up) {
		Vector upward = up.unit();
		Vector ahead = forward.minus(upward.times(forward.dot(upward))).unit();
		return new Frame(ahead, upward, ahead.cross(upward));
	}

	public Frame turned(Vector axis, double degrees) {
		return new Frame(this.forward.turned(axis, degrees), this.up.turned(axis, degrees),
				this.right.turned(axis, degrees));
	}

	/** Turns about the right axis: what is below swings forward. */
	public Frame pitched(double degrees) {
		return turned(this.right, degrees);
	}

	/** Turns about the forward axis. */
	public Frame rolled(double degrees) {
		return turned(this.forward, degrees);
	}

	/** Turns about the upward axis. */
	public Frame yawed(double degrees) {
		return turned(this.up, degrees);
	}

	/** The point that lies so far from an origin along these axes, in centimetres. */
	public Vector point(Vector origin, double ahead, double upward, double sideways) {
		return origin.plus(this.forward.times(ahead).plus(this.up.times(upward)).plus(this.right.times(sideways)));
	}

	public Vector point(Vector origin, double ahead, double upward) {
		return point(origin, ahead, upward, 0);
	}

}
