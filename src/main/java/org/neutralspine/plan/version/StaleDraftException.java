package org.neutralspine.plan.version;

/**
 * A plan was changed in another window since its page was shown.
 */
public class StaleDraftException extends RuntimeException {

	public StaleDraftException() {
		super("The plan has been changed elsewhere");
	}

}
