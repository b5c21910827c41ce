package org.neutralspine.question.pain;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;

/**
 * How bad it is at two times of a day, by bare numbers: "4 when I get up and 6 by
 * bedtime". One alone may be a time of the clock.
 */
final class TwoTimes {

	private static final Set<String> DAY = WordSets.of("PARTS_OF_DAY");

	private static final Set<String> WHEN = Set.of("when", "after", "once");

	private static final Set<String> IN = Set.of("in", "at", "by", "on", "first");

	/** What people take or do in the morning and at night, by number. */
	private static final Set<String> TAKEN = WordSets.of("TAKEN_BY_NUMBER");

	/** "At 6 in the morning". */
	private static final Set<String> BEFORE_CLOCK = WordSets.of("BEFORE_CLOCK");

	private static final int FAR = 30;

	private static final int THREE = 3;

	private final PainWords words;

	TwoTimes(PainWords words) {
		this.words = words;
	}

	/** Whether a number is one of the two, where pain is spoken of. */
	boolean isAt(int at) {
		return isTimed(at) && this.words.isSaid(at) && around(at).noneMatch((other) -> this.words.is(other, TAKEN))
				&& around(at).anyMatch((other) -> other != at && isTimed(other));
	}

	private IntStream around(int at) {
		return IntStream.rangeClosed(at - FAR, at + FAR)
			.filter((other) -> !this.words.word(other).isEmpty() && this.words.isOneSentence(other, at));
	}

	private boolean isTimed(int at) {
		String word = this.words.word(at);
		boolean number = word.length() == 1 && Character.isDigit(word.charAt(0));
		return number && !this.words.is(at - 1, BEFORE_CLOCK)
				&& (this.words.is(at + 1, WHEN) || this.words.is(at + 1, DAY) || isInPart(at + 1));
	}

	private boolean isInPart(int in) {
		return this.words.is(in, IN)
				&& IntStream.rangeClosed(in + 1, in + THREE).anyMatch((time) -> this.words.is(time, DAY));
	}

}
