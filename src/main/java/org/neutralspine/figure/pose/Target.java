package org.neutralspine.figure.pose;

import org.jspecify.annotations.Nullable;

/**
 * Where a hand or a foot has to be, in centimetres; the limb bends as it must.
 */
public sealed interface Target {

	/**
	 * On a level surface.
	 *
	 * @param ahead of the shoulder or the hip
	 * @param surface its name
	 * @param outward of the shoulder or the hip
	 */
	record Level(double ahead, String surface, double outward) implements Target {

	}

	/** Where it was in the first pose. */
	record Stay() implements Target {

	}

	/**
	 * A point of the room.
	 *
	 * @param z null for straight before the shoulder or the hip
	 */
	record At(double x, double y, @Nullable Double z) implements Target {

	}

	/**
	 * At a point of the body.
	 */
	record OnBody(String point, double ahead, double upward, double outward) implements Target {

	}

}
