package org.neutralspine.question.date;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * The words of a text, where dates are looked for.
 */
final class DateWords {

	private static final int MIN_YEAR = 1950;

	private static final int MAX_YEAR = 2100;

	private static final List<String> ORDINALS = List.copyOf(WordSets.of("ORDINALS"));

	private final List<Token> tokens;

	DateWords(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * The number of a day in a month.
	 *
	 * @param number -1 where there is none
	 * @param to one more than its last token
	 */
	record Day(int number, int to) {

		boolean isDay() {
			return this.number >= 1 && this.number <= 31;
		}

	}

	/** The day that begins at a token: "3", "3rd", "third", "twenty second". */
	Day day(int at) {
		int figures = whole(at);
		if (figures >= 0) {
			return new Day(figures, is(at + 1, Token.ORDINAL_ENDINGS) ? at + 2 : at + 1);
		}
		int tens = is(at, "twenty") ? 20 : is(at, "thirty") ? 30 : 0;
		int last = ORDINALS.indexOf(word((tens > 0) ? at + 1 : at)) + 1;
		boolean two = tens > 0 && last < 10;
		return (last > 0 && (two || tens == 0)) ? new Day(tens + last, two ? at + 2 : at + 1) : new Day(-1, at + 1);
	}

	boolean has(int at) {
		return at >= 0 && at < this.tokens.size();
	}

	String word(int at) {
		return has(at) ? this.tokens.get(at).text() : "";
	}

	/** The words from one token to another, with blanks between them. */
	String joined(int from, int to) {
		return IntStream.range(from, to).mapToObj(this::word).collect(Collectors.joining(" "));
	}

	boolean is(int at, String word) {
		return word(at).equals(word);
	}

	boolean is(int at, Set<String> words) {
		return words.contains(word(at));
	}

	/** What stands in front of a token: blanks and marks. */
	String before(int at) {
		return has(at) ? this.tokens.get(at).before() : "";
	}

	boolean isBehindMark(int at) {
		return has(at) && this.tokens.get(at).isBehindMark();
	}

	/** The whole number of a token; -1 where it has none. */
	int whole(int at) {
		if (!has(at) || !this.tokens.get(at).isNumber()) {
			return -1;
		}
		double number = Numbers.of(this.tokens.get(at)).orElse(-1);
		return (number == Math.rint(number) && number < 10_000) ? (int) number : -1;
	}

	/** The year that a token is, in four figures or as in '25; -1 where it is none. */
	int year(int at) {
		int number = whole(at);
		if (isYear(number)) {
			return number;
		}
		return (number >= 0 && number < 100 && before(at).contains("'")) ? fullYear(number) : -1;
	}

	/** The tokens that are years. */
	IntStream years() {
		return IntStream.range(0, this.tokens.size()).filter((at) -> year(at) > 0);
	}

	static boolean isYear(int number) {
		return number >= MIN_YEAR && number <= MAX_YEAR;
	}

	static int fullYear(int written) {
		return (written >= 100) ? written : (written > 60) ? 1900 + written : 2000 + written;
	}

}
