package org.neutralspine.question.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;

/**
 * Later times that are named by the calendar: "next month", "by summer", "on Dec 15".
 */
final class LaterDates {

	private static final Set<String> BY = Set.of("in", "within", "by", "come", "for", "this");

	private static final Set<String> ON = Set.of("on", "at", "after", "over", "around");

	private static final Set<String> BEFORE_NAME = Set.of("the", "early", "late", "mid", "next");

	/** With "on" and "at" only what is soon is to come. */
	private static final int SOON_WEEKS = 17;

	/** "At the end of september" begins so late. */
	private static final int LATE = 24;

	private static final int MIDDLE = 15;

	private final AskedText text;

	private final List<Token> tokens;

	private final LocalDate today;

	private final ToldTimes told;

	private final NextTimes next;

	LaterDates(AskedText text, LocalDate today) {
		this.text = text;
		this.tokens = text.tokens();
		this.today = today;
		this.told = new ToldTimes(text);
		this.next = new NextTimes(today);
	}

	/** The later time that begins at a token. */
	Optional<Said<Integer>> at(int at) {
		String word = word(at);
		if (word(at + 1).equals("after") && word(at + 2).equals("next")) {
			return this.told.isAppointment(at, at + 3) ? Optional.empty() : said(at, at + 3, this.next.afterNext(word));
		}
		if (word.equals("next")) {
			return this.told.isAppointment(at, at + 2) ? Optional.empty() : said(at, at + 2, next(at + 1));
		}
		return BY.contains(word) ? named(at) : ON.contains(word) ? dayOfMonth(at).or(() -> named(at))
			.filter((said) -> said.value() <= SOON_WEEKS || this.told.isAsked(at)) : Optional.empty();
	}

	/** "Next week", "next october". */
	private @Nullable LocalDate next(int at) {
		boolean named = TypedDate.isMonth(word(at)) && !this.tokens.get(at).isBehindMark();
		TypedDate month = named ? TypedDate.at(this.tokens, at, this.today) : null;
		return (month != null) ? month.next() : this.next.of(word(at));
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
			return said(at, month.to(), withinMonth(first, at, month.next()));
		}
		if (first > at + 1 && word(name).equals("year")) {
			return said(at, name + 1, this.today.with(TemporalAdjusters.lastDayOfYear()));
		}
		return word(at).equals("this") ? Optional.empty() : said(at, name + 1, this.next.season(word(name)));
	}

	/** "By mid january", "at the end of january". */
	private LocalDate withinMonth(int first, int at, LocalDate day) {
		return switch (word(first)) {
			case "mid" -> day.withDayOfMonth(MIDDLE);
			case "late" -> day.withDayOfMonth(LATE);
			default -> (first > at + 1) ? day.withDayOfMonth(LATE) : day;
		};
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
		if (word(name).equals("new") && word(name + 1).startsWith("year")
				&& !Set.of("eve", "day").contains(word(name + 2))) {
			LocalDate day = this.today.with(TemporalAdjusters.firstDayOfNextYear());
			boolean eve = Set.of("at", "over", "around").contains(word(at));
			return said(at, name + 2, eve ? day.minusDays(1) : day);
		}
		TypedDate feast = TypedDate.nextFeast(this.tokens, name, this.today);
		return (feast != null) ? said(at, feast.to(), feast.next()) : Optional.empty();
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
