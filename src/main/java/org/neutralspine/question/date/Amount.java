package org.neutralspine.question.date;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * How many of a unit: "6", "twenty six", "a couple of", "4-6", "one and a half", "thirty
 * odd".
 *
 * @param number the lower end of a range
 * @param to one more than its last token
 */
record Amount(double number, int to) {

	private static final Set<String> RANGE = Set.of("to", "or", "bis");

	private static final Set<String> MAYBE = Set.of("maybe", "perhaps", "possibly");

	private static final Set<String> FILLING = Set.of("full", "whole", "long", "short", "solid");

	/** How many there are in "a dozen". */
	private static final Set<String> COUNTS = Set.of("couple", "dozen", "hundred");

	private static final Map<String, Double> PARTS = Map.of("half", 0.5, "quarter", 0.25, "third", 1.0 / 3);

	/** "Thirty odd weeks", "30ish weeks": it is at least so many. */
	private static final Set<String> SOMEWHAT = WordSets.of("SOMEWHAT");

	private static final Set<String> SOMEWHAT_BEHIND_AND = WordSets.of("SOMEWHAT_BEHIND_AND");

	/** The one that begins at a token; null where none does. */
	static @Nullable Amount at(List<Token> tokens, int from) {
		Amount number = number(tokens, from);
		if (number == null) {
			return null;
		}
		Amount lower = withRange(tokens, counted(tokens, number), from);
		Amount half = withPart(tokens, lower);
		int to = behindSomewhat(tokens, half.to);
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
		if ((is(tokens, from, "half") && is(tokens, from + 1, "a")) || isHalf(tokens, from)) {
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

	/** "A couple of", "a dozen". */
	private static Amount counted(List<Token> tokens, Amount amount) {
		boolean counts = is(tokens, amount.to - 1, "a") && COUNTS.contains(Token.word(tokens, amount.to));
		int to = counts ? amount.to + 1 : amount.to;
		return new Amount(counts ? Numbers.of(tokens.get(amount.to)).orElse(1) : amount.number,
				is(tokens, to, "of") ? to + 1 : to);
	}

	private static Amount withRange(List<Token> tokens, Amount amount, int from) {
		int next = MAYBE.contains(Token.word(tokens, amount.to)) ? amount.to + 1 : amount.to;
		double higher = (next < tokens.size()) ? Numbers.written(tokens.get(next)).orElse(0) : 0;
		boolean between = is(tokens, from - 1, "between") && is(tokens, next, "and");
		if (next + 1 < tokens.size() && (RANGE.contains(tokens.get(next).text()) || between)
				&& amount.number < Numbers.written(tokens.get(next + 1)).orElse(0)) {
			return new Amount(amount.number, next + 2);
		}
		boolean maybe = next > amount.to && amount.number < higher;
		return (maybe || isMarked(tokens, amount, higher)) ? new Amount(amount.number, next + 1) : amount;
	}

	/** "4-6", "9/10", "nine, ten", "7+3". */
	private static boolean isMarked(List<Token> tokens, Amount amount, double higher) {
		int next = amount.to;
		String mark = (next < tokens.size()) ? tokens.get(next).before().strip() : "";
		return switch (mark) {
			case "-", "/" -> tokens.get(next).isNumber() && higher > amount.number && !isHalf(tokens, next - 1);
			case "," -> higher == amount.number + 1;
			case "+" -> tokens.get(next).isNumber() && higher < Units.WEEK;
			default -> false;
		};
	}

	private static Amount withPart(List<Token> tokens, Amount amount) {
		double part = part(tokens, amount.to);
		if (part > 0) {
			return new Amount(amount.number + part, amount.to + 3);
		}
		if (amount.to < tokens.size() && tokens.get(amount.to).text().length() == 1
				&& "½¼¾⅓⅔".contains(tokens.get(amount.to).text())) {
			return new Amount(amount.number + Numbers.of(tokens.get(amount.to)).orElse(0), amount.to + 1);
		}
		return isHalf(tokens, amount.to) ? new Amount(amount.number + 0.5, amount.to + 2) : amount;
	}

	private static boolean isHalf(List<Token> tokens, int at) {
		return is(tokens, at, "1") && is(tokens, at + 1, "2") && tokens.get(at + 1).before().equals("/");
	}

	/** "And a half", "and a quarter"; zero where no part is said. */
	static double part(List<Token> tokens, int at) {
		boolean and = is(tokens, at, "and") && is(tokens, at + 1, "a");
		return and ? PARTS.getOrDefault(Token.word(tokens, at + 2), 0.0) : 0;
	}

	/** Where it goes on behind "odd", "and a bit", "or so". */
	static int behindSomewhat(List<Token> tokens, int at) {
		if (SOMEWHAT.contains(Token.word(tokens, at))) {
			return at + 1;
		}
		boolean and = is(tokens, at, "and") || is(tokens, at, "or");
		int some = (and && is(tokens, at + 1, "a")) ? at + 2 : at + 1;
		return (and && SOMEWHAT_BEHIND_AND.contains(Token.word(tokens, some))) ? some + 1 : at;
	}

	private static boolean is(List<Token> tokens, int at, String word) {
		return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(word);
	}

}
