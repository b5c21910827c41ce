package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Network;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/**
 * A try that the throttle counts: that of a browser which the owner of the name has
 * signed in from before, or a stranger's.
 *
 * @param browser the number of the browser; null for a stranger's
 */
record Attempt(SignInThrottle throttle, String name, Network network, @Nullable String browser) {

	private static final Logger logger = LoggerFactory.getLogger(Attempt.class);

	/**
	 * Counts the try. What cannot be counted must not be checked.
	 * @return how long to wait; empty if the try may be made
	 * @throws InternalAuthenticationServiceException if it cannot be counted
	 */
	Optional<Duration> begin() {
		try {
			return (this.browser != null) ? this.throttle.attempt(this.browser)
					: this.throttle.attempt(this.name, this.network);
		}
		catch (DataAccessException ex) {
			throw new InternalAuthenticationServiceException("Tries cannot be counted", ex);
		}
	}

	void succeeded() {
		if (this.browser != null) {
			unlessUnreachable(() -> this.throttle.succeeded(this.browser));
		}
		else {
			unlessUnreachable(() -> this.throttle.succeeded(this.name, this.network));
		}
	}

	/** Gives back a try that could not be checked. */
	void takeBack() {
		if (this.browser != null) {
			unlessUnreachable(() -> this.throttle.takeBack(this.browser));
		}
		else {
			unlessUnreachable(() -> this.throttle.takeBack(this.name, this.network));
		}
	}

	/** The try stays counted then, which is on the safe side. */
	private static void unlessUnreachable(Runnable correction) {
		try {
			correction.run();
		}
		catch (DataAccessException ex) {
			logger.debug("A try stays counted", ex);
		}
	}

}
