package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * What is well only for a while is not well, "all gone when I lie down", "gone after a
 * walk"; nor is it when all else is, "all good otherwise".
 */
final class OnlySo {

	private static final Set<String> WHILE = Set.of("when", "while", "if", "once", "whenever");

	private static final Set<String> AFTER = Set.of("after", "in", "within");

	private static final Set<String> LYING = WordSets.of("LYING");

	private static final Set<String> RELIEF = WordSets.of("RELIEF");

	private static final Set<String> OTHERWISE = Set.of("otherwise", "apart", "besides", "except", "else");

	private static final int FAR = 5;

	private OnlySo() {
	}

	/** Whether it is said behind a word that all is well while somebody lies. */
	static boolean isWhileLying(List<Token> tokens, int to) {
		return WHILE.contains(Token.word(tokens, to)) && isNear(tokens, to, LYING);
	}

	/** Whether such words stand behind those that say that something is over. */
	static boolean follows(List<Token> tokens, int to) {
		String next = Token.word(tokens, to);
		return OTHERWISE.contains(next)
				|| ((WHILE.contains(next) || AFTER.contains(next)) && isNear(tokens, to, RELIEF));
	}

	private static boolean isNear(List<Token> tokens, int at, Set<String> words) {
		return IntStream.range(at + 1, Math.min(at + FAR, tokens.size()))
			.anyMatch((next) -> words.contains(tokens.get(next).text()));
	}

}
