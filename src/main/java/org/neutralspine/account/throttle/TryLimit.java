package org.neutralspine.account.throttle;

import java.time.Duration;

/**
 * How many tries a bucket holds.
 *
 * @param tries that may be made at once
 * @param oneMoreAfter the time after which each of them comes back
 */
record TryLimit(int tries, Duration oneMoreAfter) {

	/** The time that so many tries take to come back, in milliseconds. */
	long millis(int count) {
		return count * this.oneMoreAfter.toMillis();
	}

	/** The time that an empty bucket takes to be full again, in milliseconds. */
	long millis() {
		return millis(this.tries);
	}

}
