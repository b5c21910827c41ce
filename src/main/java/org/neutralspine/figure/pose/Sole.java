package org.neutralspine.figure.pose;

import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * How a foot is held in the room, whatever the ankle does.
 */
public sealed interface Sole {

	/** The whole sole on a level surface, toes where the shank points. */
	Sole FLAT = new Flat();

	/** A sole that rises toward the toes, in degrees. */
	static Sole pitched(double degrees) {
		double angle = Math.toRadians(degrees);
		return new Directed(new Vector(StrictMath.cos(angle), StrictMath.sin(angle), 0),
				new Vector(-StrictMath.sin(angle), StrictMath.cos(angle), 0));
	}

	/** See {@link Sole#FLAT}. */
	record Flat() implements Sole {

	}

	/**
	 * A sole in given directions of the room.
	 *
	 * @param forward from the heel to the toes
	 * @param up away from the sole
	 */
	record Directed(Vector forward, Vector up) implements Sole {

		public Frame frame() {
			return Frame.of(this.forward, this.up);
		}

	}

}
