package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * What is well only while somebody lies is not well: "all gone when I lie down".
 */
final class OnlyLying {

	private static final Set<String> WHILE = Set.of("when", "while", "if", "once", "whenever");

	private static final Set<String> LYING = WordSets.of("LYING");

	private static final int FAR = 6;

	private OnlyLying() {
	}

	/** Whether such words stand behind one that says that all is well. */
	static boolean follows(List<Token> tokens, int well) {
		return WHILE.contains(Token.word(tokens, well + 1))
				&& IntStream.range(well + 2, Math.min(well + FAR, tokens.size()))
					.anyMatch((at) -> LYING.contains(tokens.get(at).text()));
	}

}
