package org.neutralspine.account;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A new account, as it was sent.
 */
record CreateAccountForm(@Nullable String name, @Nullable String role) {

	static CreateAccountForm empty() {
		return new CreateAccountForm(null, null);
	}

	Optional<Role> chosenRole() {
		return Arrays.stream(Role.values()).filter((known) -> known.name().equals(this.role)).findFirst();
	}

}
