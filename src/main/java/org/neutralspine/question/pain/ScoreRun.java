package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * A score as it is written: "a 4", "a steady 3-4", "about a 2 or 3".
 *
 * @param lead the word in front of it, passing over what only leads to a number; less
 * than its clause where nothing stands there
 * @param from its first number
 * @param to one more than its last number
 * @param article whether it is called "a 4"
 * @param about whether it is told roughly, "around 4"
 */
record ScoreRun(int lead, int from, int to, boolean article, boolean about) {

	private static final Set<String> A = Set.of("a", "an");

	private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "maybe", "probably", "perhaps",
			"approx", "approximately");

	/** "An honest 4", "just about a 3". */
	private static final Set<String> BETWEEN = Set.of("only", "just", "still", "more", "like", "solid", "steady",
			"constant", "good", "strong", "nasty", "pretty", "low", "high", "firm", "honest", "mild", "dull", "mere",
			"consistent", "stable", "bad", "same", "full", "near", "nearly", "almost", "real", "the");

	/** "Is always a 7". */
	private static final Set<String> OFTEN = Set.of("always", "usually", "mostly", "normally", "typically", "often");

	/** They are told of a score alone: "steady 3". */
	private static final Set<String> STEADY = Set.of("steady", "constant", "consistent", "stable", "same", "solid");

	private static final Set<String> OR = Set.of("or", "to");

	static ScoreRun of(List<Token> tokens, int at) {
		int from = first(tokens, at);
		boolean article = false;
		boolean about = false;
		int lead = from - 1;
		while (isOneClause(tokens, lead, lead + 1) && isPassedOver(Token.word(tokens, lead), article)) {
			String word = Token.word(tokens, lead);
			article |= A.contains(word) || STEADY.contains(word);
			about |= ABOUT.contains(word);
			lead--;
		}
		boolean leads = isOneClause(tokens, lead, lead + 1);
		return new ScoreRun(leads ? lead : -1, from, end(tokens, at), article, about);
	}

	private static boolean isPassedOver(String word, boolean article) {
		return A.contains(word) || ABOUT.contains(word) || BETWEEN.contains(word) || (article && OFTEN.contains(word));
	}

	private static int first(List<Token> tokens, int at) {
		if (isRange(tokens, at) && isNumber(tokens, at - 1)) {
			return first(tokens, at - 1);
		}
		int or = A.contains(Token.word(tokens, at - 1)) ? at - 2 : at - 1;
		return (OR.contains(Token.word(tokens, or)) && isNumber(tokens, or - 1)) ? first(tokens, or - 1) : at;
	}

	private static int end(List<Token> tokens, int at) {
		int next = at + 1;
		if (isNumber(tokens, next) && isRange(tokens, next)) {
			return end(tokens, next);
		}
		int other = A.contains(Token.word(tokens, next + 1)) ? next + 2 : next + 1;
		if (OR.contains(Token.word(tokens, next)) && isNumber(tokens, other)) {
			return end(tokens, other);
		}
		return Token.word(tokens, next).equals("ish") ? next + 1 : next;
	}

	private static boolean isRange(List<Token> tokens, int at) {
		String before = tokens.get(at).before().strip();
		return before.equals("-") || before.equals("/");
	}

	static boolean isNumber(List<Token> tokens, int at) {
		return at >= 0 && at < tokens.size() && Numbers.written(tokens.get(at)).isPresent();
	}

	/** Whether no mark stands between two words that follow each other. */
	static boolean isOneClause(List<Token> tokens, int at, int next) {
		return at >= 0 && next < tokens.size() && tokens.get(at).sentence() == tokens.get(next).sentence()
				&& !isApart(tokens.get(next));
	}

	/** "3-level" is one word. */
	private static boolean isApart(Token next) {
		String before = next.before().strip();
		return !before.isEmpty() && !(next.before().equals("-") || next.before().equals("/"));
	}

	boolean isLed() {
		return this.lead >= 0;
	}

}
