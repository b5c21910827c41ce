package org.neutralspine.editing.entry;

/**
 * An exercise was changed by another person since its page was shown.
 */
public class StaleEntryException extends RuntimeException {

	StaleEntryException() {
		super("The exercise has been changed by somebody else");
	}

}
