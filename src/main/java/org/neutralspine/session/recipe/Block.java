package org.neutralspine.session.recipe;

/**
 * A part of a session, in the order in which they are done.
 */
public enum Block {

	BREATHE, WALK, FRONT, SIDE, BACK, LEGS, BALANCE, COOL_DOWN

}
