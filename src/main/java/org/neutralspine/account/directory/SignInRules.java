package org.neutralspine.account.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SignInProperties.Duty;
import org.neutralspine.web.UnusableSettingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What signing in takes, and how long it lasts.
 */
@Component
public class SignInRules {

	private static final Duration SHORTEST = Duration.ofMinutes(15);

	private static final Duration LONGEST = Duration.ofDays(30);

	private final boolean adminsNeedSecondFactor;

	private final Duration lasts;

	SignInRules(SignInProperties properties, @Value("${neutralspine.sample-data:false}") boolean sampleData) {
		Duty unlessSet = sampleData ? Duty.OFFERED : Duty.REQUIRED;
		this.adminsNeedSecondFactor = Objects.requireNonNullElse(properties.secondFactor(), unlessSet) == Duty.REQUIRED;
		this.lasts = properties.signInLasts();
		if (this.lasts.compareTo(SHORTEST) < 0 || this.lasts.compareTo(LONGEST) > 0) {
			throw new UnusableSettingException(SignInProperties.SIGN_IN_LASTS,
					"it has to be between 15 minutes (15m) and 30 days (30d)");
		}
	}

	/**
	 * Whether they have to set up a second factor before they may do anything else.
	 */
	public boolean isSecondFactorMissing(SignedIn person) {
		return this.adminsNeedSecondFactor && person.isAdmin() && !person.hasSecondFactor();
	}

	/**
	 * When a session ends, however busy it is.
	 */
	public Instant end(SignedIn person) {
		return person.times().signedIn().plus(this.lasts);
	}

}
