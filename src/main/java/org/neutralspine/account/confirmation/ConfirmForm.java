package org.neutralspine.account.confirmation;

import org.jspecify.annotations.Nullable;

/**
 * The one field of the page that asks first. The password is never shown again.
 */
record ConfirmForm(@Nullable String passwordAgain) {

	static ConfirmForm empty() {
		return new ConfirmForm(null);
	}

}
