package org.neutralspine.account.directory;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Operator settings for signing in.
 *
 * @param secondFactor whether admins have to set up a second factor; where it is not set,
 * they have to unless there are sample data
 * @param signInLasts when a session ends, however busy it is: from 15 minutes to 30 days
 */
@ConfigurationProperties("neutralspine")
record SignInProperties(@Nullable Duty secondFactor, @DefaultValue("12h") Duration signInLasts) {

	static final String SIGN_IN_LASTS = "neutralspine.sign-in-lasts";

	/**
	 * Whom a second factor is for.
	 */
	enum Duty {

		/** Admins have to have one; everybody else may. */
		REQUIRED,
		/** Everybody may have one. */
		OFFERED

	}

}
