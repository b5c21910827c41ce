package org.neutralspine.question.date;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;

/**
 * The words beside a day with a name, by which it is known that the surgery was on it.
 */
record FeastCues(DateWords words) {

	private static final Set<String> DONE = WordSets.of("HAD");

	/** The verbs of an operation. */
	private static final Set<String> DONE_THEN = Set.of("fused", "operated", "done");

	private static final Set<String> FUSED = WordSets.of("DONE_ON");

	/** "They did L4-L5 at easter". */
	private static final Set<String> THEY = Set.of("they", "he", "she", "surgeon");

	private static final Set<String> WHO = Set.of("they", "he", "she", "i", "we", "surgeon");

	private static final Set<String> OPERATED = Set.of("fused", "operated", "had", "got", "underwent");

	private static final Set<String> SURGERY = WordSets.of("SURGERY");

	private static final Set<String> TO_COME = WordSets.of("BEFORE_FEAST_TO_COME");

	private static final Set<String> BEFORE_FEAST = WordSets.of("BEFORE_FEAST");

	/** How the vertebrae of a region are called. */
	private static final Set<String> REGIONS = Set.of("c", "t", "l", "s");

	/** "It was boxing day", "had it on halloween". */
	private static final int NEAR = 4;

	/** So far before a feast it is said that something was done on it. */
	private static final int FAR = 10;

	/** Whether the words before it lead to a day. */
	boolean isLed(int from) {
		return this.words.is(from - 1, BEFORE_FEAST) || this.words.before(from).contains("(") || isSurgery(from - 1);
	}

	boolean isToCome(int from) {
		return isTold(from, TO_COME, FAR);
	}

	/** Whether a surgery or a level is named before it. */
	boolean isOfSurgery(int from) {
		return isLevel(from - 2) || isTold(from, SURGERY, FAR);
	}

	boolean isOperated(int from) {
		return isTold(from, DONE_THEN, FAR);
	}

	boolean isDone(int from) {
		return isTold(from, DONE, NEAR) || isTold(from, FAR,
				(at) -> this.words.is(at, DONE_THEN) || (this.words.is(at, "did") && this.words.is(at - 1, THEY)));
	}

	/** "On halloween they fused it", "easter monday this year I had it done". */
	boolean isDoneBehind(int to) {
		int who = this.words.is(to, "this") ? to + 2 : to;
		return this.words.is(who, WHO) && this.words.is(who + 1, OPERATED);
	}

	/** "L2-L3 on memorial day", "C5/6 on halloween". */
	private boolean isLevel(int at) {
		return this.words.whole(at) >= 0 && (this.words.is(at - 1, REGIONS) || this.words.is(at - 2, REGIONS));
	}

	private boolean isSurgery(int at) {
		return this.words.is(at, FUSED) || this.words.is(at, SURGERY) || this.words.whole(at) >= 0;
	}

	/** Whether one of some words stands before, in the same clause. */
	private boolean isTold(int from, Set<String> told, int most) {
		return isTold(from, most, (at) -> this.words.is(at, told));
	}

	private boolean isTold(int from, int most, IntPredicate told) {
		return IntStream.rangeClosed(1, most)
			.map((far) -> from - far)
			.takeWhile((at) -> !this.words.before(at + 1).matches(".*[,.;?!].*"))
			.anyMatch(told);
	}

}
