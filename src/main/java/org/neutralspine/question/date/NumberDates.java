package org.neutralspine.question.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Dates in figures: 2/14/26, 14.2.2026, 2026-02-14, 10/5, 03/2025, 1998.
 */
final class NumberDates {

	private static final Set<String> BEFORE_YEAR = WordSets.of("BEFORE_YEAR");

	/** "Fused 2024". */
	private static final Set<String> BEFORE_ONLY_YEAR = WordSets.of("BEFORE_ONLY_YEAR");

	private static final Set<String> BEFORE_DAY = WordSets.of("BEFORE_DAY");

	private final DateWords words;

	private final LocalDate today;

	NumberDates(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.today = today;
	}

	@Nullable TypedDate at(int from) {
		if (this.words.word(from).indexOf('.') > 0) {
			return dotted(from);
		}
		String mark = this.words.before(from + 1);
		if (this.words.whole(from + 1) >= 0 && (mark.equals("/") || mark.equals("-"))) {
			return marked(from, mark);
		}
		int year = this.words.year(from);
		return (DateWords.isYear(year) && year <= this.today.getYear() + 1 && isYearSaid(from)) ? year(from, year)
				: null;
	}

	private boolean isYearSaid(int at) {
		return this.words.is(at - 1, BEFORE_YEAR) || this.words.isBehindMark(at)
				|| (this.words.is(at - 1, BEFORE_ONLY_YEAR) && isOnlyYear(at));
	}

	/** Of two years told so shortly, nobody knows which is that of the latest surgery. */
	private boolean isOnlyYear(int at) {
		return this.words.years().allMatch((one) -> one == at);
	}

	private @Nullable TypedDate marked(int from, String mark) {
		int first = this.words.whole(from);
		int second = this.words.whole(from + 1);
		int third = this.words.whole(from + 2);
		if (third >= 0 && this.words.before(from + 2).equals(mark)) {
			return TypedDate.dated(from, from + 3, this.today, days(first, second, third));
		}
		if (second > 1900 && first >= 1 && first <= 12) {
			return TypedDate.dated(from, from + 2, this.today,
					List.of(Optional.of(YearMonth.of(second, first).atEndOfMonth())));
		}
		return mark.equals("/") ? yearless(from, first, second) : null;
	}

	private static List<Optional<LocalDate>> days(int first, int second, int third) {
		if (first > 31) {
			return List.of(TypedDate.day(first, second, third));
		}
		int year = DateWords.fullYear(third);
		return List.of(TypedDate.day(year, first, second), TypedDate.day(year, second, first));
	}

	/** 10/5, where a level is not meant. */
	private @Nullable TypedDate yearless(int from, int first, int second) {
		boolean alone = this.words.before(from).contains(",") && this.words.isBehindMark(from + 2) && first != 10
				&& second != 10;
		boolean led = alone || this.words.is(from - 1, BEFORE_DAY) || this.words.before(from).contains(":");
		return led ? TypedDate.yearless(from, from + 2,
				Stream.of(TypedDate.latest(first, second, this.today), TypedDate.latest(second, first, this.today)))
				: null;
	}

	private @Nullable TypedDate dotted(int from) {
		String[] parts = this.words.word(from).split("\\.");
		if (parts.length != 3 || Arrays.stream(parts).anyMatch((part) -> part.length() > 4)) {
			return null;
		}
		int one = Integer.parseInt(parts[0]);
		int other = Integer.parseInt(parts[1]);
		int year = DateWords.fullYear(Integer.parseInt(parts[2]));
		return TypedDate.dated(from, from + 1, this.today,
				List.of(TypedDate.day(year, other, one), TypedDate.day(year, one, other)));
	}

	/** "In 2024 (november 4)", or the year alone. */
	private @Nullable TypedDate year(int from, int year) {
		int month = MonthDates.month(this.words.word(from + 1));
		int day = this.words.whole(from + 2);
		TypedDate date = (month > 0 && day > 0 && this.words.isBehindMark(from + 1))
				? TypedDate.dated(from, from + 3, this.today, List.of(TypedDate.day(year, month, day))) : null;
		LocalDate end = LocalDate.of(year, 12, 31);
		return (date != null) ? date
				: new TypedDate(from, from + 1, (year == this.today.getYear()) ? this.today : end, false, end);
	}

}
