package org.neutralspine.question.time;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * The words beside a time, by which it is known what happened then.
 */
final class TimeCues {

	private static final Set<String> SURGERY = WordSets.of("SURGERY");

	private static final Set<String> EVENTS = WordSets.of("EVENTS");

	private final List<Token> tokens;

	private final BitSet levels;

	TimeCues(List<Token> tokens, BitSet levels) {
		this.tokens = tokens;
		this.levels = levels;
	}

	String word(int at) {
		return Token.word(this.tokens, at);
	}

	boolean is(int at, Set<String> words) {
		return words.contains(word(at));
	}

	boolean isLevel(int at) {
		return at >= 0 && this.levels.get(at);
	}

	boolean isSurgery(int at) {
		return SURGERY.contains(word(at)) || isLevel(at);
	}

	private int sentence(int at) {
		return this.tokens.get(Math.min(at, this.tokens.size() - 1)).sentence();
	}

	/**
	 * Whether a surgery or a level is named at most so many words away, in the sentence.
	 */
	boolean isSurgeryNear(int at, int far) {
		int sentence = sentence(at);
		for (int i = Math.max(0, at - far); i < Math.min(this.tokens.size(), at + far + 1); i++) {
			if (sentence(i) == sentence && isSurgery(i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a level stands at most five words beside some. */
	boolean isLevelNear(int from, int to) {
		int sentence = sentence(from);
		for (int i = Math.max(0, from - 6); i < Math.min(this.tokens.size(), to + 6); i++) {
			if (isLevel(i) && sentence(i) == sentence) {
				return true;
			}
		}
		return false;
	}

	/** Whether something else than the surgery is told right before. */
	boolean isEventBefore(int from) {
		int sentence = sentence(from);
		for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
			if (sentence(i) != sentence || isSurgery(i) || this.tokens.get(i + 1).isBehindComma()) {
				return false;
			}
			if (EVENTS.contains(word(i))
					&& !(is(i, Operations.FOLLOWED) && isLevel(i - 1) && !is(i + 1, Set.of("back")))) {
				return true;
			}
		}
		return false;
	}

	/** Whether one of some words stands at most so many words before, in the sentence. */
	boolean isBefore(int from, int far, Set<String> words) {
		for (int i = from - 1; i >= Math.max(0, from - far) && sentence(i) == sentence(from); i--) {
			if (words.contains(word(i))) {
				return true;
			}
		}
		return false;
	}

	boolean isBehindMark(int at) {
		return at >= this.tokens.size() || this.tokens.get(at).isBehindMark();
	}

	boolean isBehindComma(int at) {
		return at < this.tokens.size() && this.tokens.get(at).isBehindComma();
	}

	boolean isBracketed(int at) {
		return at < this.tokens.size() && this.tokens.get(at).before().contains("(");
	}

	/** Whether a sentence or a clause begins at a token. */
	boolean isBeginning(int at) {
		return at == 0 || isBehindMark(at) || sentence(at) != sentence(at - 1);
	}

	boolean isSameSentence(int at, int other) {
		return at < this.tokens.size() && sentence(at) == sentence(other);
	}

	/** Whether words follow that mean "after the operation". */
	boolean isOpAfter(int to) {
		String word = word(to);
		return word.equals("post") || word.equals("postop") || (word.equals("after") && isSurgeryNear(to, 3))
				|| (word.equals("s") && word(to + 1).equals("p")) || (word.equals("p") && word(to + 1).equals("o"));
	}

}
