package org.neutralspine.question.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.phrase.WordSets;

/**
 * Days of the week beside a time: "13 weeks this coming sunday", "the monday before
 * last".
 */
final class Weekdays {

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	private static final Set<String> TO_COME = WordSets.of("BEFORE_DAY_TO_COME");

	private static final Set<String> SOON = WordSets.of("SOON");

	/** "Wednesday gone" was. */
	static final Set<String> GONE = Set.of("gone", "past", "passed", "just");

	private static final Set<String> DONE = WordSets.of("HAD");

	/** "The monday before last" was at least so many days ago. */
	private static final int BEFORE_LAST = 8;

	private final TimeCues cues;

	Weekdays(TimeCues cues) {
		this.cues = cues;
	}

	/** Whether the words behind a time say that it is not so long yet. */
	boolean isToCome(int at) {
		int day = day(at);
		return this.cues.isSameSentence(day, Math.max(0, at - 1))
				&& (this.cues.is(day, WEEKDAYS) || this.cues.is(day, SOON)) && !this.cues.isBehindMark(day)
				&& behindPast(at) == at;
	}

	private int day(int at) {
		int day = at;
		while (day < at + 3 && this.cues.is(day, TO_COME)) {
			day++;
		}
		return day;
	}

	/**
	 * Where it goes on behind a day that is past; the same place where none stands there.
	 */
	int behindPast(int at) {
		int day = this.cues.is(at, Set.of("this", "last", "on")) ? at + 1 : at;
		if (!this.cues.is(day, WEEKDAYS) || !this.cues.is(day + 1, GONE)) {
			return (this.cues.is(day, WEEKDAYS) && this.cues.word(at).equals("last")) ? day + 1 : at;
		}
		return (this.cues.word(day + 1).equals("just") && this.cues.is(day + 2, GONE)) ? day + 3 : day + 2;
	}

	/**
	 * The days until the day of the week behind a time is there; zero where none is
	 * named.
	 */
	int until(int at, LocalDate today) {
		DayOfWeek day = TypedDate.weekday(this.cues.word(day(at)));
		return (day != null) ? (day.getValue() - today.getDayOfWeek().getValue() + 6) % 7 + 1 : 0;
	}

	boolean isBeforeLast(int at) {
		boolean last = this.cues.word(at + 1).equals("before") && this.cues.word(at + 2).equals("last");
		return last && this.cues.is(at, WEEKDAYS);
	}

	/** The time since such a day, where the surgery was on it. */
	Optional<Since> beforeLast(int at) {
		boolean done = this.cues.isSurgeryNear(at, 5) || this.cues.isBefore(at, 4, DONE);
		return (done && !this.cues.isEventBefore(at))
				? Optional.of(new Since(at, at + 3, BEFORE_LAST, Certainty.ofRecentDay(), false)) : Optional.empty();
	}

}
