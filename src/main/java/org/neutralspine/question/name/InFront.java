package org.neutralspine.question.name;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * What stands in front of the name of an exercise and makes it something else than what
 * the name stands for.
 */
public final class InFront {

	private static final Set<String> CARRYING = WordSets.of("CARRYING");

	private static final Set<String> RUNNING = WordSets.of("RUNNING");

	private static final Set<String> UNITS = WordSets.of("UNITS_IN_FRONT");

	private static final Set<String> JOINTS = Set.of("and", "or", "n", "plus", "then");

	/** Words between a weight, or what is carried, and the name. */
	private static final int FAR = 6;

	private final AskedText text;

	private final List<Token> tokens;

	private final Beside beside;

	public InFront(AskedText text, Beside beside) {
		this.text = text;
		this.tokens = text.tokens();
		this.beside = beside;
	}

	/**
	 * Where the words begin that stand in front of a name and change it, or else the
	 * name: "20 kg squats", "carry the shopping up the stairs", "with 5 kg, can I walk".
	 */
	public int start(int from) {
		for (int at = from - 1; at >= Math.max(0, from - FAR) && isInFront(at, from); at--) {
			if (UNITS.contains(word(at)) && at > 0 && this.beside.isMeasure(at - 1)) {
				return at - 1;
			}
			if (isCarried(at)) {
				return at;
			}
		}
		int first = this.text.firstOf(this.tokens.get(from).sentence());
		boolean with = Beside.LEADS.contains(word(first))
				&& this.beside.isMeasureIn(first + 1, Math.min(from, first + FAR));
		return with ? first : from;
	}

	/** "Carry the shopping up the stairs", "run up the stairs"; not "carry on with". */
	private boolean isCarried(int at) {
		return (CARRYING.contains(word(at)) && !word(at + 1).equals("on"))
				|| (RUNNING.contains(word(at)) && Beside.LEADS.contains(word(at + 1)));
	}

	/** Whether nothing stands between two names but what joins the things of a list. */
	public boolean isListed(int from, int to) {
		return this.tokens.get(from - 1).sentence() == this.tokens.get(to).sentence() && to - from <= 1
				&& this.tokens.subList(Math.min(from, to), to)
					.stream()
					.allMatch((token) -> JOINTS.contains(token.text()));
	}

	private boolean isInFront(int at, int from) {
		String mark = this.tokens.get(at + 1).before().strip();
		return this.tokens.get(at).sentence() == this.tokens.get(from).sentence()
				&& (mark.isEmpty() || mark.equals("-")) && !Beside.CLAUSES.contains(word(at));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
