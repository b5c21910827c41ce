package org.neutralspine.catalogue.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people ask with, before or after a name: "can I do … after fusion".
 */
final class AskingWords {

	/** Where the name stands in a line of the list. */
	private static final String NAME = "…";

	static final AskingWords BEFORE = new AskingWords(true);

	static final AskingWords AFTER = new AskingWords(false);

	private final Set<List<String>> phrases;

	private AskingWords(boolean before) {
		this.phrases = WordList.read("asking-words.txt")
			.stream()
			.filter((line) -> isBefore(line) == before)
			.map((line) -> Word.split(line).stream().map(Word::text).toList())
			.collect(Collectors.toSet());
	}

	private static boolean isBefore(String line) {
		if (!line.startsWith(NAME) && !line.endsWith(NAME)) {
			throw new IllegalStateException("The words to ask with do not say where the name stands: " + line);
		}
		return line.endsWith(NAME);
	}

	/** Where what stands at a place and is only asked with may end. */
	Set<Integer> ends(List<Word> words, int from) {
		Set<Integer> ends = new HashSet<>();
		if (words.get(from).isSmall()) {
			ends.add(from + 1);
		}
		for (int to = from + 1; to <= words.size(); to++) {
			if (this.phrases.contains(words.subList(from, to).stream().map(Word::text).toList())) {
				ends.add(to);
			}
		}
		return ends;
	}

}
