package org.neutralspine.figure.pose;

/**
 * How a hand is held.
 */
public enum HandShape {

	/** Fingers straight, thumb apart. */
	OPEN,

	/** A fist, as around a handle. */
	GRIP,

	/** Fingers straight and together. */
	FLAT

}
