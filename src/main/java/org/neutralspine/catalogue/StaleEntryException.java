package org.neutralspine.catalogue;

/**
 * An exercise was changed by somebody else since its page was shown.
 */
class StaleEntryException extends RuntimeException {

	private final transient Entry current;

	StaleEntryException(Entry current) {
		super("The exercise has been changed by somebody else");
		this.current = current;
	}

	Entry current() {
		return this.current;
	}

}
