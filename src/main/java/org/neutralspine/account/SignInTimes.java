package org.neutralspine.account;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When somebody proved in this session who they are.
 *
 * @param signedIn when the session began
 * @param password when the password was given last
 * @param code when a code of the second factor was given; null if none was
 */
public record SignInTimes(Instant signedIn, Instant password, @Nullable Instant code) implements Serializable {

	public static SignInTimes begin(Instant now) {
		return new SignInTimes(now, now, null);
	}

	public SignInTimes withPassword(Instant now) {
		return new SignInTimes(this.signedIn, now, this.code);
	}

	public SignInTimes withCode(Instant now) {
		return new SignInTimes(this.signedIn, this.password, now);
	}

}
