package org.neutralspine.question.time;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * How sure it is that a length of time is that since the surgery, where nothing beside it
 * says so or otherwise: "L4-S1, 8 weeks", "two years ago", "I'm at 30 weeks".
 */
final class PlainCertainty {

	private static final Set<String> AGO = Set.of("ago", "back");

	private static final Set<String> GONE_BY = WordSets.of("GONE_BY");

	private static final Set<String> SELF = Set.of("im", "am", "now", "today");

	private static final Set<String> COUNTED_TO = WordSets.of("COUNTED_TO");

	private static final Set<String> OF = Set.of("is", "of", "for", "since", "after", "with");

	private static final Set<String> ABOUT = Set.of("at", "after", "around", "about", "by", "a");

	private static final Set<String> IN_FRONT = WordSets.of("IN_FRONT_OF_TIME");

	private static final Set<String> HAD = WordSets.of("HAD");

	private static final Set<String> WEEKDAYS = WordSets.of("WEEKDAYS");

	/** "12 months on the dot". */
	private static final Set<String> EXACTLY = Set.of("dot", "nose", "button", "day");

	/** "Tomorrow makes six weeks". */
	private static final Set<String> MAKES = WordSets.of("MAKES");

	private static final Set<String> RECOVERY = WordSets.of("RECOVERY");

	/** "Three weeks yesterday" is counted from a day. */
	private static final Set<String> DAYS_SINCE = Set.of("yesterday", "today");

	/** "Is 5 months too early?" */
	private static final Set<String> EARLY = Set.of("early", "soon");

	private static final Set<String> DAY_BEHIND = WordSets.of("DAY_BEHIND");

	/** So many words before a time the day may be named on which it is reached. */
	private static final int FAR_TURNING = 5;

	private static final Set<String> BEFORE_DAY = Set.of("on", "this", "coming", "come", "last", "next");

	private final TimeCues cues;

	private final NearestCue nearest;

	private final Weekdays weekdays;

	PlainCertainty(TimeCues cues) {
		this.cues = cues;
		this.nearest = new NearestCue(cues);
		this.weekdays = new Weekdays(cues);
	}

	double of(Duration duration) {
		int from = duration.from();
		String behind = this.cues.isSameSentence(duration.to(), from) ? this.cues.word(duration.to()) : "";
		if (AGO.contains(behind)) {
			return ago(duration);
		}
		return isDoneBefore(from) ? 2 : told(duration, behind);
	}

	private double told(Duration duration, String behind) {
		int from = duration.from();
		boolean event = this.cues.isEventBefore(from);
		if (!duration.counted() && !this.cues.isBehindMark(duration.to()) && isCounted(duration.to(), behind)) {
			boolean near = !DAYS_SINCE.contains(behind) && this.cues.isSurgeryNear(from, 8);
			return (event && !(near && GONE_BY.contains(behind))) ? Certainty.NOT : 2;
		}
		return (isBeen(from) || this.cues.isBefore(from, 4, SELF)) ? own(from, event) : measured(duration, event);
	}

	/**
	 * "Three weeks yesterday", "8 weeks in", "half a year has passed", "is 5 months too
	 * early?"
	 */
	private boolean isCounted(int to, String behind) {
		boolean passed = Set.of("has", "have").contains(behind) && this.cues.is(to + 1, Set.of("passed", "gone"))
				&& !this.cues.word(to + 2).equals("since");
		return passed || DAYS_SINCE.contains(behind) || GONE_BY.contains(behind)
				|| (behind.equals("too") && this.cues.is(to + 1, EARLY));
	}

	/** "Was done before 40 days", as people say it whose English is another's. */
	boolean isDoneBefore(int from) {
		return this.cues.word(from - 1).equals("before")
				&& (this.cues.isSurgery(from - 2) || this.cues.is(from - 2, Set.of("done", "operated")));
	}

	/** "I'm at 30 weeks", "it has been a year". */
	private double own(int from, boolean event) {
		return (event && isBeen(from)) ? Certainty.NOT : 2;
	}

	private double measured(Duration duration, boolean event) {
		if (isTurning(duration)) {
			return 1;
		}
		if (duration.counted() && this.cues.word(duration.to()).equals("now")) {
			return 2;
		}
		if (duration.counted()) {
			return (event || this.cues.is(duration.from() - 1, COUNTED_TO)) ? Certainty.NOT : 1;
		}
		return this.cues.is(duration.from() - 1, ABOUT) ? about(duration, event) : beside(duration, event);
	}

