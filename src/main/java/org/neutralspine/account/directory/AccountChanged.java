package org.neutralspine.account.directory;

import org.neutralspine.audit.AuditableEvent;

/**
 * Something about an account was changed, for the trail.
 */
record AccountChanged(String what, String about) implements AuditableEvent {

	AccountChanged(String what, Account account) {
		this(what, "account " + account.id());
	}

}
