package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * Days of the last weeks that are told beside the surgery: "yesterday", "last monday".
 */
record RecentDays(List<Token> tokens, TimeCues cues, Weekdays weekdays, LocalDate today) {

	private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");

	private static final Set<String> HAD = Set.of("had", "got", "was", "went", "underwent");

	private static final Set<String> HOURS = Set.of("hours", "hrs", "hour", "hr", "h");

	/** "Last friday", said on a friday. */
	private static final int DAYS_A_WEEK = 7;

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	/** "Yesterday", "last monday", "last month", beside the surgery. */
	Optional<Since> at(int at) {
		if (isHoursPostOp(at)) {
			double days = Numbers.of(this.tokens.get(at)).orElse(0) / 24;
			return Optional.of(new Since(at, at + 2, days, Certainty.ofWords(), false));
		}
		if (this.cues.isEventBefore(at) || isWriters(at + 2)) {
			return Optional.empty();
		}
		boolean length = Duration.isUnit(this.cues.word(at - 1));
		if (!length && this.cues.word(at).equals("last") && this.cues.isSurgeryNear(at, 5)) {
			return last(at).or(() -> day(at));
		}
		if (this.weekdays.isBeforeLast(at)) {
			return this.weekdays.beforeLast(at);
		}
		boolean counted = length || Set.of("ago", "since").contains(this.cues.word(at - 1));
		return (this.cues.isSurgeryNear(at, 3) && !counted) ? day(at) : Optional.empty();
	}

	/** "Last week I managed five": somebody tells what they did then. */
	private boolean isWriters(int at) {
		return this.cues.is(at, PERSONS) && this.cues.isSameSentence(at + 1, at) && !this.cues.is(at + 1, HAD);
	}

	/** "36 hours post op". */
	private boolean isHoursPostOp(int at) {
		return this.cues.is(at + 1, HOURS) && Numbers.of(this.tokens.get(at)).isPresent()
				&& (this.cues.isOpAfter(at + 2) || this.cues
					.word(at + 2)
					.equals("postoperative")
						|| (this.cues.is(at + 2, Set.of("since", "ago", "from", "out"))
								&& this.cues.isSurgeryNear(at + 2, 4)));
	}

	private Optional<Since> day(int at) {
		String word = this.cues.word(at);
		if (word.equals("yesterday")) {
			return Optional.of(new Since(at, at + 1, 1, Certainty.ofWords(), false));
		}
		boolean weekday = Set.of("last", "this", "on", "past").contains(word) && this.cues.is(at + 1, WEEKDAYS);
		int days = (word.equals("last") && this.weekdays.until(at + 1, this.today) == DAYS_A_WEEK) ? DAYS_A_WEEK : 1;
		return weekday ? Optional.of(new Since(at, at + 2, days, Certainty.ofRecentDay(), false)) : Optional.empty();
	}

	private Optional<Since> last(int at) {
		LocalDate end = switch (this.cues.word(at + 1)) {
			case "week" -> this.today.minusDays(1);
			case "month" -> this.today.withDayOfMonth(1).minusDays(1);
			case "year" -> LocalDate.of(this.today.getYear() - 1, 12, 31);
			default -> null;
		};
		return Optional.ofNullable(end)
			.map((day) -> new Since(at, at + 2, ChronoUnit.DAYS.between(day, this.today), Certainty.ofWords(), false));
	}

}
