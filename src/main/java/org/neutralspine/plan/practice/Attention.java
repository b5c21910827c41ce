package org.neutralspine.plan.practice;

/**
 * What needs a trainer's attention, the most urgent first.
 */
enum Attention {

	/** The patient reported a warning sign, and no clearance has followed it. */
	WARNING_SIGN,

	NO_CLEARANCE,

	/** Two red sessions in a row. */
	SUSPENDED,

	/** An exercise on the plan is no longer allowed. */
	STRUCK,

	RED_SESSION,

	RULES_CHANGED,

	/** The phase of the week needs a clearance that was given later. */
	NEW_CLEARANCE,

	CLEARANCE_ENDS,

	EXERCISE_CHANGED,

	/** The draft says something else than the version in force. */
	UNPUBLISHED,

	NOT_PUBLISHED

}
