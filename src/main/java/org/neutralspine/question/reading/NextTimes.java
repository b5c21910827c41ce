package org.neutralspine.question.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.TypedDate;

/**
 * When the next week, month, year or season begins.
 */
record NextTimes(LocalDate today) {

	private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);

	/** "Next week"; null where the word is no such time. */
	@Nullable LocalDate of(String word) {
		return switch (word) {
			case "week" -> this.today.plusWeeks(1);
			case "weekend" -> this.today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
			case "month" -> this.today.with(TemporalAdjusters.firstDayOfNextMonth());
			case "year" -> this.today.with(TemporalAdjusters.firstDayOfNextYear());
			default -> weekday(word);
		};
	}

	private @Nullable LocalDate weekday(String word) {
		DayOfWeek day = TypedDate.weekday(word);
		return (day != null) ? this.today.with(TemporalAdjusters.next(day)) : season(word);
	}

	/** "The week after next"; null where the word is no such time. */
	@Nullable LocalDate afterNext(String word) {
		return switch (word) {
			case "week" -> this.today.plusWeeks(2);
			case "month" -> this.today.with(TemporalAdjusters.firstDayOfNextMonth()).plusMonths(1);
			default -> null;
		};
	}

	/** The next time that a season begins; null where the word is none. */
	@Nullable LocalDate season(String word) {
		Integer month = SEASONS.get(word);
		if (month == null) {
			return null;
		}
		LocalDate begins = LocalDate.of(this.today.getYear(), month, 1);
		return begins.isAfter(this.today) ? begins : begins.plusYears(1);
	}

}
