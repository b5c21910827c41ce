package org.neutralspine.plan.share;

/**
 * Whether an exercise is to be done today.
 */
enum Due {

	/** All of its sets are ticked off today. */
	DONE,

	/** It is to be done today, or has been begun. */
	TODAY,

	/** It was done often enough this week. */
	ENOUGH,

	/** It comes on another day of this week. */
	LATER

}
