package org.neutralspine.question.date;

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
import org.neutralspine.question.date.DateWords.Day;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

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

	private static final Set<String> BEHIND_VERB = Set.of("i", "be", "not", "have", "he", "she");

	private final DateWords words;

	private final MonthEndings endings;

	private final LocalDate today;

	MonthDates(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.endings = new MonthEndings(this.words);
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
			return ofThisMonth(from, at, day);
		}
		int month = month(this.words.word(at));
		boolean verb = at == from + 1 && this.words.is(at, "may") && this.words.is(at + 1, BEHIND_VERB);
		return (day.isDay() && month > 0 && !verb) ? full(from, at + 1, month, day.number()) : null;
	}

	private @Nullable TypedDate ofThisMonth(int from, int at, Day day) {
		YearMonth month = YearMonth.from(this.today).minusMonths(this.words.is(at, "last") ? 1 : 0);
		return TypedDate.dated(from, at + 2, this.today,
				List.of(TypedDate.day(month.getYear(), month.getMonthValue(), day.number())));
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
			return ofYear(from, YearMonth.of(year, month));
		}
		return doubtful ? null : monthOnly(from, month);
	}

	private @Nullable TypedDate ofYear(int from, YearMonth month) {
		int to = from + 2;
		Day behind = this.endings.dayBehind(to);
		return (behind != null)
				? TypedDate.dated(from, behind.to(), this.today,
						List.of(TypedDate.day(month.getYear(), month.getMonthValue(), behind.number())))
				: new TypedDate(from, to, notAfterToday(month), false, month.atDay(1));
	}

	private boolean isDayBehind(int at) {
		boolean year = this.words.before(at).contains("'") || this.words.before(at).contains(" /")
				|| this.words.word(at).length() > 2;
		return isInWords(at) || (this.words.whole(at) >= 0 && !year && !Duration.isUnit(this.words.word(at + 1)));
	}

	private boolean isInWords(int at) {
		return this.words.whole(at) < 0 && !this.words.isBehindMark(at);
	}

	private @Nullable TypedDate monthOnly(int from, int month) {
		YearMonth now = YearMonth.from(this.today);
		YearMonth here = YearMonth.of(this.today.getYear(), month);
		int to = this.endings.behindYear(from + 1);
		boolean lastYear = to > from + 1 && this.endings.isLastYear(to - 2);
		Day behind = this.endings.dayBehind(to);
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
		boolean lastYear = this.endings.isLastYear(end);
		boolean thisYear = this.words.is(end, "of") && this.words.is(end + 1, "this");
		return TypedDate.yearless(from, thisYear ? end + 3 : lastYear ? end + 2 : end,
				Stream.of(TypedDate.latest(month, day, this.today)
					.map((date) -> (lastYear && date.getYear() == this.today.getYear()) ? date.minusYears(1) : date)));
	}

}
