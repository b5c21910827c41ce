package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a physician said, and as far as known by whom, when and until when.
 *
 * @param scope how far the clearance goes
 * @param by the physician's name, as the person gave it
 * @param on the day on which it was given
 * @param until the last day on which it holds
 */
public record PhysicianClearance(Clearance scope, @Nullable String by, @Nullable LocalDate on,
		@Nullable LocalDate until) {

	/** A clearance without an end holds for this long. Source: evidence, section a7. */
	private static final int MONTHS_WITHOUT_AN_END = 12;

	/**
	 * The clearance that holds today: {@code NONE} once it has expired, if it was given
	 * before the surgery, or if it has no end and is older than 12 months.
	 */
	public Clearance validOn(LocalDate today, LocalDate surgery) {
		boolean expired = lastDay().filter(today::isAfter).isPresent();
		boolean beforeSurgery = this.on != null && this.on.isBefore(surgery);
		return (expired || beforeSurgery) ? Clearance.NONE : this.scope;
	}

	/**
	 * The last day on which it holds, whether or not the physician named one; empty where
	 * neither the day nor the end is known.
	 */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(this.until)
			.or(() -> Optional.ofNullable(this.on).map((day) -> day.plusMonths(MONTHS_WITHOUT_AN_END)));
	}

	/**
	 * Whether it was given after a day, which only a dated clearance can show.
	 */
	boolean follows(LocalDate day) {
		return this.on != null && this.on.isAfter(day);
	}

}
