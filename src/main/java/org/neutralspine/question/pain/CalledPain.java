package org.neutralspine.question.pain;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;

/**
 * Whether a number says how bad a part of the body is, or "it".
 */
final class CalledPain {

	private static final Set<String> PARTS = WordSets.of("HURTING_PARTS");

	/** "Back's". */
	private static final Set<String> PARTS_ARE = WordSets.of("HURTING_PARTS_ARE");

	/** Between a part and how bad it is. */
	private static final Set<String> BEFORE_SCORE = WordSets.of("BEFORE_PART_SCORE");

	private static final Set<String> BEHIND_SCORE = WordSets.of("BEHIND_PART_SCORE");

	private static final Set<String> RATES = WordSets.of("RATES");

	private static final Set<String> LIMITING = WordSets.of("LIMITED_PAIN");

	private static final Set<String> TIMES_OF_DAY = Set.of("mornings", "evenings", "nights", "afternoons", "daytime",
			"worst");

	private static final Set<String> DAY = Set.of("morning", "mornings", "evening", "evenings", "night", "nights",
			"bedtime", "afternoon", "afternoons", "work", "rest");

	private static final int FAR_PART = 6;

	private static final int THREE = 3;

	private static final Set<String> ARE = Set.of("is", "are");

	private static final Set<String> A = Set.of("a", "an");

	private final PainWords words;

	private final TwoTimes twoTimes;

	private final PostureScores postures;

	CalledPain(PainWords words) {
		this.words = words;
		this.twoTimes = new TwoTimes(words);
		this.postures = new PostureScores(words);
	}

	/** "My neck is a 4", "hip a 6", "I would call it a 6", "it's a 7", "a solid 6". */
	boolean isAt(int at) {
		return isCalled(at) || isAsAlways(at) || isSince(at) || this.words.isSolid(at) || isItOften(at) || isOfPart(at)
				|| this.words.isOneOfThree(at)
				|| (this.words.is(at - 1, A) && this.words.is(at + 1, Set.of("when", "if"))) || isAtMost(at);
	}

	private boolean isAtMost(int at) {
		return isNoWorse(at) || isOnScale(at) || isOfTimeOfDay(at) || isInTheEvening(at) || this.twoTimes.isAt(at)
				|| this.postures.isAt(at);
	}

	/** "It's a 3 most of the day". */
	private boolean isItOften(int at) {
		return this.postures.isIt(at) && isOften(at);
	}

	/** "A 3 like always", "a 2 as usual". */
	private boolean isAsAlways(int at) {
		return this.words.is(at - 1, A) && this.words.is(at + 1, Set.of("like", "as"))
				&& this.words.is(at + 2, Set.of("always", "usual", "ever", "normal"));
	}

	/** "Been a 7 since", "has been a 6 all day". */
	private boolean isSince(int at) {
		return this.words.is(at - 1, A) && this.words.is(at - 2, Set.of("been", "sits", "sat", "stayed", "stays"))
				&& this.words.is(at + 1, Set.of("since", "all", "ever", "today", "now", "lately"));
	}

	/** "I would call it a 6", "I'd put it at a 4". */
	private boolean isCalled(int at) {
		int it = at - 1;
		while (at - it < THREE && (this.words.is(it, A) || this.words.is(it, Set.of("at", "about", "around")))) {
			it--;
		}
		boolean called = this.words.is(it, Set.of("it", "that", "this")) && this.words.is(it - 1, RATES);
		return called && (this.words.word(it - 1).equals("call") || (this.words.isLast(at) && this.words.isSaid(at)));
	}

	/**
	 * "Back's about a 3", "neck and shoulder are a 6", "the leg itself is a 4", "my back
	 * is at a 3 in the evening".
	 */
	private boolean isOfPart(int at) {
		int part = at - 1;
		while (at - part < FAR_PART && this.words.is(part, BEFORE_SCORE) && this.words.isOneSentence(part, at)) {
			part--;
		}
		boolean named = this.words.is(part, PARTS) || this.words.is(part, PARTS_ARE);
		return named && part < at - 1 && this.words.isOneSentence(part, at) && isCounted(at, part);
	}

	/** "A 3 in the evening"; "at 3 in the morning" is a time. */
	private boolean isCounted(int at, int part) {
		boolean article = this.words.is(at - 1, A);
		boolean is = IntStream.range(part + 1, at).anyMatch((i) -> this.words.is(i, ARE))
				|| this.words.is(part, PARTS_ARE);
		return article ? this.words.isLast(at) || this.words.is(at + 1, BEHIND_SCORE) || isOften(at) || is
				: this.words.isLast(at) || isOften(at);
	}

	private boolean isOften(int at) {
		return this.words.is(at + 1, WordSets.of("RATED_OFTEN"));
	}

	/** "No worse than a 4", "never above a 4", where pain is spoken of. */
	private boolean isNoWorse(int at) {
		int than = this.words.is(at - 1, A) ? at - 2 : at - 1;
		int more = this.words.word(than).equals("than") ? than - 1 : than;
		return more < at - 1 && this.words.is(more, LIMITING) && this.words.isLast(at) && this.words.isSaid(at)
				&& (this.words.is(at - 1, A) || this.words.word(more).equals("worse"));
	}

	/** "5 on the pain scale". */
	private boolean isOnScale(int at) {
		int on = this.words.word(at + 1).equals("ish") ? at + 2 : at + 1;
		return this.words.is(on, Set.of("on", "of")) && (this.words.word(on + 2).equals("scale")
				|| (this.words.word(on + 2).equals("pain") && this.words.word(on + 3).equals("scale")));
	}

	/** "Mornings 2, evenings a 4", where pain is spoken of. */
	private boolean isOfTimeOfDay(int at) {
		int time = this.words.is(at - 1, A) ? at - 2 : at - 1;
		return this.words.is(time, TIMES_OF_DAY) && this.words.isLast(at) && this.words.isSaid(at);
	}

	/** "A 3 in the evening, nothing in the morning", where pain is spoken of. */
	private boolean isInTheEvening(int at) {
		boolean evening = this.words.is(at + 1, Set.of("in", "at", "by"))
				&& IntStream.rangeClosed(at + 2, at + THREE).anyMatch((i) -> this.words.is(i, DAY));
		return this.words.is(at - 1, A) && evening && this.words.isSaid(at);
	}

}
