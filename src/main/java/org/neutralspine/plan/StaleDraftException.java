package org.neutralspine.plan;

/**
 * A plan was changed in another window since its page was shown.
 */
class StaleDraftException extends RuntimeException {

	private final transient Plan current;

	StaleDraftException(Plan current) {
		super("The plan has been changed elsewhere");
		this.current = current;
	}

	Plan current() {
		return this.current;
	}

}
