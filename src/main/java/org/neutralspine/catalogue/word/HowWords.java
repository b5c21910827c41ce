package org.neutralspine.catalogue.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say how something is done: they change the answer, and are nothing to ask
 * about by themselves.
 */
final class HowWords {

	/** Where the other words stand in a line of the list. */
	private static final String OTHERS = "…";

	private static final Set<String> LINES = WordList.read("how-words.txt");

	private static final Set<String> ANYWHERE = LINES.stream()
		.filter((line) -> line.startsWith(OTHERS))
		.map(HowWords::word)
		.collect(Collectors.toSet());

	private static final Set<String> FIRST = LINES.stream()
		.filter((line) -> line.endsWith(OTHERS))
		.map(HowWords::word)
		.collect(Collectors.toSet());

	private static final Set<String> ALONE = LINES.stream()
		.filter((line) -> !line.contains(OTHERS))
		.collect(Collectors.toSet());

	private HowWords() {
	}

	private static String word(String line) {
		return line.replace(OTHERS, "").strip();
	}

	/** Whether words say how what was named before them is done. */
	static boolean sayHow(List<Word> words) {
		return startWithHow(words) || words.stream().map(Word::text).anyMatch(ANYWHERE::contains);
	}

	/** Whether they begin with saying how something is done. */
	static boolean startWithHow(List<Word> words) {
		return FIRST.contains(words.get(0).text()) || ANYWHERE.contains(words.get(0).text());
	}

	/** Whether words say how, and nothing else. */
	static boolean sayOnlyHow(List<Word> words) {
		return words.stream().allMatch((word) -> word.isSmall() || isHow(word));
	}

	/** How many of the words in front say how what follows them is done. */
	static int inFrontOf(List<Word> words) {
		int number = 0;
		while (number < words.size() && isHow(words.get(number))) {
			number++;
		}
		return (number < words.size()) ? number : 0;
	}

	private static boolean isHow(Word word) {
		return isHow(word.text()) || word.text().chars().anyMatch(Character::isDigit);
	}

	static boolean isHow(String word) {
		return ALONE.contains(word);
	}

}
