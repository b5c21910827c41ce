package org.neutralspine.plan;

/**
 * The side that an exercise is done on.
 */
public enum Side {

	NONE, LEFT, RIGHT, BOTH

}
