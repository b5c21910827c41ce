package org.neutralspine.question.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets of words that the readers tell apart, by name. They are kept in a file, a set on a
 * line.
 */
public final class WordSets {

	private static final Map<String, Set<String>> SETS = read();

	private WordSets() {
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> typed = new HashMap<>();
		Phrases.words("words").forEach((line) -> {
			String[] words = line.strip().split("\\s+");
			typed.computeIfAbsent(words[0], (name) -> new LinkedHashSet<>())
				.addAll(Arrays.asList(words).subList(1, words.length));
		});
		Map<String, Set<String>> sets = new HashMap<>();
		typed.forEach((name, words) -> sets.put(name, new LinkedHashSet<>(withNamed(List.copyOf(words), typed))));
		return sets;
	}

	/** Words, with those of a set in the place of its name, "@NAME". */
	private static List<String> withNamed(List<String> words, Map<String, Set<String>> sets) {
		return words.stream()
			.flatMap((word) -> word.startsWith("@") ? named(sets, word.substring(1)).stream() : Stream.of(word))
			.toList();
	}

	private static Set<String> named(Map<String, Set<String>> sets, String name) {
		return Objects.requireNonNull(sets.get(name), () -> "No words are named " + name);
	}

	/** Words, with those of a set in the place of its name, "@NAME". */
	static List<String> withNamed(List<String> words) {
		return withNamed(words, SETS);
	}

	/**
	 * The words of a set.
	 * @throws NullPointerException where there is no such set
	 */
	public static Set<String> of(String name) {
		return named(SETS, name);
	}

}
