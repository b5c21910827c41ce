package org.neutralspine.account.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Operator settings for accounts.
 *
 * @param adminPassword the one-time password of the admin that the start creates or
 * resets; a random one where it is not set
 * @param resetAdmin the name of the admin to let in again, whatever became of their
 * password
 * @param sampleData whether to create a trainer, a client and a plan with made-up data
 * when there is no account yet
 */
@ConfigurationProperties("neutralspine")
record AccountProperties(@Nullable String adminPassword, @Nullable String resetAdmin, boolean sampleData) {

	static final String ADMIN_PASSWORD = "neutralspine.admin-password";

	static final String RESET_ADMIN = "neutralspine.reset-admin";

	static final String SAMPLE_DATA = "neutralspine.sample-data";

	@Override
	public String toString() {
		return "the properties of accounts";
	}

}
