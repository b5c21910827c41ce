package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * The scale that a score of pain is given on.
 */
final class PainScale {

	private static final Set<String> TEN = Set.of("10", "ten");

	/** "One out of ten people". */
	private static final Set<String> COUNTED_OUT = Set.of("people", "patients", "exercises", "times", "days", "cases");

	/** "10 out of 10". */
	private static final int FAR = 4;

	private final List<Token> tokens;

	PainScale(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** "3/10", "3 out of 10", and "3 from 10" in the English of others. */
	boolean isOutOfTen(int at) {
		boolean stroke = word(at + 1).equals("10") && this.tokens.get(at + 1).before().strip().equals("/");
		boolean from = word(at + 1).equals("from") && is(at + 2, TEN)
				&& !ScoreRun.isOneClause(this.tokens, at + 2, at + 3);
		return stroke || from || (word(at + 1).equals("out") && is(at + 3, TEN) && !is(at + 4, COUNTED_OUT));
	}

	/** The ends of a scale, "0-10", "1 to 10", and its ten, "a scale of ten". */
	boolean isEnd(int at) {
		boolean ten = is(at, TEN) && (is(at - 1, Set.of("of", "out")) || isLowest(at - 1) || isLowest(at - 2));
		return ten || (isLowest(at) && (is(at + 1, TEN) || is(at + 2, TEN)));
	}

	private boolean isLowest(int at) {
		boolean to = is(at + 1, TEN) ? this.tokens.get(at + 1).before().strip().equals("-")
				: word(at + 1).equals("to") && is(at + 2, TEN);
		return is(at, Set.of("0", "1", "zero", "one")) && to;
	}

	/**
	 * "10/10, would do it again", "10 out of 10 for the nurses"; not "pain 9/10, would do
	 * anything to stop it".
	 */
	boolean isPraise(int at) {
		int behind = word(at + 1).equals("out") ? at + FAR : isOutOfTen(at) ? at + 2 : at + 1;
		boolean again = is(behind + 1, Set.of("do", "have")) && is(behind + 2, Set.of("it", "this", "that"))
				&& is(behind + 3, Set.of("again", "all"));
		boolean others = is(behind, Set.of("for", "to"))
				&& IntStream.rangeClosed(behind + 1, behind + 3).anyMatch((one) -> is(one, WordSets.of("PRAISED")));
		return others || word(behind).equals("would") && (again || is(behind + 1, Set.of("recommend", "again")));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

	private boolean is(int at, Set<String> words) {
		return words.contains(word(at));
	}

}
