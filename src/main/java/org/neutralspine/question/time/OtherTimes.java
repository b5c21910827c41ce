package org.neutralspine.question.time;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * Lengths of time that are something else than that since the surgery: an age, how often
 * or how long something is done, what is to come.
 */
final class OtherTimes {

	private static final Set<String> LENGTH_BEFORE = WordSets.of("LENGTH_BEFORE");

	private static final Set<String> UNTIL = Set.of("until", "till", "til");

	private static final Set<String> STILL_SINCE = Set.of("over", "only", "around");

	private static final Set<String> LENGTH_BEHIND = WordSets.of("LENGTH_BEHIND");

	private static final Set<String> SELF = Set.of("im", "am", "now");

	private static final Set<String> GOES_ON_AFTER = WordSets.of("GOES_ON_AFTER");

	private static final Set<String> OPERATED = Set.of("operated", "back", "neck", "spine", "hospital", "screws",
			"knife");

	/** So many words behind "after" its surgery may be named. */
	private static final int FAR_ELSE = 8;

	private final TimeCues cues;

	private final PlainCertainty plain;

	private final Occasions occasions;

	OtherTimes(TimeCues cues, PlainCertainty plain) {
		this.cues = cues;
		this.occasions = new Occasions(cues);
		this.plain = plain;
	}

	/** Whether it is, whatever else is said of it. */
	boolean isElse(Duration duration) {
		return Age.isTold(this.cues, duration) || Age.isInJob(this.cues, duration) || isFrequency(duration)
				|| isStay(duration) || this.occasions.are(duration);
	}

	/** Whether it is, where nothing ties it to the surgery. */
	boolean isLength(Duration duration) {
		return isLengthOf(duration) || isToCome(duration) || isLengthFor(duration);
	}

	private String before(Duration duration) {
		return this.cues.word(duration.from() - 1);
	}

	private String behind(Duration duration, int far) {
		int at = duration.to() + far;
		return this.cues.isSameSentence(at, duration.from()) ? this.cues.word(at) : "";
	}

	/** "Twice a week". */
	private boolean isFrequency(Duration duration) {
		int before = duration.from() - 1;
		boolean one = duration.days() <= 366 && this.cues.is(duration.from(), Set.of("a", "an"));
		boolean number = before >= 0 && !this.cues.word(before).isEmpty()
				&& Character.isDigit(this.cues.word(before).charAt(0));
		return one && !this.cues.isLevel(before) && (number || this.cues.is(before, WordSets.of("FREQUENCY")));
	}

	/** "Three weeks on the rehab ward". */
	private boolean isStay(Duration duration) {
		return Set.of("on", "in", "at").contains(behind(duration, 0))
				&& IntStream.rangeClosed(1, 3).anyMatch((far) -> WordSets.of("WARDS").contains(behind(duration, far)));
	}

	/** "Two days after Eid": the distance of something else. */
	boolean isFromElse(Duration duration) {
		int next = duration.to() + 1;
		boolean far = Set.of("after", "before").contains(behind(duration, 0))
				&& this.cues.isSameSentence(next, next - 1) && !this.cues.isBehindMark(next)
				&& !this.cues.is(next, GOES_ON_AFTER);
		return far && IntStream.range(next, next + FAR_ELSE)
			.noneMatch((at) -> this.cues.isSameSentence(at, next) && (this.cues.isSurgery(at)
					|| this.cues.is(at, WordSets.of("OPERATING")) || this.cues.is(at, OPERATED)));
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
		boolean length = isState(from) || (LENGTH_BEFORE.contains(before) && !isTold(from));
		boolean forThe = this.cues.word(from - 2).equals("for") && !this.plain.isBeen(from - 1)
				&& Set.of("the", "about", "at", "over").contains(before);
		return (length || forThe) && !isStill(from, before) && !Days.isAlmost(this.cues, duration);
	}

	/** "Only two weeks", "more than two weeks", "I'm past two weeks". */
	private boolean isStill(int from, String before) {
		boolean than = before.equals("over") && from > 1
				&& this.cues.word(from - 2).chars().anyMatch(Character::isDigit);
		return (STILL_SINCE.contains(before) && !than)
				|| (before.equals("than") && this.cues.word(from - 2).equals("more"))
				|| (before.equals("past") && this.cues.isBefore(from, 4, SELF));
	}

	private boolean isTold(int from) {
		return this.plain.isBeen(from) || this.plain.isDoneBefore(from);
	}

	/** "It is numb, has been for a year", "it had been dry for four days". */
	private boolean isState(int from) {
		boolean state = this.cues.word(from - 3).equals("been") && !this.cues.isSurgery(from - 2)
				&& !WordSets.of("POST").contains(this.cues.word(from - 2));
		return this.cues.word(from - 1).equals("for") && (state || this.cues.word(from - 2).equals("been"));
	}

}
