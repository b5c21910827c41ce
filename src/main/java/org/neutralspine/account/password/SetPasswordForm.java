package org.neutralspine.account.password;

import org.jspecify.annotations.Nullable;

/**
 * The form to choose a password by a link.
 */
record SetPasswordForm(@Nullable String password, @Nullable String repeated) {

	static SetPasswordForm empty() {
		return new SetPasswordForm(null, null);
	}

	/** Nothing that is logged shows a password. */
	@Override
	public String toString() {
		return "a new password";
	}

}
