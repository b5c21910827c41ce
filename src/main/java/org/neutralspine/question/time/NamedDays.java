package org.neutralspine.question.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Days and seasons that have a name: "had it on halloween", "last summer".
 */
final class NamedDays {

	/** So far before a feast it is said that something was done on it. */
	private static final int FAR = 7;

	private static final Set<String> PAST = WordSets.of("DONE_ON");

	private static final Set<String> BEFORE_FEAST = Set.of("on", "last", "since", "before", "after", "around", "at",
			"was");

	/** The last month of a season. */
	private static final Map<String, Integer> SEASON_ENDS = Map.of("spring", 5, "summer", 8, "fall", 11, "autumn", 11,
			"winter", 2);

	private final DateWords words;

	private final LocalDate today;

	NamedDays(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.today = today;
	}

	@Nullable TypedDate at(int from) {
		TypedDate feast = TypedDate.yearless(from, from + 1, Stream.of(feast(from)));
		return (feast != null) ? feast : season(from);
	}

	private Optional<LocalDate> feast(int from) {
		boolean past = IntStream.rangeClosed(2, FAR).anyMatch((far) -> this.words.is(from - far, PAST));
		if (!past || !this.words.is(from - 1, BEFORE_FEAST)) {
			return Optional.empty();
		}
		return switch (this.words.word(from)) {
			case "halloween" -> TypedDate.latest(10, 31, this.today);
			case "christmas", "xmas" -> TypedDate.latest(12, 25, this.today);
			case "boxing" -> TypedDate.latest(12, 26, this.today);
			case "labor", "labour" -> laborDay();
			case "valentines" -> TypedDate.latest(2, 14, this.today);
			default -> Optional.empty();
		};
	}

	/** The first Monday of September. */
	private Optional<LocalDate> laborDay() {
		return IntStream.of(0, 1)
			.mapToObj((ago) -> LocalDate.of(this.today.getYear() - ago, 9, 1)
				.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)))
			.filter((day) -> !day.isAfter(this.today))
			.findFirst();
	}

	private @Nullable TypedDate season(int from) {
		Integer month = SEASON_ENDS.get(this.words.word(from));
		if (month == null || !this.words.is(from - 1, "last")) {
			return null;
		}
		LocalDate end = YearMonth.of(this.today.getYear(), month).atEndOfMonth();
		LocalDate past = end.isAfter(this.today) ? end.minusYears(1) : end;
		return new TypedDate(from, from + 1, past, true, past);
	}

}
