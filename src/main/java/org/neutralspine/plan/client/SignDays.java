package org.neutralspine.plan.client;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a sign was reported, as far as they are needed: the last one, and the
 * one to fall back to if that was a mistake.
 *
 * @param last the last day; null for never
 * @param before the day that counted before; null for none
 */
@Embeddable
record SignDays(@Nullable LocalDate last, @Nullable LocalDate before) {

	static final SignDays NEVER = new SignDays(null, null);

	/** A day that is later in another time zone stays the last. */
	SignDays with(LocalDate day) {
		return new SignDays((this.last != null && this.last.isAfter(day)) ? this.last : day, this.last);
	}

	SignDays without(LocalDate day) {
		return day.equals(this.last) ? new SignDays(this.before, this.before) : this;
	}

}
