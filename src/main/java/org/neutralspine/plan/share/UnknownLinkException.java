package org.neutralspine.plan.share;

/**
 * A link that never was, or was withdrawn; nobody is told which.
 */
class UnknownLinkException extends RuntimeException {

	UnknownLinkException() {
		super("There is no such link");
	}

}
