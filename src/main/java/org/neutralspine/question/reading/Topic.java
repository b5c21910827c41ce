package org.neutralspine.question.reading;

/**
 * What people ask about besides single exercises.
 */
public enum Topic {

	/** Exercises for a part of the body. */
	CORE, LEGS, HIPS, ARMS, BACK, NECK,

	/** Where to begin. */
	START,

	/** What to leave out. */
	AVOID,

	/** How far to walk. */
	WALKING,

	/** How much is too much. */
	HOW_MUCH,

	/** Whether a pain is normal, and will pass. */
	PAIN,

	/** When something opens. */
	WHEN,

	/** Whether to have the surgery. */
	SURGERY

}
