package org.neutralspine.account.throttle;

/**
 * The trail of sign-in, for tests that fill it.
 */
public class TestTrail {

	private final RepeatedEvents events;

	TestTrail(RepeatedEvents events) {
		this.events = events;
	}

	/**
	 * Ends the minute in which events are counted.
	 */
	public void flush() {
		this.events.recordHowManyMore();
	}

}
