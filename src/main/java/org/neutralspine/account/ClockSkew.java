package org.neutralspine.account;

import java.time.Duration;

/**
 * How far the clocks of several servers may be apart. What lies further in the future was
 * noted before a clock was set back.
 */
public final class ClockSkew {

	public static final Duration MAX = Duration.ofMinutes(5);

	private ClockSkew() {
	}

}
