package org.neutralspine.question.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/**
 * Numbers, in digits or in words.
 */
public final class Numbers {

	private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");

	private static final Map<String, Double> WORDS = Map.ofEntries(entry("a", 1.0), entry("an", 1.0), entry("one", 1.0),
			entry("two", 2.0), entry("three", 3.0), entry("four", 4.0), entry("five", 5.0), entry("six", 6.0),
			entry("seven", 7.0), entry("eight", 8.0), entry("nine", 9.0), entry("ten", 10.0), entry("eleven", 11.0),
			entry("twelve", 12.0), entry("thirteen", 13.0), entry("fourteen", 14.0), entry("fifteen", 15.0),
			entry("sixteen", 16.0), entry("seventeen", 17.0), entry("eighteen", 18.0), entry("nineteen", 19.0),
			entry("twenty", 20.0), entry("thirty", 30.0), entry("forty", 40.0), entry("fifty", 50.0),
			entry("sixty", 60.0), entry("seventy", 70.0), entry("eighty", 80.0), entry("ninety", 90.0),
			entry("couple", 2.0), entry("zero", 0.0), entry("dozen", 12.0), entry("hundred", 100.0), entry("½", 0.5),
			entry("¼", 0.25), entry("¾", 0.75), entry("⅓", 1.0 / 3), entry("⅔", 2.0 / 3));

	private Numbers() {
	}

	/** The number that a token is; empty where it is none. */
	public static OptionalDouble of(Token token) {
		return token.isNumber() ? digits(token.text())
				: WORDS.containsKey(token.text()) ? OptionalDouble.of(WORDS.get(token.text())) : OptionalDouble.empty();
	}

	/** A number that is written out, without "a". */
	public static OptionalDouble written(Token token) {
		return (token.text().length() < 3) ? (token.isNumber() ? digits(token.text()) : OptionalDouble.empty())
				: of(token);
	}

	/**
	 * Whole numbers of two words, such as twenty six.
	 * @return what the token at a place and the next make; empty where they make none
	 */
	public static OptionalDouble pair(List<Token> tokens, int at) {
		if (at + 1 >= tokens.size()) {
			return OptionalDouble.empty();
		}
		OptionalDouble tens = WORDS.containsKey(tokens.get(at).text()) ? of(tokens.get(at)) : OptionalDouble.empty();
		OptionalDouble ones = WORDS.containsKey(tokens.get(at + 1).text()) ? of(tokens.get(at + 1))
				: OptionalDouble.empty();
		boolean pair = tens.isPresent() && ones.isPresent() && tens.getAsDouble() >= 20 && ones.getAsDouble() >= 1
				&& ones.getAsDouble() < 10 && tokens.get(at + 1).text().length() > 2;
		return pair ? OptionalDouble.of(tens.getAsDouble() + ones.getAsDouble()) : OptionalDouble.empty();
	}

	private static OptionalDouble digits(String text) {
		String plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text.replace(',', '.');
		return (plain.length() > 9 || plain.indexOf('.') != plain.lastIndexOf('.')) ? OptionalDouble.empty()
				: OptionalDouble.of(Double.parseDouble(plain));
	}

}
