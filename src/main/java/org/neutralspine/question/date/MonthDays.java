package org.neutralspine.question.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.DateWords.Day;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Days of a month that are told without its name, "on the 10th", "monday the 2nd", and
 * weeks of one, "the first week of november".
 */
final class MonthDays {

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	private static final Set<String> LEADS = Set.of("on", "was", "since");

	/** "The 4th surgery", "the 2nd floor". */
	private static final Set<String> COUNTED = WordSets.of("COUNTED_BEHIND_ORDINAL");

	private static final Set<String> IN = Set.of("of", "in");

	private static final int DAYS_A_WEEK = 7;

	private final DateWords words;

	private final List<Token> tokens;

	private final LocalDate today;

	MonthDays(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.tokens = tokens;
		this.today = today;
	}

	@Nullable TypedDate at(int from) {
		TypedDate week = week(from);
		TypedDate last = (week != null) ? week : ofLastMonth(from);
		return (last != null) ? last : day(from);
	}

	/** "Last month, the 14th". */
	private @Nullable TypedDate ofLastMonth(int from) {
		if (!this.words.is(from, "last") || !this.words.is(from + 1, "month")) {
			return null;
		}
		int the = this.words.is(from + 2, "on") ? from + 3 : from + 2;
		Day day = this.words.is(the, "the") ? this.words.day(the + 1) : new Day(-1, the);
		YearMonth month = YearMonth.from(this.today).minusMonths(1);
		return (isOrdinal(day) && !isOfNamed(day.to())) ? TypedDate.dated(from, day.to(), this.today,
				List.of(TypedDate.day(month.getYear(), month.getMonthValue(), day.number()))) : null;
	}

	private boolean isOrdinal(Day day) {
		return day.isDay() && this.words.is(day.to() - 1, Token.ORDINAL_ENDINGS);
	}

	/** "On the 10th": the last one that is past. */
	private @Nullable TypedDate day(int from) {
		int the = this.words.is(from, WEEKDAYS) ? from + 1 : from;
		boolean led = the > from || this.words.is(from - 1, LEADS);
		if (!this.words.is(the, "the") || !led) {
			return null;
		}
		Day day = this.words.day(the + 1);
		return (isOrdinal(day) && !isOfNamed(day.to())) ? of(from, day) : null;
	}

	private boolean isOfNamed(int next) {
		return this.words.is(next, COUNTED) || MonthDates.isMonth(this.words.word(next))
				|| Duration.isUnit(this.words.word(next));
	}

	private @Nullable TypedDate of(int from, Day day) {
		YearMonth month = YearMonth.from(this.today).minusMonths((day.number() > this.today.getDayOfMonth()) ? 1 : 0);
		LocalDate past = month.isValidDay(day.number()) ? month.atDay(day.number()) : month.atEndOfMonth();
		return new TypedDate(from, day.to(), past, true, past.plusMonths(1));
	}

	/** "The first week of november", its last day. */
	private @Nullable TypedDate week(int from) {
		boolean last = this.words.is(from, "last");
		Day count = last ? new Day(0, from + 1) : this.words.day(from);
		int of = count.to() + 1;
		boolean week = this.words.is(count.to(), "week") && this.words.is(of, IN)
				&& MonthDates.isMonth(this.words.word(of + 1)) && (last || count.number() <= 4);
		TypedDate month = week ? TypedDate.at(this.tokens, of + 1, this.today) : null;
		if (month == null) {
			return null;
		}
		int length = month.day().lengthOfMonth();
		LocalDate end = month.day().withDayOfMonth(last ? length : Math.min(length, count.number() * DAYS_A_WEEK));
		return TypedDate.yearless(from, month.to(), Stream.of(Optional.of(end.isAfter(this.today) ? this.today : end)));
	}

}
