package org.neutralspine.figure.drawing;

import org.neutralspine.figure.space.Vector;

/**
 * Looks at the room from far away, so that nothing gets smaller.
 */
public final class Camera {

	private final double elevation;

	private final Vector right;

	private final Vector up;

	private final Vector toward;

	/**
	 * Sets up a camera.
	 * @param azimuth degrees about the vertical: 0 sees the right side of somebody who
	 * stands, 90 the front
	 * @param elevation degrees above the level
	 */
	public Camera(double azimuth, double elevation) {
		double around = Math.toRadians(azimuth);
		double above = Math.toRadians(elevation);
		Vector level = new Vector(StrictMath.sin(around), 0, StrictMath.cos(around));
		this.elevation = elevation;
		this.right = new Vector(StrictMath.cos(around), 0, -StrictMath.sin(around));
		this.toward = level.times(StrictMath.cos(above)).plus(Vector.UP.times(StrictMath.sin(above)));
		this.up = Vector.UP.times(StrictMath.cos(above)).minus(level.times(StrictMath.sin(above)));
	}

	public Point see(Vector place) {
		return new Point(place.dot(this.right), -place.dot(this.up));
	}

	/** How near a point is, from the middle of the room. */
	public double depth(Vector place) {
		return place.dot(this.toward);
	}

	/** Whether it looks down on the floor rather than along it. */
	public boolean isRaised() {
		return this.elevation > 2;
	}

	/** Whether it sees the side of somebody who stands. */
	public boolean isFromTheSide() {
		return Math.abs(this.toward.z()) > .7;
	}

}
