package org.neutralspine.account.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A new account, as it was sent. Where no role was, the list is empty.
 */
record CreateAccountForm(@Nullable String name, List<String> roles, @Nullable String fullName,
		@Nullable String profession) {

	CreateAccountForm(@Nullable String name, @Nullable List<String> roles, @Nullable String fullName,
			@Nullable String profession) {
		this.name = name;
		this.roles = (roles != null) ? roles : List.of();
		this.fullName = fullName;
		this.profession = profession;
	}

	static CreateAccountForm empty() {
		return new CreateAccountForm(null, null, null, null);
	}

	RolesForm chosen() {
		return new RolesForm(this.roles, this.fullName, this.profession);
	}

}
