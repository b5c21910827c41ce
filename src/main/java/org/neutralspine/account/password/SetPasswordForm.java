package org.neutralspine.account.password;

import org.jspecify.annotations.Nullable;

/**
 * A new password for whoever was given a link, as it was sent.
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
