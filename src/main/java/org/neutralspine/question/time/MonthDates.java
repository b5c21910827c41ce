package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.time.DateWords.Day;

/**
 * Dates with the name of a month: aug 15th, 10 oct 2025, in april, may 2024.
 */
final class MonthDates {

	private static final Map<String, Integer> MONTHS = new HashMap<>();

	static {
		for (Month month : Month.values()) {
			MONTHS.put(month.name().toLowerCase(Locale.ROOT), month.getValue());
			WordSets.of(month.name()).forEach((word) -> MONTHS.put(word, month.getValue()));
		}
	}

	/** These are other words, too. */
	private static final Set<String> DOUBTFUL = WordSets.of("DOUBTFUL_MONTHS");

	private static final Set<String> BEFORE_MONTH = WordSets.of("BEFORE_MONTH");

	private static final Set<String> THIS_OR_LAST = Set.of("this", "last");

	private static final Set<String> GONE = Set.of("gone", "past", "passed");

	private static final Set<String> BEHIND_VERB = Set.of("i", "be", "not", "have", "he", "she");

	private final DateWords words;

	private final LocalDate today;

	MonthDates(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.today = today;
	}

	static boolean isMonth(String word) {
		return MONTHS.containsKey(word);
	}

	/** The number of a month; zero where the word is none. */
	static int month(String word) {
		return MONTHS.getOrDefault(word, 0);
	}

	/** 10 oct 2025, the tenth of october, the 19th of this month. */
	@Nullable TypedDate dayFirst(int from) {
		Day day = this.words.day(this.words.is(from, "day") ? from + 1 : from);
		int at = this.words.is(day.to(), "of") ? day.to() + 1 : day.to();
		if (day.isDay() && this.words.is(at, THIS_OR_LAST) && this.words.is(at + 1, "month")) {
			YearMonth month = YearMonth.from(this.today).minusMonths(this.words.is(at, "last") ? 1 : 0);
			return TypedDate.dated(from, at + 2, this.today,
					List.of(TypedDate.day(month.getYear(), month.getMonthValue(), day.number())));
		}
		int month = month(this.words.word(at));
		boolean verb = at == from + 1 && this.words.is(at, "may") && this.words.is(at + 1, BEHIND_VERB);
		return (day.isDay() && month > 0 && !verb) ? full(from, at + 1, month, day.number()) : null;
	}

	@Nullable TypedDate at(int from) {
		int month = month(this.words.word(from));
		if (month == 0) {
			return null;
		}
		int next = from + 1;
		boolean doubtful = this.words.is(from, DOUBTFUL) && !this.words.is(from - 1, BEFORE_MONTH);
		Day day = this.words.day(this.words.is(next, "the") ? next + 1 : next);
		if (day.isDay() && (this.words.is(next, "the") || (isDayBehind(next) && !(doubtful && isInWords(next))))) {
			return full(from, day.to(), month, day.number());
		}
		int year = this.words.year(next);
		if (year > 0) {
			Day behind = dayBehind(next + 1);
			return (behind != null)
					? TypedDate.dated(from, behind.to(), this.today,
							List.of(TypedDate.day(year, month, behind.number())))
					: new TypedDate(from, next + 1, notAfterToday(YearMonth.of(year, month)), false,
							YearMonth.of(year, month).atDay(1));
		}
		return doubtful ? null : monthOnly(from, month);
	}

	private boolean isDayBehind(int at) {
		boolean year = this.words.before(at).contains("'") || this.words.word(at).length() > 2;
		return isInWords(at) || (this.words.whole(at) >= 0 && !year && !Duration.isUnit(this.words.word(at + 1)));
	}

	private boolean isInWords(int at) {
		return this.words.whole(at) < 0 && !this.words.isBehindMark(at);
	}

	private boolean isLastYear(int at) {
		return this.words.is(at, "last") && this.words.is(at + 1, "year");
	}

	/** Where it goes on behind "last year", "of last year", "gone", "just gone". */
	private int behindYear(int at) {
		int last = this.words.is(at, "of") ? at + 1 : at;
		if (isLastYear(last)) {
			return last + 2;
		}
		int gone = this.words.is(at, "just") ? at + 1 : at;
		return this.words.is(gone, GONE) ? gone + 1 : at;
	}

	/**
	 * "In june last year (the 17th)", "this january gone, 14th"; null where none is said.
	 */
	private @Nullable Day dayBehind(int at) {
		boolean the = this.words.is(at, "the");
		Day day = this.words.day(the ? at + 1 : at);
		boolean ordinal = day.isDay() && this.words.is(day.to() - 1, Token.ORDINAL_ENDINGS);
		return (ordinal && this.words.isBehindMark(at) && !Duration.isUnit(this.words.word(day.to()))) ? day : null;
	}

	private TypedDate monthOnly(int from, int month) {
		YearMonth now = YearMonth.from(this.today);
		YearMonth here = YearMonth.of(this.today.getYear(), month);
		int to = behindYear(from + 1);
		boolean lastYear = to > from + 1 && isLastYear(to - 2);
		Day behind = dayBehind(to);
		if (behind != null) {
			return TypedDate.yearless(from, behind.to(), Stream.of(TypedDate.latest(month, behind.number(), this.today)
				.map((date) -> (lastYear && date.getYear() == this.today.getYear()) ? date.minusYears(1) : date)));
		}
		YearMonth next = here.isAfter(now) ? here : here.plusYears(1);
		return new TypedDate(from, to, notAfterToday((here.isAfter(now) || lastYear) ? here.minusYears(1) : here), true,
				next.atDay(1));
	}

	/** The last day of a month, or today in the one that is not over. */
	private LocalDate notAfterToday(YearMonth month) {
		return month.equals(YearMonth.from(this.today)) ? this.today : month.atEndOfMonth();
	}

	private @Nullable TypedDate full(int from, int end, int month, int day) {
		int year = this.words.year(end);
		if (year > 0) {
			return TypedDate.dated(from, end + 1, this.today, List.of(TypedDate.day(year, month, day)));
		}
		boolean lastYear = isLastYear(end);
		boolean thisYear = this.words.is(end, "of") && this.words.is(end + 1, "this");
		return TypedDate.yearless(from, thisYear ? end + 3 : lastYear ? end + 2 : end,
				Stream.of(TypedDate.latest(month, day, this.today)
					.map((date) -> (lastYear && date.getYear() == this.today.getYear()) ? date.minusYears(1) : date)));
	}

}
