package org.neutralspine.question.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import static java.util.Map.entry;

/**
 * The words that are meant where they are typed otherwise: as they are spoken, or with a
 * slip of the pen in one that a text hangs on. The first letter has to be right, so that
 * few other words look like one; those are named in the file.
 */
final class Spelling {

	private static final Map<String, String> SPOKEN = Map.ofEntries(entry("nowt", "nothing"),
			entry("nuthin", "nothing"), entry("nothin", "nothing"), entry("owt", "anything"),
			entry("summat", "something"), entry("nae", "no"), entry("ower", "over"), entry("cannae", "cant"),
			entry("dinnae", "dont"), entry("didnae", "didnt"), entry("isnae", "isnt"), entry("wasnae", "wasnt"));

	private static final String VOWELS = "aeiouy";

	private static final String NO_SLIPS = "not ";

	private static final Map<String, String> SLIPS = read();

	private Spelling() {
	}

	/** The word that is meant by one that was typed. */
	static String meant(String typed) {
		return SPOKEN.getOrDefault(typed, SLIPS.getOrDefault(typed, typed));
	}

	private static Map<String, String> read() {
		List<String> lines = lines();
		Map<String, String> slips = new HashMap<>();
		words(lines, false).forEach((word) -> slips(word, (slip) -> slips.put(slip, word)));
		Stream.concat(words(lines, false), words(lines, true)).forEach(slips::remove);
		return Map.copyOf(slips);
	}

	private static List<String> lines() {
		try {
			return new ClassPathResource("question/spelling.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("//"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> words(List<String> lines, boolean others) {
		return lines.stream()
			.filter((line) -> line.startsWith(NO_SLIPS) == others)
			.flatMap((line) -> Arrays.stream(line.split("\\s+")));
	}

	/** A letter missing, one too many, two changed places, another vowel, no last g. */
	private static void slips(String word, Consumer<String> slips) {
		for (int i = 1; i < word.length() - 1; i++) {
			String before = word.substring(0, i);
			char letter = word.charAt(i);
			String behind = word.substring(i + 1);
			slips.accept(before + behind);
			if (VOWELS.indexOf(letter) >= 0) {
				VOWELS.chars().forEach((vowel) -> slips.accept(before + (char) vowel + behind));
			}
			if (!behind.isEmpty()) {
				slips.accept(before + behind.charAt(0) + letter + behind.substring(1));
			}
		}
		IntStream.range(1, word.length())
			.forEach((i) -> IntStream.rangeClosed('a', 'z')
				.forEach((added) -> slips.accept(word.substring(0, i) + (char) added + word.substring(i))));
		if (word.endsWith("ing")) {
			slips.accept(word.substring(0, word.length() - 1));
		}
	}

}
