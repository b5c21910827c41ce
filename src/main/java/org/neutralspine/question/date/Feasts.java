package org.neutralspine.question.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Days with a name of their own: fixed ones, those that hang on a day of the week, and
 * those that hang on Easter. One that countries keep on different days is the latest.
 */
final class Feasts {

	/** By their names, in small letters and without apostrophes. */
	private static final Map<String, IntFunction<LocalDate>> DAYS = new LinkedHashMap<>();

	private static final Set<String> FIRST_WORDS = new HashSet<>();

	/** No name has more words. */
	private static final int MOST_WORDS = 4;

	static {
		fixed(10, 31, "halloween");
		fixed(12, 24, "christmas eve", "xmas eve");
		fixed(12, 25, "christmas day", "xmas day", "christmas", "xmas");
		fixed(12, 26, "boxing day", "boxing", "st stephens day");
		fixed(12, 31, "new years eve", "new year eve", "nye", "hogmanay");
		fixed(1, 1, "new years day", "new year day", "new years");
		fixed(1, 25, "burns night");
		fixed(1, 26, "australia day");
		fixed(2, 2, "groundhog day");
		fixed(2, 14, "valentines day", "valentine day", "valentines");
		fixed(3, 17, "st patricks day", "saint patricks day", "st paddys day", "paddys day", "st pattys day");
		fixed(4, 1, "april fools day", "april fools");
		fixed(4, 25, "anzac day");
		fixed(5, 1, "may day");
		fixed(5, 5, "cinco de mayo");
		fixed(6, 19, "juneteenth");
		fixed(7, 1, "canada day");
		fixed(7, 4, "independence day");
		fixed(7, 14, "bastille day");
		fixed(11, 1, "all saints day");
		fixed(11, 5, "guy fawkes night", "guy fawkes day", "guy fawkes", "bonfire night");
		fixed(11, 11, "veterans day", "remembrance day", "armistice day");
		fixed(11, 30, "st andrews day");
		weekday(1, 3, DayOfWeek.MONDAY, 0, "mlk day", "martin luther king day");
		weekday(2, 2, DayOfWeek.SUNDAY, 0, "super bowl sunday", "superbowl sunday");
		weekday(2, 3, DayOfWeek.MONDAY, 0, "presidents day");
		weekday(5, 1, DayOfWeek.MONDAY, 0, "early may bank holiday", "may day bank holiday");
		weekday(5, 2, DayOfWeek.SUNDAY, 0, "mothers day");
		weekday(5, -1, DayOfWeek.MONDAY, 0, "memorial day", "spring bank holiday", "late may bank holiday",
				"whitsun bank holiday");
		weekday(6, 3, DayOfWeek.SUNDAY, 0, "fathers day");
		weekday(8, -1, DayOfWeek.MONDAY, 0, "august bank holiday", "summer bank holiday");
		weekday(9, 1, DayOfWeek.MONDAY, 0, "labor day", "labour day");
		weekday(10, 2, DayOfWeek.MONDAY, 0, "columbus day", "indigenous peoples day", "canadian thanksgiving");
		weekday(11, 4, DayOfWeek.THURSDAY, 0, "thanksgiving day", "thanksgiving");
		weekday(11, 4, DayOfWeek.THURSDAY, 1, "black friday");
		weekday(11, 4, DayOfWeek.THURSDAY, 4, "cyber monday");
		easter(-47, "shrove tuesday", "pancake day", "mardi gras", "fat tuesday");
		easter(-46, "ash wednesday");
		easter(-21, "mothering sunday");
		easter(-7, "palm sunday");
		easter(-3, "maundy thursday");
		easter(-2, "good friday");
		easter(1, "easter monday", "easter weekend", "easter bank holiday");
		easter(0, "easter sunday", "easter day", "easter");
		easter(49, "whit sunday", "whitsun", "pentecost");
		easter(50, "whit monday");
	}

	private Feasts() {
	}

	/**
	 * A day with a name.
	 *
	 * @param day the day, by its year
	 * @param to one more than the last token of its name
	 */
	record Feast(IntFunction<LocalDate> day, int to) {

		/** The last time that it was, up to a day. */
		LocalDate latest(LocalDate today) {
			LocalDate here = this.day.apply(today.getYear());
			return here.isAfter(today) ? this.day.apply(today.getYear() - 1) : here;
		}

		/** The next time that it is, behind a day. */
		LocalDate next(LocalDate today) {
			LocalDate here = this.day.apply(today.getYear());
			return here.isAfter(today) ? here : this.day.apply(today.getYear() + 1);
		}

	}

	/** The one whose name begins at a token; the longest counts, null where none does. */
	static @Nullable Feast at(DateWords words, int from) {
		if (!FIRST_WORDS.contains(words.word(from))) {
			return null;
		}
		for (int length = MOST_WORDS; length > 0; length--) {
			IntFunction<LocalDate> day = DAYS.get(words.joined(from, from + length));
			if (day != null) {
				boolean weekend = words.is(from + length, "weekend");
				return new Feast(day, weekend ? from + length + 1 : from + length);
			}
		}
		return null;
	}

	private static void fixed(int month, int day, String... names) {
		add((year) -> LocalDate.of(year, month, day), names);
	}

	/** The so-manieth such day of the week in a month, from its end where negative. */
	private static void weekday(int month, int nth, DayOfWeek day, int later, String... names) {
		add((year) -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)).plusDays(later),
				names);
	}

	private static void easter(int later, String... names) {
		add((year) -> Easter.sunday(year).plusDays(later), names);
	}

	private static void add(IntFunction<LocalDate> day, String... names) {
		Arrays.stream(names).forEach((name) -> {
			DAYS.put(name, day);
			FIRST_WORDS.add(name.split(" ")[0]);
		});
	}

}
