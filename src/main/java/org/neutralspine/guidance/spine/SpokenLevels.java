package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels that are written out as they are spoken: {@code fourth and fifth lumbar},
 * {@code lumbar four to five}, {@code L five S one}, {@code 4. und 5. Lendenwirbel}.
 */
final class SpokenLevels {

	private static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

	private static final Map<String, String> LETTERS = Map.of("lu", "l", "th", "t", "do", "t", "ce", "c", "sa", "s",
			"le", "l", "br", "t", "ha", "c");

	private static final String JOINT = "(?:\\s*(?:[,/&+-]|\\b(?:and|und|to|through|thru|bis)\\b)\\s*|\\s+)";

	private static final String WORD = "(?:" + String.join("|", CARDINALS) + ")";

	private static final String CARDINAL = "(?:" + WORD + "\\b|\\d{1,2}(?!\\d))";

	private static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + "|\\d{1,2}(?:st|nd|rd|th|\\.))";

	/** There are not more levels; a matcher runs out of stack where there is no end. */
	private static final String MORE = "{0,26}";

	/**
	 * The second fusion of the low back is no level, and neither is a number of levels.
	 */
	private static final String NO_LEVEL = "(?!\\W*(?:fus|surg|op|dis[ck]|level|segment|vertebrae))";

	private static final Pattern BEFORE = Pattern.compile("\\b(?<numbers>" + ORDINAL + "(?:" + JOINT + ORDINAL + ")"
			+ MORE + ")\\s*(?<region>lumbar|thoracic|dorsal|cervical|sacral|lendenwirbel|brustwirbel|halswirbel)"
			+ "(?:k(?:ö|oe)rpern?|n|s)?\\b(?!\\W*(?:fus|surg|op|dis[ck]))");

	private static final Pattern AFTER = Pattern.compile("(?:\\b(?<region>lumbar|thoracic|dorsal|cervical|sacral)"
			+ "\\s(?:(?:vertebrae?|levels?)\\s)?|(?<![\\p{L}\\d'’])(?<letter>[ctls])[\\s-](?=" + WORD + "\\b))"
			+ "(?<numbers>" + CARDINAL + "(?:" + JOINT + CARDINAL + ")" + MORE + ")" + NO_LEVEL);

	private static final Pattern NUMBER = Pattern
		.compile("(?<digits>\\d{1,2})(?:st|nd|rd|th|\\.)?|(?<word>" + String.join("|", ORDINALS) + "|" + WORD + ")\\b");

	private SpokenLevels() {
	}

	/**
	 * The text with these levels as they are written elsewhere.
	 * @param text in lower case
	 */
	static String written(String text) {
		String before = BEFORE.matcher(text).replaceAll((match) -> numbers(match, true));
		return AFTER.matcher(before).replaceAll((match) -> numbers(match, false));
	}

	/**
	 * The numbers of a match with the letter of its region: each of them where it belongs
	 * to each, else the first, since those that follow may be of the next region.
	 */
	private static String numbers(MatchResult match, boolean each) {
		Matcher found = (each ? BEFORE : AFTER).matcher(match.group());
		if (!found.matches()) {
			return Matcher.quoteReplacement(match.group());
		}
		String region = found.group("region");
		String letter = (region != null) ? LETTERS.get(region.substring(0, 2)) : found.group("letter");
		boolean[] isFirst = { true };
		return Matcher.quoteReplacement(NUMBER.matcher(found.group("numbers")).replaceAll((number) -> {
			String digits = digits(number.group());
			String written = (each || isFirst[0]) ? letter + digits : digits;
			isFirst[0] = false;
			return written;
		}) + " ");
	}

	private static String digits(String number) {
		if (Character.isDigit(number.charAt(0))) {
			return number.replaceAll("\\D", "");
		}
		int ordinal = ORDINALS.indexOf(number);
		return Integer.toString(1 + ((ordinal >= 0) ? ordinal : CARDINALS.indexOf(number)));
	}

}