	/** "Day 100 is the L4-L5", "week 9 of my new fusion". */
	boolean isCountOf(Duration duration) {
		int to = duration.to();
		int the = to + 1;
		boolean counts = duration.counted() && !this.cues.isEventBefore(duration.from());
		boolean within = this.cues.word(duration.from() - 1).equals("in")
				|| !this.cues.is(duration.from() - 1, COUNTED_TO);
		boolean recovery = this.cues.is(to, OF) && (this.cues.is(the, RECOVERY)
				|| (this.cues.is(the, WordSets.of("WHOSE")) && this.cues.is(the + 1, RECOVERY)));
		return counts && within && (recovery || isOfSurgery(to, the));
	}

	private boolean isOfSurgery(int to, int the) {
		return this.cues.is(to, OF) && this.cues.is(the, WordSets.of("WHOSE"))
				&& IntStream.rangeClosed(the + 1, the + 2)
					.anyMatch((at) -> this.cues.isSameSentence(at, to) && this.cues.isSurgery(at));
	}

	private double about(Duration duration, boolean event) {
		int from = duration.from();
		if (event) {
			return Certainty.NOT;
		}
		boolean surgery = this.cues.isSurgeryNear(from, 5) || this.cues.isLevelNear(from, duration.to());
		return surgery ? 1.5 : this.cues.word(from - 1).equals("at") ? 1 : Certainty.NOT;
	}

	private double beside(Duration duration, boolean event) {
		if (this.cues.isLevelNear(duration.from(), duration.to()) || this.cues.isSurgeryNear(duration.from(), 5)) {
			return event ? 0.5 : 2;
		}
		return isAlone(duration) ? 1.5 : Certainty.NOT;
	}

	/** Whether it stands alone between commas or stops. */
	private boolean isAlone(Duration duration) {
		int from = beginning(duration.from());
		int to = duration.to();
		if (this.cues.is(to, Set.of("on", "to")) && this.cues.word(to + 1).equals("the")
				&& this.cues.is(to + 2, EXACTLY)) {
			return this.cues.isBeginning(from) && this.cues.isBehindMark(to + 3);
		}
		int day = to;
		while (this.cues.is(day, BEFORE_DAY)) {
			day++;
		}
		boolean named = this.cues.is(day, WEEKDAYS) || this.cues.is(day, DAY_BEHIND);
		int end = Math.max(named ? day + 1 : to, this.weekdays.behindPast(to));
		return this.cues.isBeginning(from) && this.cues.isBehindMark(end);
	}

	/** Where it begins with the words that only lead to it. */
	private int beginning(int at) {
		int from = this.cues.is(at - 1, IN_FRONT) ? at - 1 : at;
		while (!this.cues.isBeginning(from) && this.cues.is(from - 1, MAKES)) {
			from--;
		}
		return from;
	}

	private double ago(Duration duration) {
		int from = duration.from();
		int to = duration.to() + 1;
		boolean surgery = this.cues.isSurgeryNear(from, 9) || this.cues.isSurgeryNear(to, 5)
				|| this.cues.isLevelNear(from, to);
		if (surgery) {
			return this.nearest.isEvent(from) ? 0.5 : 2.5;
		}
		if (this.cues.isEventBefore(from)) {
			return Certainty.NOT;
		}
		return (isAlone(duration) || isOfSurgery(from)) ? 1.5 : 0.5;
	}

	/** "It was done two years ago", or no verb at all. */
	private boolean isOfSurgery(int from) {
		int before = from - 1;
		while (before >= Math.max(0, from - 4) && this.cues.isSameSentence(before, from)) {
			if (this.cues.is(before, HAD)) {
				return true;
			}
			before--;
		}
		return before >= Math.max(0, from - 4);
	}

	/**
	 * "It'll be a year on the 20th", "on sunday it'll be 13 weeks": said of nothing else,
	 * it may be the surgery.
	 */
	private boolean isTurning(Duration duration) {
		boolean behind = this.cues.is(duration.to(), Set.of("on", "in", "this", "next", "come", "tomorrow"))
				|| this.cues.is(duration.to(), WEEKDAYS);
		boolean front = this.cues.isBefore(duration.from(), FAR_TURNING, WEEKDAYS)
				|| this.cues.isBefore(duration.from(), FAR_TURNING, DAY_BEHIND);
		return isWillBe(duration.from()) && (behind || front)
				&& !this.cues.isBefore(duration.to() + 6, 6, Set.of("since"));
	}

	private boolean isWillBe(int from) {
		boolean apart = this.cues.isBefore(from, 3, Set.of("it")) && this.cues.isBefore(from, 3, Set.of("will"));
		return apart || this.cues.isBefore(from, 3, Set.of("itll"));
	}

	/** "It has been". */
	boolean isBeen(int from) {
		return this.cues.isBefore(from, 3, Set.of("been"))
				|| (this.cues.isBefore(from, 3, Set.of("its")) && !this.cues.isBefore(from, 3, Set.of("after")));
	}

}
