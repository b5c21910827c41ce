package org.neutralspine.account.password;

import org.jspecify.annotations.Nullable;

/**
 * The form to change a password.
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
