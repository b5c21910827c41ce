package org.neutralspine.account.profile;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The fields to turn the second factor on or off; neither is ever shown again.
 *
 * @param current the password, to turn it off
 */
record SecondFactorForm(@Nullable String code, @Nullable String current) {

	static SecondFactorForm empty() {
		return new SecondFactorForm(null, null);
	}

	String typedCode() {
		return Objects.requireNonNullElse(this.code, "");
	}

	String typedPassword() {
		return Objects.requireNonNullElse(this.current, "");
	}

	/** Nothing that is logged shows a password. */
	@Override
	public String toString() {
		return "a code and a password";
	}

}
