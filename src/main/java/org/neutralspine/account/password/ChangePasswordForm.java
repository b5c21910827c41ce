package org.neutralspine.account.password;

import org.jspecify.annotations.Nullable;

/**
 * A new password for whoever knows the current one, as it was sent.
 */
record ChangePasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeated) {

	static ChangePasswordForm empty() {
		return new ChangePasswordForm(null, null, null);
	}

	/** Nothing that is logged shows a password. */
	@Override
	public String toString() {
		return "a new password";
	}

}
