package org.neutralspine.question.pain;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * How bad it is in a posture, without a word for pain: "lying down it's a 2, after the
 * stairs a 5".
 */
record PostureScores(PainWords words) {

	private static final Set<String> POSTURES = Set.of("lying", "laying", "flat", "sitting", "sat", "standing",
			"walking", "resting", "moving", "bending", "driving", "upright", "stairs");

	private static final Set<String> AFTER = Set.of("after", "when", "on", "with", "during", "by");

	private static final Set<String> A = Set.of("a", "an");

	private static final int FAR = 6;

	private static final int FAR_OTHER = 12;

	boolean isAt(int at) {
		return isOfPosture(at) || (isScore(at) && isBehind(at, AFTER)
				&& IntStream.rangeClosed(at - FAR_OTHER, at - 2).anyMatch((other) -> isOfPosture(other, at)));
	}

	private boolean isOfPosture(int other, int at) {
		return !this.words.word(other).isEmpty() && this.words.isOneSentence(other, at) && isOfPosture(other);
	}

	private boolean isOfPosture(int at) {
		return isIt(at) && isScore(at) && isBehind(at, POSTURES);
	}

	/** "It's a 3". */
	boolean isIt(int at) {
		boolean it = this.words.word(at - 2).equals("its")
				|| (this.words.word(at - 2).equals("is") && this.words.word(at - 3).equals("it"));
		return it && this.words.is(at - 1, A);
	}

	private boolean isScore(int at) {
		String word = this.words.word(at);
		return this.words.is(at - 1, A) && word.length() <= 2 && Character.isDigit(word.charAt(0))
				&& this.words.isLast(at);
	}

	private boolean isBehind(int at, Set<String> words) {
		return IntStream.rangeClosed(at - FAR, at - 2)
			.anyMatch((one) -> this.words.is(one, words) && this.words.isOneSentence(one, at));
	}

}
