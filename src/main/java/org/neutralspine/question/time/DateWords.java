package org.neutralspine.question.time;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * The words of a text, where dates are looked for.
 */
final class DateWords {

	private static final int MIN_YEAR = 1950;

	private static final int MAX_YEAR = 2100;

	private final List<Token> tokens;

	DateWords(List<Token> tokens) {
		this.tokens = tokens;
	}

	boolean has(int at) {
		return at >= 0 && at < this.tokens.size();
	}

	String word(int at) {
		return has(at) ? this.tokens.get(at).text() : "";
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

	static boolean isYear(int number) {
		return number >= MIN_YEAR && number <= MAX_YEAR;
	}

	static int fullYear(int written) {
		return (written >= 100) ? written : (written > 60) ? 1900 + written : 2000 + written;
	}

}
