package org.neutralspine.question.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * A date in a text. What can be read in several ways is the latest of them that is past,
 * a month or a year without a day its last one.
 *
 * @param from its first token
 * @param to one more than its last token
 * @param day the day; after today only where it cannot be past
 * @param yearless whether the year had to be found
 * @param next for a date without a year the next such day that is to come, else the day
 */
public record TypedDate(int from, int to, LocalDate day, boolean yearless, LocalDate next) {

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	/**
	 * The one that begins at a token; null where none does.
	 */
	public static @Nullable TypedDate at(List<Token> tokens, int from, LocalDate today) {
		TypedDate shifted = new ShiftedDates(tokens, today).at(from);
		if (shifted != null) {
			return shifted;
		}
		MonthDates months = new MonthDates(tokens, today);
		if (tokens.get(from).isNumber()) {
			TypedDate date = new NumberDates(tokens, today).at(from);
			return (date != null) ? date : months.dayFirst(from);
		}
		TypedDate month = months.at(from);
		TypedDate named = (month != null) ? month : months.dayFirst(from);
		if (named != null) {
			return named;
		}
		TypedDate day = new MonthDays(tokens, today).at(from);
		return (day != null) ? day : new NamedDays(tokens, today).at(from);
	}

	/**
	 * The next time that a feast is whose name begins at a token; null where none does.
	 */
	public static @Nullable TypedDate nextFeast(List<Token> tokens, int from, LocalDate today) {
		return new NamedDays(tokens, today).next(from);
	}

	/** Whether a word is the name of a season. */
	public static boolean isSeason(String word) {
		return NamedDays.isSeason(word);
	}

	/** The day of the week that a word is; null where it is none. */
	public static @Nullable DayOfWeek weekday(String word) {
		return WEEKDAYS.contains(word) ? Arrays.stream(DayOfWeek.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).startsWith(word))
			.findFirst()
			.orElse(null) : null;
	}

	/** Whether a word is the name of a month. */
	public static boolean isMonth(String word) {
		return MonthDates.isMonth(word);
	}

	/** One whose year was said, by what it may be read as. */
	static @Nullable TypedDate dated(int from, int to, LocalDate today, List<Optional<LocalDate>> choices) {
		List<LocalDate> days = choices.stream().flatMap(Optional::stream).toList();
		return days.stream()
			.filter((day) -> !day.isAfter(today))
			.max(Comparator.naturalOrder())
			.or(() -> days.stream().min(Comparator.naturalOrder()))
			.map((day) -> new TypedDate(from, to, day, false, day))
			.orElse(null);
	}

	/** One whose year was not said, by the past days that it may be. */
	static @Nullable TypedDate yearless(int from, int to, Stream<Optional<LocalDate>> choices) {
		return choices.flatMap(Optional::stream)
			.max(Comparator.naturalOrder())
			.map((day) -> new TypedDate(from, to, day, true, day.plusYears(1)))
			.orElse(null);
	}

	/** A day, if there is such one. */
	static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** The last time that it was such a day. */
	static Optional<LocalDate> latest(int month, int day, LocalDate today) {
		return day(today.getYear(), month, day).map((date) -> date.isAfter(today) ? date.minusYears(1) : date);
	}

}
