package org.neutralspine.question.time;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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

	private static final Set<String> LENGTH_BEFORE = WordSets.of("LENGTH_BEFORE");

	private static final Set<String> UNTIL = Set.of("until", "till", "til");

	private static final Set<String> STILL_SINCE = Set.of("over", "only", "around");

	private static final Set<String> LENGTH_BEHIND = WordSets.of("LENGTH_BEHIND");

	private static final Set<String> LIMITED = Set.of("until", "for", "by", "first", "last");

	private static final Set<String> SELF = Set.of("im", "am", "now");

	private static final Set<String> OP_UNITS = Set.of("op", "week", "day", "at", "about");

	/** "8wpo". */
	private static final Set<String> COUNTED_PO = WordSets.of("COUNTED_PO");

	private static final Set<String> GOES_ON_AFTER = WordSets.of("GOES_ON_AFTER");

	private static final Set<String> OPERATED = Set.of("operated", "back", "neck", "spine", "hospital", "screws",
			"knife");

	/** So many words behind "after" its surgery may be named. */
	private static final int FAR_ELSE = 8;

	private final TimeCues cues;

	private final PlainCertainty plain;

	private final SinceThen sinceThen;

	private final Weekdays weekdays;

	private final List<Cue> all = List.of(new Cue(this::isAge, (duration) -> NOT),
			new Cue(this::isFrequency, (duration) -> NOT), new Cue(this::isStay, (duration) -> NOT),
			new Cue(this::isByThen, (duration) -> NOT), new Cue(this::isAfterEvent, (duration) -> HARDLY),
			new Cue(this::isFromElse, (duration) -> NOT), new Cue(this::isPost, this::post),
			new Cue(this::isBehindPostOp, (duration) -> SAID), new Cue(this::isSinceSurgery, this::sinceSurgery),
			new Cue(this::isSinceThen, this::sinceThen), new Cue(this::isAgeOfFusion, (duration) -> LIKELY),
			new Cue(this::isCountOf, (duration) -> LIKELY), new Cue(this::isLengthOf, (duration) -> NOT),
			new Cue(this::isToCome, (duration) -> NOT), new Cue(this::isLengthFor, (duration) -> NOT));

	Certainty(TimeCues cues) {
		this.cues = cues;
		this.plain = new PlainCertainty(cues);
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

	private String before(Duration duration) {
		return this.cues.word(duration.from() - 1);
	}

	private String behind(Duration duration, int far) {
		int at = duration.to() + far;
		return this.cues.isSameSentence(at, duration.from()) ? this.cues.word(at) : "";
	}

	private boolean isAge(Duration duration) {
		String behind = behind(duration, 0);
		String unit = this.cues.word(duration.to() - 1);
		boolean years = unit.startsWith("y");
		boolean old = behind.equals("old") && (years || this.cues.is(duration.from() - 1, WordSets.of("WHOSE")));
		boolean grown = years && duration.days() > 365 * 14 && WordSets.of("SEXES").contains(behind);
		return old || grown || WordSets.of("AGED_BEHIND").contains(behind) || (unit.equals("y") && behind.equals("o"))
				|| this.cues.isBefore(duration.from(), 1, Set.of("aged", "age"));
	}

	/** "Twice a week". */
	private boolean isFrequency(Duration duration) {
		int before = duration.from() - 1;
		boolean one = duration.days() <= 366 && this.cues.is(duration.from(), Set.of("a", "an"));
		boolean number = before >= 0 && !this.cues.word(before).isEmpty()
				&& Character.isDigit(this.cues.word(before).charAt(0));
		return one && !this.cues.isLevel(before) && (number || this.cues.is(before, WordSets.of("FREQUENCY")));
	}

	/** "I will be 7 weeks out by then". */
	private boolean isByThen(Duration duration) {
		return this.cues.isBefore(duration.from(), 4, Set.of("will", "ill"))
				&& IntStream.rangeClosed(0, 6).anyMatch((far) -> behind(duration, far).equals("then"));
	}

	/** "Three weeks on the rehab ward". */
	private boolean isStay(Duration duration) {
		return Set.of("on", "in", "at").contains(behind(duration, 0))
				&& IntStream.rangeClosed(1, 3).anyMatch((far) -> WordSets.of("WARDS").contains(behind(duration, far)));
	}

	/** "It went away two weeks after". */
	private boolean isAfterEvent(Duration duration) {
		return behind(duration, 0).equals("after") && this.cues.isEventBefore(duration.from());
	}

	/** "Two days after Eid": the distance of something else. */
	private boolean isFromElse(Duration duration) {
		int next = duration.to() + 1;
		boolean far = Set.of("after", "before").contains(behind(duration, 0))
				&& this.cues.isSameSentence(next, next - 1) && !this.cues.isBehindMark(next)
				&& !this.cues.is(next, GOES_ON_AFTER);
		return far && IntStream.range(next, next + FAR_ELSE)
			.noneMatch((at) -> this.cues.isSameSentence(at, next) && (this.cues.isSurgery(at)
					|| this.cues.is(at, WordSets.of("OPERATING")) || this.cues.is(at, OPERATED)));
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
		if (this.cues.isEventBefore(duration.from())) {
			return HARDLY;
		}
		return LIMITED.contains(before(duration)) ? NOT : SAID;
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

	/** "6 weeks into a plan" is none, "6 weeks into my recovery" is. */
	private boolean isLengthOf(Duration duration) {
		boolean into = behind(duration, 0).equals("into") && IntStream.rangeClosed(1, 6)
			.anyMatch((far) -> WordSets.of("COURSES").contains(behind(duration, far)));
		boolean pregnant = Set.of("pregnant", "postpartum").contains(this.cues.word(duration.to()));
		boolean bracket = this.cues.isBracketed(duration.from())
				&& this.cues.is(duration.from() - 1, WordSets.of("EVENTS"));
		return into || bracket || pregnant
				|| (LENGTH_BEHIND.contains(behind(duration, 0)) && !this.cues.isBehindMark(duration.to()))
				|| isUntilAbout(duration.from()) || isGettingWorse(duration.from());
	}

	/** "All good till about ten days ago". */
	private boolean isUntilAbout(int from) {
		return this.cues.is(from - 1, WordSets.of("IN_FRONT_OF_TIME")) && this.cues.is(from - 2, UNTIL);
	}

	/** "Worse every day, going on two weeks now". */
	private boolean isGettingWorse(int from) {
		return this.cues.word(from - 1).equals("on") && this.cues.word(from - 2).equals("going")
				&& this.cues.isBefore(from, 16, WordSets.of("HURTING"));
	}

	/** "In two weeks" is to come; "two weeks in" is not. */
	private boolean isToCome(Duration duration) {
		String before = before(duration);
		boolean in = before.equals("in")
				|| (before.equals("about") && this.cues.word(duration.from() - 2).equals("in"));
		return in && !duration.counted() && !this.cues.isOpAfter(duration.to());
	}

	private boolean isLengthFor(Duration duration) {
		int from = duration.from();
		String before = before(duration);
		boolean still = STILL_SINCE.contains(before)
				|| (before.equals("than") && this.cues.word(from - 2).equals("more"))
				|| (before.equals("past") && this.cues.isBefore(from, 4, SELF));
		boolean length = isState(from) || (LENGTH_BEFORE.contains(before) && !isTold(from));
		boolean forThe = this.cues.word(from - 2).equals("for") && !this.plain.isBeen(from - 1)
				&& Set.of("the", "about", "at", "over").contains(before);
		return (length || forThe) && !still && !Days.isAlmost(this.cues, duration);
	}

	private boolean isTold(int from) {
		return this.plain.isBeen(from) || this.plain.isDoneBefore(from);
	}

	/** "It is numb, has been for a year", "it had been dry for four days". */
	private boolean isState(int from) {
		boolean state = this.cues.word(from - 3).equals("been") && !this.cues.isSurgery(from - 2)
				&& !POST.contains(this.cues.word(from - 2));
		return this.cues.word(from - 1).equals("for") && (state || this.cues.word(from - 2).equals("been"));
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

}
