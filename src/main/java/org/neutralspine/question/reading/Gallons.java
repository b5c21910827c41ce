package org.neutralspine.question.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * Weights that are told in gallons of milk.
 */
record Gallons(List<Token> tokens) {

	static final Set<String> JUGS = Set.of("gallon", "jug", "gallons", "jugs");

	private static final double KILOGRAMS = 3.9;

	static boolean isNamed(String word) {
		return word.equals("milk") || word.startsWith("gallon");
	}

	/** "A gallon of milk", "two milk jugs"; empty where none begins at a token. */
	OptionalDouble at(int at) {
		boolean milk = IntStream.rangeClosed(at + 1, at + 3).anyMatch((i) -> word(i).equals("milk"));
		if (!milk || !JUGS.contains(word(at))) {
			return OptionalDouble.empty();
		}
		boolean half = word(at - 1).equals("half") || word(at - 2).equals("half");
		return OptionalDouble.of((half ? 0.5 : count(at)) * KILOGRAMS);
	}

	private double count(int at) {
		boolean several = word(at).endsWith("s") && at > 0;
		return several ? Numbers.written(this.tokens.get(at - 1)).orElse(1) : 1;
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
