package org.neutralspine.exchange.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells texts that cannot be English, whatever their source says. Words in other
 * languages suggest no demands, and nobody would understand them.
 */
final class English {

	/**
	 * Hardly a sentence of English does without all of these, and no other language has
	 * them.
	 */
	private static final Set<String> WORDS = Set.of("the", "and", "your", "you", "with", "of", "to", "for", "from",
			"into", "is", "are", "up", "down", "each", "back", "while", "then", "as", "at", "it");

	/** A shorter text may do without. */
	private static final int MIN_WORDS = 12;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private English() {
	}

	static boolean isLikely(List<String> lines) {
		List<String> words = NO_LETTERS.splitAsStream(String.join(" ", lines).toLowerCase(Locale.ROOT)).toList();
		return words.size() < MIN_WORDS || words.stream().anyMatch(WORDS::contains);
	}

}
