package org.neutralspine.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What whoever runs this may set about accounts.
 *
 * @param adminPassword the one-time password of the first admin; a random one where it is
 * not set
 */
@Validated
@ConfigurationProperties("neutralspine")
record AccountProperties(@Size(max = 72) @Nullable String adminPassword) {

	@Override
	public String toString() {
		return "the properties of accounts";
	}

}
