package org.neutralspine.question.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * Weights in a text, in kilograms.
 */
final class Weights {

	private static final double A_POUND = 0.45359237;

	private static final double A_STONE = 6.35029318;

	private static final Set<String> POUNDS = WordSets.of("POUNDS");

	private static final Set<String> KILOGRAMS = WordSets.of("KILOGRAMS");

	/** A litre of anything that is drunk weighs a kilogram. */
	private static final Set<String> LITRES = WordSets.of("LITRES");

	private static final Set<String> PINTS = Set.of("pint", "pints");

	private static final double A_PINT = 0.47;

	private static final Set<String> DRINKS = WordSets.of("CARRIED_DRINKS");

	private static final Set<String> DRINKING = WordSets.of("DRINKING");

	private static final Set<String> STONES = Set.of("stone", "st", "stones");

	private static final Set<String> BEHIND_WEIGHT = Set.of("and", "so", "but", "only", "max", "now", "until", "for",
			"tops");

	/** So many words behind a movement its weight may be told. */
	private static final int FAR_BEHIND = 7;

	private final AskedText text;

	private final List<Token> tokens;

	Weights(AskedText text) {
		this.text = text;
		this.tokens = text.tokens();
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

	/** The weight that begins at a token; of a range the lower end. */
	OptionalDouble at(int at) {
		if (word(at).equals("half") && word(at + 1).equals("a") && unit(at + 2) > 0) {
			return OptionalDouble.of(unit(at + 2) / 2);
		}
		OptionalDouble number = number(at);
		if (number.isEmpty() || number.getAsDouble() <= 0) {
			return new Gallons(this.tokens).at(at);
		}
		if (isDay(at)) {
			return OptionalDouble.empty();
		}
		if (isAndAHalf(at)) {
			return OptionalDouble.of((number.getAsDouble() + 0.5) * unit(at + 4));
		}
		double unit = isHash(at) ? A_POUND : unit(at + 1);
		double kilograms = (unit > 0) ? unit : ofRange(at);
		return (kilograms > 0) ? OptionalDouble.of(number.getAsDouble() * kilograms) : OptionalDouble.empty();
	}

	/**
	 * The weight of a number without a unit, by the last unit before it in its sentence;
	 * empty where something else is counted.
	 */
	OptionalDouble withUnitBefore(int at) {
		int sentence = this.tokens.get(at).sentence();
		boolean last = at + 1 == this.tokens.size() || this.tokens.get(at + 1).sentence() != sentence
				|| this.tokens.get(at + 1).isBehindMark() || BEHIND_WEIGHT.contains(word(at + 1));
		boolean other = !last || Duration.at(this.tokens, at) != null;
		return other ? OptionalDouble.empty()
				: IntStream.iterate(at - 1, (i) -> i >= 0 && this.tokens.get(i).sentence() == sentence, (i) -> i - 1)
					.mapToDouble(this::unit)
					.filter((unit) -> unit > 0)
					.limit(1)
					.flatMap((unit) -> number(at).stream().map((number) -> number * unit))
					.findFirst();
	}

	/** "Four and a half kilos". */
	private boolean isAndAHalf(int at) {
		return word(at + 1).equals("and") && word(at + 2).equals("a") && word(at + 3).equals("half")
				&& unit(at + 4) > 0;
	}

	/** "November 1st" is no stone. */
	private boolean isDay(int at) {
		return word(at + 1).equals("st") && (TypedDate.isMonth(word(at - 1)) || word(at - 1).equals("the")
				|| word(at + 2).equals("of") || TypedDate.isMonth(word(at + 2)));
	}

	/**
	 * Whether a weight is told behind a place of a sentence.
	 * @param close whether it has to stand in the same clause
	 */
	boolean isBehind(int from, boolean close) {
		return IntStream.range(from, Math.min(from + FAR_BEHIND, this.tokens.size()))
			.takeWhile((at) -> this.tokens.get(at).sentence() == this.tokens.get(from).sentence()
					&& !(close && this.tokens.get(at).isBehindMark()))
			.anyMatch((at) -> at(at).isPresent() || Gallons.isNamed(word(at)));
	}

	/** "10#" is ten pounds. */
	private boolean isHash(int at) {
		String plain = this.text.plain();
		int end = this.tokens.get(at).end();
		return this.tokens.get(at).isNumber() && end < plain.length() && plain.charAt(end) == '#';
	}

	private OptionalDouble number(int at) {
		if (at < 0 || at >= this.tokens.size()) {
			return OptionalDouble.empty();
		}
		return word(at + 1).equals("stone") ? Numbers.of(this.tokens.get(at)) : Numbers.written(this.tokens.get(at));
	}

	/** The kilograms of a unit; zero where the word is none. */
	private double unit(int at) {
		String word = word(at);
		boolean kilogram = KILOGRAMS.contains(word) || (LITRES.contains(word) && isCarried(at));
		return POUNDS.contains(word) ? A_POUND
				: kilogram ? 1 : PINTS.contains(word) && isCarried(at) ? A_PINT : STONES.contains(word) ? A_STONE : 0;
	}

	/** "A 2 litre bottle of pop"; not "I drink 2 litres of water a day". */
	private boolean isCarried(int unit) {
		int sentence = this.tokens.get(unit).sentence();
		return IntStream.rangeClosed(unit + 1, unit + 2).anyMatch((at) -> DRINKS.contains(word(at)))
				&& this.text.sentence(sentence).stream().noneMatch((token) -> DRINKING.contains(token.text()));
	}

	/** "Ten to fifteen pounds". */
	private double ofRange(int at) {
		int next = Set.of("to", "or").contains(word(at + 1)) ? at + 2 : at + 1;
		return number(next).isPresent() ? unit(next + 1) : 0;
	}

}
