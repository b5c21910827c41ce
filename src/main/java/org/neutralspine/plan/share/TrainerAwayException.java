package org.neutralspine.plan.share;

/**
 * A link whose plan nobody looks after: its trainer may not sign in any more.
 */
class TrainerAwayException extends RuntimeException {

	TrainerAwayException() {
		super("The plan's trainer is not available");
	}

}
