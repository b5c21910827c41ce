package org.neutralspine.question.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.text.Token;

/**
 * Days that are told by another: "three weeks before christmas", "the day after 4 july".
 */
final class ShiftedDates {

	private static final Set<String> BEFORE = Set.of("before", "prior");

	private static final Set<String> AFTER = Set.of("after", "following");

	/** Their last days, behind another day. */
	private static final Map<String, Integer> AFTER_DAYS = Map.of("day", 1, "night", 1, "morning", 1, "week", 7,
			"weekend", 7);

	/** No length of time has more words. */
	private static final int FAR = 9;

	private final List<Token> tokens;

	private final LocalDate today;

	ShiftedDates(List<Token> tokens, LocalDate today) {
		this.tokens = tokens;
		this.today = today;
	}

	@Nullable TypedDate at(int from) {
		boolean beside = IntStream.rangeClosed(from + 1, from + FAR)
			.mapToObj((at) -> Token.word(this.tokens, at))
			.anyMatch((word) -> AFTER.contains(word) || BEFORE.contains(word));
		DayOfWeek day = beside ? TypedDate.weekday(Token.word(this.tokens, from)) : null;
		return (day != null) ? weekday(from, day) : beside ? beside(from) : null;
	}

	/** "The tuesday after easter", "the friday before christmas last year". */
	private @Nullable TypedDate weekday(int from, DayOfWeek day) {
		String beside = Token.word(this.tokens, from + 1);
		if (AFTER.contains(beside)) {
			return shifted(from, behind(from + 1), TemporalAdjusters.next(day));
		}
		return BEFORE.contains(beside) ? shifted(from, behind(from + 1), TemporalAdjusters.previous(day)) : null;
	}

	private @Nullable TypedDate beside(int from) {
		Duration counted = Duration.at(this.tokens, from);
		Duration far = (counted != null && counted.counted()) ? null : counted;
		int single = AFTER_DAYS.getOrDefault(Token.word(this.tokens, from), 0);
		if (far == null && single == 0) {
			return null;
		}
		int beside = (far != null) ? far.to() : from + 1;
		String word = Token.word(this.tokens, beside);
		if (AFTER.contains(word)) {
			return shifted(from, behind(beside), (far != null) ? (long) Math.ceil(far.days()) : single);
		}
		return BEFORE.contains(word) ? shifted(from, behind(beside), (far != null) ? -(long) far.days() : -1) : null;
	}

	private int behind(int beside) {
		int at = beside + 1;
		while (Set.of("to", "the", "last").contains(Token.word(this.tokens, at))) {
			at++;
		}
		return at;
	}

	private @Nullable TypedDate shifted(int from, int at, long days) {
		return shifted(from, at, (day) -> day.plus(days, ChronoUnit.DAYS));
	}

	private @Nullable TypedDate shifted(int from, int at, TemporalAdjuster other) {
		TypedDate date = (at < this.tokens.size()) ? TypedDate.at(this.tokens, at, this.today) : null;
		boolean monthOnly = date != null && date.to() == at + 1 && TypedDate.isMonth(Token.word(this.tokens, at));
		if (date == null || monthOnly) {
			return null;
		}
		LocalDate next = date.next().with(other);
		LocalDate day = Stream.of(date.day().with(other), next)
			.filter((one) -> !one.isAfter(this.today))
			.max(Comparator.naturalOrder())
			.orElse(date.day().with(other));
		return new TypedDate(from, date.to(), day, date.yearless(), next);
	}

}
