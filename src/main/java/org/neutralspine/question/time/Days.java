package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * How many days have gone by, by the words around a time: "almost", "tomorrow", "two
 * years in january". In doubt, fewer.
 */
final class Days {

	private static final Set<String> ALMOST = WordSets.of("ALMOST");

	private static final Set<String> ALMOST_TWO = Set.of("coming on", "close to", "not quite", "up on", "up to",
			"on for", "far off");

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	private static final Set<String> TOMORROW = WordSets.of("TOMORROW");

	private static final Set<String> HOURS = Set.of("hours", "hrs", "hour", "hr", "h");

	private static final Set<String> TURNING = Set.of("in", "this", "next", "coming");

	private static final Set<String> WILL_BE = Set.of("will", "itll", "turning", "ill");

	/** Shorter times do not turn in a month that is to come. */
	private static final int MIN_TURNING = 80;

	/** A day that is further away was meant as one that is past. */
	private static final int MAX_DUE = 120;

	private static final double DAYS_A_MONTH = 30.44;

	private final List<Token> tokens;

	private final TimeCues cues;

	private final LocalDate today;

	private final Weekdays weekdays;

	Days(List<Token> tokens, TimeCues cues, LocalDate today) {
		this.tokens = tokens;
		this.cues = cues;
		this.today = today;
		this.weekdays = new Weekdays(cues);
	}

	/** What a length of time is exactly. */
	Since exactly(Duration duration, double sure) {
		double days = duration.days() - missing(duration);
		Duration less = less(duration.to());
		if (less != null) {
			return new Since(duration.from(), less.to(), days - less.days(), sure, false);
		}
		TypedDate due = due(duration.to());
		long missing = (due != null) ? ChronoUnit.DAYS.between(this.today, due.next()) : 0;
		if (due != null && missing < days) {
			return new Since(duration.from(), due.to(), duration.days() - missing, sure, false);
		}
		TypedDate turning = turning(duration);
		if (turning != null && this.cues.word(turning.from() - 2).equals("ago")
				&& this.cues.word(turning.from() - 1).equals("in")) {
			return new Since(duration.from(), turning.to(), days, sure, false);
		}
		if (turning != null) {
			LocalDate day = turning.next().withDayOfMonth(turning.next().lengthOfMonth());
			long since = ChronoUnit.DAYS.between(day.minusMonths(Math.round(duration.days() / DAYS_A_MONTH)),
					this.today);
			return new Since(duration.from(), turning.to(), Math.min(days, since), sure, false);
		}
		return new Since(duration.from(), duration.to(), days, sure, false);
	}

	/**
	 * The days that are lacking: a week where it is almost so long, a day where it will
	 * be soon, and up to two weeks where that is next week.
	 */
	private int missing(Duration duration) {
		int to = duration.to();
		boolean nextWeek = this.cues.word(to).equals("next") && this.cues.word(to + 1).equals("week");
		return (isAlmost(duration) ? 7 : 0) + (isSoon(duration) ? 1 : 0) + (nextWeek ? 13 : 0);
	}

	private boolean isAlmost(Duration duration) {
		int from = duration.from();
		int to = duration.to();
		String two = this.cues.word(from - 2) + " " + this.cues.word(from - 1);
		boolean almost = this.cues.is(from - 1, ALMOST) || this.cues.word(from - 2).equals("almost")
				|| ALMOST_TWO.contains(two);
		boolean give = this.cues.word(to).equals("give") && this.cues.word(to + 1).equals("or");
		boolean lacking = this.cues.word(from - 1).equals("of") && this.cues.is(from - 2, Set.of("shy", "short"));
		return almost || give || lacking;
	}

	private boolean isSoon(Duration duration) {
		int from = duration.from();
		int to = duration.to();
		boolean tomorrow = this.cues.is(to + 1, TOMORROW) && this.cues.isSameSentence(to + 1, from);
		return tomorrow || this.weekdays.isToCome(to) || this.cues.isBefore(from, 3, TOMORROW)
				|| this.cues.isBefore(from, 3, WILL_BE);
	}

	/** "10 weeks minus a day"; some days are at most a week. */
	private @Nullable Duration less(int at) {
		boolean minus = this.cues.word(at).equals("minus")
				|| (this.cues.word(at).equals("less") && this.cues.word(at + 1).equals("a"));
		if (!minus || at + 1 >= this.tokens.size()) {
			return null;
		}
		Duration less = Duration.at(this.tokens, at + 1);
		return (less != null) ? less : new Duration(at, at + 1, 7, false);
	}

	/** "A year on the 20th of december", which is to come; null where no day is named. */
	private @Nullable TypedDate due(int at) {
		int day = this.cues.word(at + 1).equals("the") ? at + 2 : at + 1;
		TypedDate date = (this.cues.word(at).equals("on") && day < this.tokens.size())
				? TypedDate.at(this.tokens, day, this.today) : null;
		boolean near = date != null && date.yearless() && date.next().equals(date.day().plusYears(1))
				&& ChronoUnit.DAYS.between(this.today, date.next()) < MAX_DUE;
		return near ? date : null;
	}

	/** "Two years in january", which is to come; null where no month is named. */
	private @Nullable TypedDate turning(Duration duration) {
		int in = this.cues.is(duration.to(), TURNING) || this.cues.isBehindMark(duration.to()) ? duration.to()
				: duration.to() + 1;
		TypedDate date = (this.cues.is(in, TURNING) && duration.days() > MIN_TURNING && in + 1 < this.tokens.size())
				? TypedDate.at(this.tokens, in + 1, this.today) : null;
		return (date != null && date.yearless() && date.next().isAfter(this.today)) ? date : null;
	}

	/** "At 12 weeks, now 13.5": the unit is said once. */
	Optional<Since> now(Duration duration) {
		double unit = duration.days()
				/ Math.max(1, Numbers.of(this.tokens.get(Math.max(0, duration.to() - 2))).orElse(1));
		for (int i = duration.to(); i < Math.min(duration.to() + 5, this.tokens.size() - 1); i++) {
			Token number = this.tokens.get(i + 1);
			boolean bare = number.isNumber() && this.cues.isSameSentence(i + 1, duration.from())
					&& Duration.at(this.tokens, i + 1) == null && !this.cues.isLevel(i + 1);
			double days = bare ? Numbers.of(number).orElse(0) * unit : 0;
			if (this.cues.word(i).equals("now") && days > 0) {
				return Optional.of(new Since(i, i + 2, days, Certainty.ofWords(), false));
			}
		}
		return Optional.empty();
	}

	/** "Yesterday", "last monday", "last month", beside the surgery. */
	Optional<Since> recent(int at) {
		if (isHoursPostOp(at)) {
			double days = Numbers.of(this.tokens.get(at)).orElse(0) / 24;
			return Optional.of(new Since(at, at + 2, days, Certainty.ofWords(), false));
		}
		boolean event = this.cues.isEventBefore(at);
		if (this.cues.word(at).equals("last") && this.cues.isSurgeryNear(at, 5) && !event) {
			return last(at);
		}
		if (this.weekdays.isBeforeLast(at)) {
			return this.weekdays.beforeLast(at);
		}
		boolean counted = Duration.isUnit(this.cues.word(at - 1))
				|| Set.of("ago", "since").contains(this.cues.word(at - 1));
		return (this.cues.isSurgeryNear(at, 3) && !event && !counted) ? day(at) : Optional.empty();
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
		return weekday ? Optional.of(new Since(at, at + 2, 1, Certainty.ofRecentDay(), false)) : Optional.empty();
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
