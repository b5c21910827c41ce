package org.neutralspine.plan.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a report is to say.
 *
 * @param weeks how far back it goes; 0 for all the way
 * @param notes whether the trainer's notes are in it
 */
record ReportOptions(int weeks, boolean notes) {

	static final List<Integer> PERIODS = List.of(4, 12, 26, 0);

	private static final int USUAL = 12;

	/**
	 * Options as they stand in an address; whatever is unknown there is the default.
	 */
	static ReportOptions of(@Nullable String weeks, @Nullable String notes) {
		return new ReportOptions(
				PERIODS.stream().filter((period) -> period.toString().equals(weeks)).findFirst().orElse(USUAL),
				Boolean.parseBoolean(notes));
	}

	/** The first day that it is about. */
	LocalDate from(LocalDate today) {
		return (this.weeks > 0) ? today.minusWeeks(this.weeks).plusDays(1) : LocalDate.EPOCH;
	}

}
