package org.neutralspine.figure.pose;

import org.neutralspine.figure.space.Vector;

/**
 * Something that a body can lie, stand or lean on.
 */
public sealed interface Surface {

	Surface FLOOR = new Plane(0);

	/**
	 * How far a round part of the body is from it, in centimetres; negative inside.
	 * @param radius of the part
	 */
	double distance(Vector point, double radius);

	/** The height of a level surface, else 0. */
	default double height() {
		return 0;
	}

	/**
	 * A level surface.
	 */
	record Plane(@Override double height) implements Surface {

		@Override
		public double distance(Vector point, double radius) {
			return point.y() - radius - this.height;
		}

	}

	/**
	 * A large ball on the floor.
	 */
	record Ball(double x, double y, double radius) implements Surface {

		@Override
		public double distance(Vector point, double own) {
			return StrictMath.hypot(point.x() - this.x, point.y() - this.y) - own - this.radius;
		}

	}

	/**
	 * A board that rises from a point.
	 *
	 * @param degrees from the level
	 */
	record Slope(double x, double y, double degrees) implements Surface {

		@Override
		public double distance(Vector point, double radius) {
			double angle = Math.toRadians(this.degrees);
			return (point.y() - this.y) - (point.x() - this.x) * StrictMath.tan(angle) - radius / StrictMath.cos(angle);
		}

	}

}
