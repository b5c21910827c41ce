package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.date.TypedDate;
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
			"on for", "up for", "far off", "going on", "less than");

	private static final Set<String> TOMORROW = WordSets.of("TOMORROW");

	private static final Set<String> UNTIL = Set.of("until", "till", "til", "at", "by", "first");

	private static final Set<String> TURNING = Set.of("in", "this", "next", "coming");

	private static final Set<String> WILL_BE = Set.of("will", "itll", "turning", "ill");

	/** Shorter times do not turn in a month that is to come. */
	private static final int MIN_TURNING = 80;

	/** A day that is further away was meant as one that is past. */
	private static final int MAX_DUE = 120;

	/** So many words behind a length of time a shorter one may be told. */
	private static final int FAR_NOW = 5;

	private static final double DAYS_A_MONTH = 30.44;

	private final List<Token> tokens;

	private final TimeCues cues;

	private final LocalDate today;

	private final Weekdays weekdays;

	private final ReachedLater reached;

	Days(List<Token> tokens, TimeCues cues, LocalDate today) {
		this.tokens = tokens;
		this.cues = cues;
		this.today = today;
		this.weekdays = new Weekdays(cues);
		this.reached = new ReachedLater(tokens, cues, today);
	}

	/** What a length of time is exactly. */
	Since exactly(Duration duration, double sure) {
		double days = duration.days() - missing(duration) - this.reached.missing(duration);
		Duration less = less(duration);
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
		int soon = isSoon(duration) ? Math.max(1, this.weekdays.until(to, this.today)) : 0;
		return (isAlmost(this.cues, duration) ? 7 : 0) + soon + (nextWeek ? 13 : 0);
	}

	static boolean isAlmost(TimeCues cues, Duration duration) {
		int from = duration.from();
		int to = duration.to();
		String two = cues.word(from - 2) + " " + cues.word(from - 1);
		boolean almost = cues.is(from - 1, ALMOST) || cues.word(from - 2).equals("almost") || ALMOST_TWO.contains(two);
		boolean give = cues.word(to).equals("give") && cues.word(to + 1).equals("or");
		boolean lacking = cues.word(from - 1).equals("of") && cues.is(from - 2, Set.of("shy", "short"));
		return almost || give || lacking;
	}

	private boolean isSoon(Duration duration) {
		int from = duration.from();
		int to = duration.to();
		boolean tomorrow = this.cues.is(to + 1, TOMORROW) && this.cues.isSameSentence(to + 1, from);
		return tomorrow || this.weekdays.isToCome(to) || this.cues.isBefore(from, 3, TOMORROW)
				|| this.cues.isBefore(from, 3, WILL_BE);
	}

	/**
	 * "10 weeks minus a day", "10 weeks in 3 days"; some days are at most a week.
	 */
	private @Nullable Duration less(Duration duration) {
		int at = duration.to();
		Duration in = inSome(at);
		if (in != null && in.days() < duration.days()) {
			return in;
		}
		boolean minus = this.cues.word(at).equals("minus")
				|| (this.cues.word(at).equals("less") && this.cues.word(at + 1).equals("a"));
		if (!minus || at + 1 >= this.tokens.size()) {
			return null;
		}
		Duration less = Duration.at(this.tokens, at + 1);
		return (less != null) ? less : new Duration(at, at + 1, 7, false);
	}

	private @Nullable Duration inSome(int at) {
		boolean in = this.cues.word(at).equals("in") && !this.cues.isBehindMark(at) && at + 1 < this.tokens.size();
		Duration some = in ? Duration.at(this.tokens, at + 1) : null;
		return (some != null && !some.counted()) ? some : null;
	}

	/** "A year on the 20th of december", which is to come; null where no day is named. */
	private @Nullable TypedDate due(int at) {
		if (!this.cues.word(at).equals("on") || at + 2 >= this.tokens.size()) {
			return null;
		}
		int day = this.cues.word(at + 1).equals("the") ? at + 2 : at + 1;
		TypedDate named = TypedDate.at(this.tokens, day, this.today);
		TypedDate date = (named != null) ? named : TypedDate.at(this.tokens, at + 1, this.today);
		boolean near = date != null && date.yearless()
				&& Set.of(date.day().plusYears(1), date.day().plusMonths(1)).contains(date.next())
				&& ChronoUnit.DAYS.between(this.today, date.next()) < MAX_DUE;
		return near ? date : null;
	}

	/** "Two years in january", which is to come; null where no month is named. */
	private @Nullable TypedDate turning(Duration duration) {
		int in = this.cues.is(duration.to(), TURNING) || this.cues.isBehindMark(duration.to()) ? duration.to()
				: duration.to() + 1;
		TypedDate date = (this.cues.is(in, TURNING) && duration.days() > MIN_TURNING && in + 1 < this.tokens.size())
				? TypedDate.at(this.tokens, in + 1, this.today) : null;
		boolean gone = date != null && Weekdays.GONE.contains(this.cues.word(date.to() - 1));
		return (date != null && !gone && date.yearless() && date.next().isAfter(this.today)) ? date : null;
	}

	/**
	 * "At 12 weeks, now 13.5", "until week 16. I'm at 12": the unit is said once.
	 */
	Optional<Since> now(Duration duration) {
		boolean limit = duration.counted() || this.cues.isBefore(duration.from(), 2, UNTIL);
		double unit = Duration.unitDays(this.cues.word(duration.counted() ? duration.from() : duration.to() - 1));
		int end = limit ? this.tokens.size() : Math.min(duration.to() + FAR_NOW, this.tokens.size());
		for (int i = duration.to(); i < end - 1; i++) {
			double days = (isNow(i, duration) || (limit && isNowBehind(i, duration))) ? bare(i + 1) * unit : 0;
			if (days > 0) {
				return Optional.of(new Since(i, i + 2, days, Certainty.ofWords(), false));
			}
		}
		return Optional.empty();
	}

	private boolean isNow(int at, Duration duration) {
		return at < duration.to() + FAR_NOW && this.cues.word(at).equals("now")
				&& this.cues.isSameSentence(at + 1, duration.from());
	}

	/** "Until week 16. I'm at 12", "at 4 weeks. L4-L5, now 18". */
	private boolean isNowBehind(int at, Duration duration) {
		return (at < duration.to() + FAR_NOW && isAt(at))
				|| (this.cues.word(at).equals("now") && this.cues.isLevel(at - 1) && this.cues.isBehindMark(at + 2));
	}

	/** A number without a unit; zero where there is none. */
	private double bare(int at) {
		Token number = this.tokens.get(at);
		boolean bare = Numbers.written(number).isPresent() && Duration.at(this.tokens, at) == null
				&& !this.cues.isLevel(at);
		return bare ? Numbers.of(number).orElse(0) : 0;
	}

	/** "I'm at 12", and no more is said of it. */
	private boolean isAt(int at) {
		boolean me = this.cues.word(at - 1).equals("im")
				|| (this.cues.word(at - 1).equals("am") && this.cues.word(at - 2).equals("i"));
		int end = this.cues.word(at + 2).equals("now") ? at + 3 : at + 2;
		return me && this.cues.word(at).equals("at") && this.cues.isBehindMark(end);
	}

}
