package org.neutralspine.question.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sets of words that the readers tell apart, by name. They are kept in a file, a set on a
 * line.
 */
public final class WordSets {

	private static final Map<String, Set<String>> SETS = read();

	private WordSets() {
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> sets = new HashMap<>();
		Phrases.words("words").forEach((line) -> {
			String[] words = line.strip().split("\\s+");
			sets.computeIfAbsent(words[0], (name) -> new LinkedHashSet<>())
				.addAll(Arrays.asList(words).subList(1, words.length));
		});
		return sets;
	}

	/**
	 * The words of a set.
	 * @throws NullPointerException where there is no such set
	 */
	public static Set<String> of(String name) {
		return Objects.requireNonNull(SETS.get(name), () -> "No words are named " + name);
	}

}
