package org.neutralspine.editing.suggestion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Phrases to look for, as a clinician writes them: {@code sit up|lying ... leg raise}.
 * People write the same words in many ways, so {@code sit up} is also found as "sit-ups"
 * and "situp", {@code raise} as "raising" and {@code twist} as "twisted". Three dots
 * stand for any words between. Only whole words count: {@code press} is not in
 * "pressdown".
 */
final class Phrases {

	private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]{0,3}";

	private static final String BEGIN = "(?<!\\p{L})";

	private static final String END = "(?!\\p{L})";

	private static final String ANY_WORDS = "(?:" + BETWEEN_WORDS + "|" + END + ".*?" + BEGIN + ")";

	private static final String APOSTROPHE = "['’]?";

	private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{N}']*[\\p{Ll}\\p{N}]");

	private static final Pattern ENDS_IN_CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");

	/**
	 * All of them at once, which is much faster than one by one; null if there is none.
	 */
	private final @Nullable Pattern pattern;

	/**
	 * Letters of each phrase that are in every form of it. Most texts have none of them,
	 * and to look for these costs a fraction of trying the pattern at each letter.
	 */
	private final List<String> stems;

	/**
	 * Reads phrases.
	 * @param phrases in lower case, with bars between them; may be empty
	 */
	Phrases(String phrases) {
		this.pattern = phrases.isBlank() ? null
				: Pattern.compile(Arrays.stream(phrases.split("\\|", -1))
					.map(Phrases::phrase)
					.collect(Collectors.joining("|", BEGIN + "(?:", ")" + END)), Pattern.DOTALL);
		this.stems = phrases.isBlank() ? List.of()
				: Arrays.stream(phrases.split("\\|", -1)).map(Phrases::stem).toList();
	}

	/** The longest word without its last letter, which changes, up to an apostrophe. */
	private static String stem(String phrase) {
		return Arrays.stream(phrase.split("[ .]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, word.length() - 1).split("'", -1)[0])
			.max(Comparator.comparing(String::length))
			.orElse("");
	}

	private static String phrase(String phrase) {
		return Arrays.stream(phrase.split("\\.\\.\\.", -1))
			.map((part) -> Arrays.stream(part.strip().split(" +"))
				.map(Phrases::inflected)
				.collect(Collectors.joining(BETWEEN_WORDS)))
			.collect(Collectors.joining(ANY_WORDS));
	}

	private static String inflected(String word) {
		if (!WORD.matcher(word).matches()) {
			throw new IllegalArgumentException("'" + word + "' is no word in lower case");
		}
		String stem = word.substring(0, word.length() - 1).replace("'", APOSTROPHE);
		String last = word.substring(word.length() - 1);
		if (last.equals("e")) {
			return stem + "(?:e|e?" + APOSTROPHE + "s|ed|ing)";
		}
		if (ENDS_IN_CONSONANT_AND_Y.matcher(word).matches()) {
			return stem + "(?:y|y" + APOSTROPHE + "s|ies|ied|ying)";
		}
		return stem + last + "(?:e?" + APOSTROPHE + "s|" + last + "?(?:ed|ing))?";
	}

	boolean isEmpty() {
		return this.pattern == null;
	}

	/**
	 * Whether any is found.
	 * @param text in lower case
	 */
	boolean areIn(String text) {
		return this.pattern != null && mayBeIn(text) && this.pattern.matcher(text).find();
	}

	/**
	 * What is found, as it is written there.
	 * @param text in lower case
	 */
	Stream<String> in(String text) {
		return (this.pattern != null && mayBeIn(text)) ? this.pattern.matcher(text).results().map(MatchResult::group)
				: Stream.empty();
	}

	private boolean mayBeIn(String text) {
		for (String stem : this.stems) {
			if (text.contains(stem)) {
				return true;
			}
		}
		return false;
	}

}
