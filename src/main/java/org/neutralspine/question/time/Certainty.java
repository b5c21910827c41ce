package org.neutralspine.question.time;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * How sure it is that a length of time is that since the surgery: from 0, it is something
 * else, to 3, it is said to be. The first cue that applies decides.
 */
final class Certainty {

	/** It is something else. */
	static final double NOT = 0;

	/** Hardly. */
	private static final double HARDLY = 0.2;

	/** It may be, if nothing else is. */
	private static final double MAYBE = 1.5;

	private static final double LIKELY = 2;

	private static final double SAID = 3;

	private static final Set<String> POST = WordSets.of("POST");

	private static final Set<String> POST_OP = Set.of("postop", "postoperative", "po", "pod");

	private static final Set<String> SINCE = WordSets.of("SINCE");

	private static final Set<String> SELF = Set.of("im", "am", "now");

	private static final Set<String> LIMITED = Set.of("until", "for", "by", "first", "last");

	private static final Set<String> OP_UNITS = Set.of("op", "week", "day", "at", "about");

	/** "8wpo". */
	private static final Set<String> COUNTED_PO = WordSets.of("COUNTED_PO");

	private final TimeCues cues;

	private final PlainCertainty plain;

	private final SinceThen sinceThen;

	private final Weekdays weekdays;

	private final OtherTimes others;

	private final List<Cue> all = List.of(new Cue(this::isElse, (duration) -> NOT),
			new Cue(this::isAfterEvent, (duration) -> HARDLY), new Cue(this::isFromElse, (duration) -> NOT),
			new Cue(this::isPost, this::post), new Cue(this::isBehindPostOp, (duration) -> SAID),
			new Cue(this::isSinceSurgery, this::sinceSurgery), new Cue(this::isSinceThen, this::sinceThen),
			new Cue(this::isAgeOfFusion, (duration) -> LIKELY), new Cue(this::isCountOf, (duration) -> LIKELY),
			new Cue(this::isLength, (duration) -> NOT));

	Certainty(TimeCues cues) {
		this.cues = cues;
		this.plain = new PlainCertainty(cues);
		this.others = new OtherTimes(cues, this.plain);
		this.sinceThen = new SinceThen(cues);
		this.weekdays = new Weekdays(cues);
	}

	/**
	 * A kind of words beside a time, and how sure it is with them.
	 */
	private record Cue(Predicate<Duration> applies, ToDoubleFunction<Duration> sure) {
	}

	double of(Duration duration) {
		return this.all.stream()
			.filter((cue) -> cue.applies().test(duration))
			.findFirst()
			.map((cue) -> cue.sure().applyAsDouble(duration))
			.orElseGet(() -> this.plain.of(duration));
	}

	/**
	 * "Swollen 2 weeks in, now 9 weeks": of one operation the time that is called now.
	 */
	boolean isNow(Duration duration, double sure) {
		int from = duration.from();
		boolean now = this.cues.word(from - 1).equals("now")
				|| (this.cues.word(from - 2).equals("now") && this.cues.word(from - 1).equals("at"));
		return now && sure >= LIKELY;
	}

	private String before(Duration duration) {
		return this.cues.word(duration.from() - 1);
	}

	private String behind(Duration duration, int far) {
		int at = duration.to() + far;
		return this.cues.isSameSentence(at, duration.from()) ? this.cues.word(at) : "";
	}

	/** "L4-L5, 21 weeks": it stands alone beside a level. */
	private boolean isBesideLevel(Duration duration) {
		boolean before = this.cues.isLevel(duration.from() - 1) && this.cues.isBehindMark(duration.to());
		boolean behind = this.cues.isLevel(duration.to()) && this.cues.isBeginning(duration.from());
		boolean other = this.cues.isBracketed(duration.from()) || this.cues.isEventBefore(duration.from());
		return !duration.counted() && !other && (before || behind);
	}

	private boolean isElse(Duration duration) {
		return this.others.isElse(duration);
	}

	private boolean isFromElse(Duration duration) {
		return this.others.isFromElse(duration);
	}

	private boolean isLength(Duration duration) {
		return this.others.isLength(duration);
	}

	/** "It went away two weeks after". */
	private boolean isAfterEvent(Duration duration) {
		return behind(duration, 0).equals("after") && this.cues.isEventBefore(duration.from());
	}

	private boolean isPost(Duration duration) {
		boolean post = this.cues.is(duration.to() - 1, COUNTED_PO)
				|| (POST.contains(behind(duration, 0)) && !this.cues.word(duration.to() + 1).equals("of"));
		return post || this.cues.isOpAfter(duration.to());
	}

	private double post(Duration duration) {
		boolean outOf = behind(duration, 0).equals("out") && behind(duration, 1).equals("of")
				&& !this.cues.isOpAfter(duration.to() + 1);
		return outOf ? NOT : SAID;
	}

	private boolean isBehindPostOp(Duration duration) {
		int before = duration.from() - 1;
		return isPostOp(before) || (isPostOp(before - 1) && this.cues.is(before, OP_UNITS));
	}

	/** Whether a word ends "post-op". */
	private boolean isPostOp(int at) {
		return this.cues.is(at, POST_OP) || (this.cues.word(at).equals("op") && this.cues.word(at - 1).equals("post"));
	}

	private boolean isSinceSurgery(Duration duration) {
		int to = this.weekdays.behindPast(duration.to());
		String behind = this.cues.isSameSentence(to, duration.from()) ? this.cues.word(to) : "";
		return SINCE.contains(behind) && this.cues.isSurgeryNear(to, behind.equals("since") ? 7 : 4);
	}

	private double sinceSurgery(Duration duration) {
		if (this.cues.isEventBefore(duration.from()) && !this.cues.isBefore(duration.from(), 2, SELF)) {
			return HARDLY;
		}
		return (LIMITED.contains(before(duration)) && !Days.isAlmost(this.cues, duration)) ? NOT : SAID;
	}

	private boolean isSinceThen(Duration duration) {
		return this.sinceThen.is(duration);
	}

	private double sinceThen(Duration duration) {
		return this.sinceThen.isOfSurgery(duration) ? LIKELY : NOT;
	}

	/** "The new fusion is 14 weeks old". */
	private boolean isAgeOfFusion(Duration duration) {
		return behind(duration, 0).equals("old")
				&& (this.cues.isSurgeryNear(duration.from(), 6) || this.cues.word(duration.from() - 2).equals("one"));
	}

	private boolean isCountOf(Duration duration) {
		return this.plain.isCountOf(duration);
	}

	/** How sure a date beside the surgery is. */
	static double ofDate(boolean dated) {
		return dated ? SAID : LIKELY + HARDLY;
	}

	/** How sure a day of the last days is. */
	static double ofRecentDay() {
		return MAYBE;
	}

	static double ofWords() {
		return LIKELY;
	}

	/** Whether words tie a time to the surgery, which none can do better. */
	static boolean isSaid(Since since) {
		return since.sure() > LIKELY && since.sure() <= SAID;
	}

	/** How sure a time is that is called the one of now. */
	static double ofNow() {
		return SAID + 1;
	}

}
