package org.neutralspine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/**
 * The system's clock until a test sets it; from then on time passes only when the test
 * says so.
 */
@Primary
public final class SettableClock implements InstantSource {

	private volatile @Nullable Instant now;

	@Override
	public Instant instant() {
		Instant set = this.now;
		return (set != null) ? set : InstantSource.system().instant();
	}

	public void set(Instant now) {
		this.now = now;
	}

	/** To noon of a day. */
	public void set(LocalDate day) {
		set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
	}

	/** From a whole second on: no database keeps what is below a microsecond. */
	public void pass(Duration duration) {
		this.now = instant().truncatedTo(ChronoUnit.SECONDS).plus(duration);
	}

	void followTheSystem() {
		this.now = null;
	}

}
