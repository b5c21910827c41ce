package org.neutralspine.account.throttle;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * There were too many tries for this name or from this address.
 */
public class TooManyAttemptsException extends AuthenticationException {

	private final long minutes;

	TooManyAttemptsException(Duration wait) {
		super("Too many tries");
		this.minutes = wait.plusMinutes(1).minusNanos(1).toMinutes();
	}

	/**
	 * How long to wait, in whole minutes that are certainly enough.
	 */
	public long minutes() {
		return this.minutes;
	}

}
