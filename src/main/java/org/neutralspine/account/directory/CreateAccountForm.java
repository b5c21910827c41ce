package org.neutralspine.account.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A new account, as it was sent. Where no role was, the list is empty.
 */
record CreateAccountForm(@Nullable String name, List<String> roles) {

	CreateAccountForm(@Nullable String name, @Nullable List<String> roles) {
		this.name = name;
		this.roles = (roles != null) ? roles : List.of();
	}

	static CreateAccountForm empty() {
		return new CreateAccountForm(null, null);
	}

	RolesForm chosen() {
		return new RolesForm(this.roles);
	}

}
