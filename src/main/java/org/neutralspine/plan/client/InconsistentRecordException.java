package org.neutralspine.plan.client;

/**
 * What is on record of a client does not go together, for which the clock of the server
 * may be to blame. Nothing can be said of what the client may do.
 */
public class InconsistentRecordException extends RuntimeException {

	private final long client;

	InconsistentRecordException(long client) {
		super("The record of client " + client + " does not go together");
		this.client = client;
	}

	public long client() {
		return this.client;
	}

}
