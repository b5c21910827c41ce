package org.neutralspine.question.time;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * How many of a unit: "6", "twenty six", "a couple of", "4-6", "one and a half".
 *
 * @param number the lower end of a range
 * @param to one more than its last token
 */
record Amount(double number, int to) {

	private static final Set<String> RANGE = Set.of("to", "or", "bis");

	private static final Set<String> FILLING = Set.of("full", "whole", "long", "short", "solid");

	/** The one that begins at a token; null where none does. */
	static @Nullable Amount at(List<Token> tokens, int from) {
		Amount number = number(tokens, from);
		if (number == null) {
			return null;
		}
		Amount counted = couple(tokens, number);
		Amount lower = withRange(tokens, counted);
		Amount half = withHalf(tokens, lower);
		int to = half.to;
		while (to < tokens.size() && FILLING.contains(tokens.get(to).text())) {
			to++;
		}
		return new Amount(half.number, to);
	}

	private static @Nullable Amount number(List<Token> tokens, int from) {
		OptionalDouble pair = Numbers.pair(tokens, from);
		if (pair.isPresent()) {
			return new Amount(pair.getAsDouble(), from + 2);
		}
		Amount quarters = quarters(tokens, from);
		if (quarters != null) {
			return quarters;
		}
		if (is(tokens, from, "half") && is(tokens, from + 1, "a")) {
			return new Amount(0.5, from + 2);
		}
		OptionalDouble single = Numbers.of(tokens.get(from));
		return single.isPresent() ? new Amount(single.getAsDouble(), from + 1) : null;
	}

	/** "Three quarters of a year", "a quarter of a year". */
	private static @Nullable Amount quarters(List<Token> tokens, int at) {
		boolean three = is(tokens, at, "three") || is(tokens, at, "3");
		int quarter = (three || is(tokens, at, "a")) ? at + 1 : at;
		boolean named = is(tokens, quarter, three ? "quarters" : "quarter") && is(tokens, quarter + 1, "of")
				&& is(tokens, quarter + 2, "a");
		return named ? new Amount(three ? 0.75 : 0.25, quarter + 3) : null;
	}

	private static Amount couple(List<Token> tokens, Amount amount) {
		boolean couple = is(tokens, amount.to - 1, "a") && is(tokens, amount.to, "couple");
		int to = couple ? amount.to + 1 : amount.to;
		return new Amount(couple ? 2 : amount.number, is(tokens, to, "of") ? to + 1 : to);
	}

	private static Amount withRange(List<Token> tokens, Amount amount) {
		int next = amount.to;
		if (next + 1 < tokens.size() && RANGE.contains(tokens.get(next).text())
				&& amount.number < Numbers.written(tokens.get(next + 1)).orElse(0)) {
			return new Amount(amount.number, next + 2);
		}
		boolean dash = next < tokens.size() && tokens.get(next).isNumber() && tokens.get(next).before().equals("-")
				&& Numbers.of(tokens.get(next)).orElse(0) > amount.number;
		return dash ? new Amount(amount.number, next + 1) : amount;
	}

	private static Amount withHalf(List<Token> tokens, Amount amount) {
		if (isAndAHalf(tokens, amount.to)) {
			return new Amount(amount.number + 0.5, amount.to + 3);
		}
		boolean fraction = is(tokens, amount.to, "1") && is(tokens, amount.to + 1, "2")
				&& tokens.get(amount.to + 1).before().equals("/");
		return fraction ? new Amount(amount.number + 0.5, amount.to + 2) : amount;
	}

	static boolean isAndAHalf(List<Token> tokens, int at) {
		return is(tokens, at, "and") && is(tokens, at + 1, "a") && is(tokens, at + 2, "half");
	}

	private static boolean is(List<Token> tokens, int at, String word) {
		return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(word);
	}

}
