package org.neutralspine.account.directory;

import java.util.List;

import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;

/**
 * An account as the admin sees it.
 *
 * @param invited whether a password still has to be set
 * @param yourself whether it is the admin's own
 */
record AccountView(long id, String name, List<Role> roles, boolean enabled, boolean invited, boolean yourself) {

	static AccountView of(Account account, SignedIn admin) {
		return new AccountView(account.id(), account.name(), account.roles().stream().sorted().toList(),
				account.isEnabled(), account.isInvited(), account.id() == admin.id());
	}

}
