package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Where a new thought begins within a sentence.
 */
final class Turns {

	private static final Set<String> LEADS_ON = WordSets.of("LEADS_ON");

	private static final Set<String> TURNS = WordSets.of("TURNS");

	private static final Set<String> YES = WordSets.of("YES");

	private static final Set<String> SUBJECTS = WordSets.of("SUBJECTS");

	private static final Set<String> DETERMINERS = WordSets.of("DETERMINERS");

	private static final Set<String> FINITE = WordSets.of("FINITE");

	private static final Set<String> HAPPENING = WordSets.of("HAPPENING");

	private static final Set<String> BUT = Set.of("but", "however", "although", "except");

	private static final Set<String> HAD = Set.of("had", "used", "got");

	private static final Set<String> LASTING = Set.of("stay", "stays", "permanent", "forever", "lasts", "wont");

	private static final Set<String> REASONS = Set.of("because", "cause", "cos", "coz", "cuz");

	private static final Set<String> ALL = Set.of("anything", "nothing", "everything", "all");

	private static final Set<String> THAT = WordSets.of("THAT");

	private static final Set<String> EARLIER = Set.of("before", "beforehand", "previously");

	private static final Set<String> MY = Set.of("my", "i", "im", "ive");

	private final List<Token> tokens;

	Turns(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether what was denied before a token is denied no longer. */
	boolean endsDenial(int from, int at) {
		Token token = this.tokens.get(at);
		if (TURNS.contains(token.text())) {
			return true;
		}
		return at > from && (isNewSubject(at) || (FINITE.contains(token.text()) && at > from + 1)
				|| (token.isBehindComma() && isClauseAhead(at)));
	}

	private boolean isNewSubject(int at) {
		String word = this.tokens.get(at).text();
		boolean led = LEADS_ON.contains(this.tokens.get(at - 1).text());
		return (SUBJECTS.contains(word) && !led) || (DETERMINERS.contains(word) && (!led || isClauseAhead(at)));
	}

	/** Whether a sentence of its own begins at a token, "calf is swollen". */
	private boolean isClauseAhead(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at + 1; i < Math.min(at + 5, this.tokens.size()); i++) {
			Token token = this.tokens.get(i);
			if (token.sentence() != sentence || token.isBehindComma()) {
				return false;
			}
			if (FINITE.contains(token.text()) || HAPPENING.contains(token.text())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a new thought begins between two places. */
	boolean isBetween(int from, int to) {
		for (int i = Math.max(from, 1); i < Math.min(to, this.tokens.size()); i++) {
			String word = this.tokens.get(i).text();
			boolean mine = MY.contains(word) && !LEADS_ON.contains(this.tokens.get(i - 1).text())
					&& !(i == from && isThatWasHad(i));
			if (mine || (BUT.contains(word) && !isThat(i + 1) && !isExcepting(i))) {
				return true;
			}
		}
		return false;
	}

	/** "The sciatica I had for years vanished". */
	private boolean isThatWasHad(int i) {
		return !this.tokens.get(i).isBehindMark() && HAD.contains(Token.word(this.tokens, i + 1));
	}

	/** "Afraid that the numbness will stay": it is there. */
	boolean isLasting(int behind) {
		return IntStream.range(behind, Math.min(behind + 3, this.tokens.size()))
			.anyMatch((at) -> LASTING.contains(this.tokens.get(at).text()));
	}

	/** "I am scared, I have a fever". */
	boolean isNewThought(int i) {
		return this.tokens.get(i).text().equals("i") && this.tokens.get(i).isBehindMark();
	}

	/** "Scared of a clot because the calf is swollen". */
	boolean isReason(int from, int to) {
		return IntStream.range(from, to).anyMatch((at) -> REASONS.contains(this.tokens.get(at).text()));
	}

	/** "Couldn't eat anything but yoghurt". */
	private boolean isExcepting(int but) {
		return ALL.contains(this.tokens.get(but - 1).text()) && but + 1 < this.tokens.size()
				&& !MY.contains(this.tokens.get(but + 1).text())
				&& !DETERMINERS.contains(this.tokens.get(but + 1).text());
	}

	/** "It buckles, before that it was perfectly fine". */
	boolean isToEarlier(int from, int to) {
		return from < to && this.tokens.subList(from, to)
			.stream()
			.anyMatch((token) -> token.isBehindComma() && EARLIER.contains(token.text()));
	}

	/** "Leaking? Yes, but it stopped after a week." */
	int behindYes(int first) {
		int at = first;
		while (at + 1 < this.tokens.size() && YES.contains(this.tokens.get(at).text())
				&& this.tokens.get(at + 1).sentence() == this.tokens.get(first).sentence()) {
			at++;
		}
		return at;
	}

	/** Whether a word takes up what was said. */
	boolean isThat(int at) {
		return at < this.tokens.size() && THAT.contains(this.tokens.get(at).text());
	}

}
