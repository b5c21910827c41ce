package org.neutralspine.account.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What whoever runs this may set about accounts.
 *
 * @param adminPassword the one-time password of the admin that the start creates or
 * resets; a random one where it is not set
 * @param resetAdmin the name of the admin to let in again, whatever became of their
 * password
 */
@ConfigurationProperties("neutralspine")
record AccountProperties(@Nullable String adminPassword, @Nullable String resetAdmin) {

	static final String ADMIN_PASSWORD = "neutralspine.admin-password";

	static final String RESET_ADMIN = "neutralspine.reset-admin";

	@Override
	public String toString() {
		return "the properties of accounts";
	}

}
