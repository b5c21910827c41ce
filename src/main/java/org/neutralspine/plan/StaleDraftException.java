package org.neutralspine.plan;

/**
 * A plan was changed in another window since its page was shown.
 */
class StaleDraftException extends RuntimeException {

	StaleDraftException() {
		super("The plan has been changed elsewhere");
	}

}
