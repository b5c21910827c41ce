package org.neutralspine.account.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;

/**
 * An account as the admin sees it.
 *
 * @param reviewer null where it is no clinician's
 * @param invited whether a password still has to be set
 * @param secondFactor whether signing in asks for a code, too
 * @param yourself whether it is the admin's own
 */
record AccountView(long id, String name, List<Role> roles, @Nullable Reviewer reviewer, boolean enabled,
		boolean invited, boolean secondFactor, boolean yourself) {

	static AccountView of(Account account, SignedIn admin) {
		return new AccountView(account.id(), account.name(), account.roles().stream().sorted().toList(),
				account.reviewer().orElse(null), account.isEnabled(), account.isInvited(),
				account.secondFactor().isPresent(), account.id() == admin.id());
	}

}
