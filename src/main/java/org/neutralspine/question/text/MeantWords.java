package org.neutralspine.question.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.neutralspine.catalogue.word.Spelling;
import org.springframework.core.io.ClassPathResource;

import static java.util.Map.entry;

/**
 * The words that are meant where they are typed otherwise: as they are spoken, or with a
 * slip of the pen in one that a text hangs on.
 */
final class MeantWords {

	private static final Map<String, String> SPOKEN = Map.ofEntries(entry("nowt", "nothing"),
			entry("nuthin", "nothing"), entry("nothin", "nothing"), entry("owt", "anything"),
			entry("summat", "something"), entry("nae", "no"), entry("ower", "over"), entry("cannae", "cant"),
			entry("dinnae", "dont"), entry("didnae", "didnt"), entry("isnae", "isnt"), entry("wasnae", "wasnt"));

	private static final Set<String> WORDS = read();

	/** By their first letter, which is hardly ever wrong. */
	private static final Map<Character, List<MeantWord>> BY_LETTER = WORDS.stream()
		.map((word) -> new MeantWord(word, Spelling.near(word, 1)))
		.collect(Collectors.groupingBy((meant) -> meant.word().charAt(0)));

	private MeantWords() {
	}

	/**
	 * A word that a text hangs on, and how it may be typed.
	 */
	private record MeantWord(String word, CharacterRunAutomaton slips) {
	}

	/** The word that is meant by one that was typed. */
	static String of(String typed) {
		String spoken = SPOKEN.getOrDefault(typed, typed);
		if (spoken.isEmpty() || WORDS.contains(spoken)) {
			return spoken;
		}
		return BY_LETTER.getOrDefault(spoken.charAt(0), List.of())
			.stream()
			.filter((meant) -> meant.slips().run(spoken) && Spelling.isMistyped(spoken))
			.map(MeantWord::word)
			.findFirst()
			.orElse(spoken);
	}

	private static Set<String> read() {
		try {
			return new ClassPathResource("question/meant-words.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("//"))
				.map((line) -> Arrays.asList(line.strip().split("\\s+")))
				.flatMap(Collection::stream)
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
