package org.neutralspine.question.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.date.TypedDate;

/**
 * Later times that are named by the calendar: "next month", "by summer", "on Dec 15".
 */
final class LaterDates {

	private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);

	private static final Set<String> BY = Set.of("in", "within", "by", "come", "for", "this");

	private static final Set<String> ON = Set.of("on", "at", "after", "over", "around");

	private static final Set<String> BEFORE_NAME = Set.of("the", "early", "late", "mid", "next");

	/** With "on" and "at" only what is soon is to come. */
	private static final int SOON_WEEKS = 17;

	private static final int DAYS_A_WEEK = 7;

	/** "At the end of september" begins so late. */
	private static final int LATE = 24;

	private final AskedText text;

	private final List<Token> tokens;

	private final LocalDate today;

	private final ToldTimes told;

	LaterDates(AskedText text, LocalDate today) {
		this.text = text;
		this.tokens = text.tokens();
		this.today = today;
		this.told = new ToldTimes(text);
	}

	/** The later time that begins at a token. */
	Optional<Said<Integer>> at(int at) {
		String word = word(at);
		if (word.equals("next")) {
			return this.told.isAppointment(at, at + 2) ? Optional.empty() : next(at);
		}
		return BY.contains(word) ? named(at) : ON.contains(word)
				? dayOfMonth(at).or(() -> named(at)).filter((said) -> said.value() <= SOON_WEEKS) : Optional.empty();
	}

	private Optional<Said<Integer>> next(int at) {
		LocalDate day = switch (word(at + 1)) {
			case "week" -> this.today.plusWeeks(1);
			case "weekend" -> this.today.plusDays(DAYS_A_WEEK).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
			case "month" -> this.today.with(TemporalAdjusters.firstDayOfNextMonth());
			case "year" -> this.today.with(TemporalAdjusters.firstDayOfNextYear());
			default -> season(word(at + 1));
		};
		return said(at, at + 2, day);
	}

	/** "On the 12th". */
	private Optional<Said<Integer>> dayOfMonth(int at) {
		boolean named = word(at).equals("on") && word(at + 1).equals("the")
				&& Token.ORDINAL_ENDINGS.contains(word(at + 3)) && !word(at + 4).equals("of")
				&& !this.told.isAppointment(at, at + 4);
		int day = named ? (int) Numbers.of(this.tokens.get(at + 2)).orElse(0) : 0;
		LocalDate date = this.today.withDayOfMonth(Math.min(Math.max(day, 1), 28));
		return said(at, at + 4,
				(day != date.getDayOfMonth()) ? null : date.isAfter(this.today) ? date : date.plusMonths(1));
	}

	private Optional<Said<Integer>> named(int at) {
		int first = behindEndOf(at);
		int name = BEFORE_NAME.contains(word(first)) ? first + 1 : first;
		if (name >= this.tokens.size() || this.told.isAppointment(at, name + 1) || this.told.isTold(at)) {
			return Optional.empty();
		}
		Optional<Said<Integer>> feast = feast(at, name);
		if (feast.isPresent()) {
			return feast;
		}
		TypedDate month = isDay(name) ? TypedDate.at(this.tokens, name, this.today) : null;
		if (month != null) {
			return said(at, month.to(), (first > at + 1) ? month.next().withDayOfMonth(LATE) : month.next());
		}
		return word(at).equals("this") ? Optional.empty() : said(at, name + 1, season(word(name)));
	}

	/** Where it goes on behind "at the end of". */
	private int behindEndOf(int at) {
		int end = word(at + 1).equals("the") ? at + 2 : at + 1;
		return (word(end).equals("end") && word(end + 1).equals("of")) ? end + 2 : at + 1;
	}

	/** "September", "the 12th of september". */
	private boolean isDay(int name) {
		boolean day = this.tokens.get(name).isNumber() && (TypedDate.isMonth(word(name + 1))
				|| TypedDate.isMonth(word(name + 2)) || TypedDate.isMonth(word(name + 3)));
		return day || TypedDate.isMonth(word(name));
	}

	/** "By new year", "at christmas", "over easter". */
	private Optional<Said<Integer>> feast(int at, int name) {
		if (word(name).equals("new") && word(name + 1).startsWith("year")) {
			LocalDate day = this.today.with(TemporalAdjusters.firstDayOfNextYear());
			boolean eve = Set.of("at", "over", "around").contains(word(at));
			return said(at, name + 2, eve ? day.minusDays(1) : day);
		}
		TypedDate feast = TypedDate.nextFeast(this.tokens, name, this.today);
		return (feast != null) ? said(at, feast.to(), feast.next()) : Optional.empty();
	}

	/** The next time that a season begins; null where the word is none. */
	private @Nullable LocalDate season(String word) {
		Integer month = SEASONS.get(word);
		if (month == null) {
			return null;
		}
		LocalDate begins = LocalDate.of(this.today.getYear(), month, 1);
		return begins.isAfter(this.today) ? begins : begins.plusYears(1);
	}

	private Optional<Said<Integer>> said(int from, int to, @Nullable LocalDate day) {
		if (day == null || !day.isAfter(this.today)) {
			return Optional.empty();
		}
		int weeks = (int) (ChronoUnit.DAYS.between(this.today, day) / 7);
		return Optional.of(Said.of(weeks, this.text.words(from, Math.min(to, this.tokens.size()))));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
