package org.neutralspine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.springframework.context.annotation.Primary;

/**
 * A time that passes only when a test says so. Import it instead of the system's.
 */
@Primary
public final class SettableTime implements InstantSource {

	private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

	@Override
	public Instant instant() {
		return this.now;
	}

	public void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

}
