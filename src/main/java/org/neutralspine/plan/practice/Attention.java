package org.neutralspine.plan.practice;

/**
 * What needs a trainer's attention, the most urgent first.
 */
enum Attention {

	/** The patient reported a warning sign, and no clearance has followed it. */
	WARNING_SIGN,

	/** Two red sessions in a row. */
	SUSPENDED,

	RED_SESSION,

	/** Pain flared up within the last days. */
	FLARE,

	NO_CLEARANCE,

	/** What is on record does not go together, so nothing can be said. */
	UNREADABLE,

	/** An exercise on the plan is no longer allowed. */
	STRUCK,

	RULES_CHANGED,

	/** The phase of the week needs a clearance that was given later. */
	NEW_CLEARANCE,

	CLEARANCE_ENDS,

	EXERCISE_CHANGED,

	/** The draft says something else than the version in force. */
	UNPUBLISHED,

	NOT_PUBLISHED

}
