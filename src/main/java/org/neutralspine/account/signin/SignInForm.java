package org.neutralspine.account.signin;

import org.jspecify.annotations.Nullable;

/**
 * The fields to sign in. After a failure the name is shown again, the password never.
 */
record SignInForm(@Nullable String username, @Nullable String password) {

	static SignInForm of(@Nullable String username) {
		return new SignInForm(username, null);
	}

}
