package org.neutralspine.plan.dose;

/**
 * The side that an exercise is done on.
 */
public enum Side {

	NONE, LEFT, RIGHT, BOTH

}
