package org.neutralspine.audit;

import java.util.Optional;

/**
 * Something was changed that has to be traceable. To be published within the transaction
 * that changes it. It never carries health data or the alias of a client, since the trail
 * is kept when they are erased.
 */
public interface AuditableEvent {

	/**
	 * A change of which nothing else is to be said.
	 */
	static AuditableEvent of(String what, String about) {
		return new Change(what, about);
	}

	/**
	 * What was done, for example {@code account.created}.
	 */
	String what();

	/**
	 * What it was done to, for example {@code account 3}.
	 */
	String about();

	/**
	 * Who did it, where that is not the person who is signed in.
	 */
	default Optional<String> who() {
		return Optional.empty();
	}

	/**
	 * What was done, and to what.
	 */
	record Change(String what, String about) implements AuditableEvent {
	}

}
