package org.neutralspine.question.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neutralspine.question.text.Token;

import org.springframework.core.io.ClassPathResource;

/**
 * The phrases of a file, by what they say. A line that begins with a letter names what
 * the lines below it say; one that begins with {@code =} names a group of words.
 */
public final class Phrases {

	private static final Comparator<Found> LONGEST_FIRST = Comparator.comparing(Found::length).reversed();

	private final Map<String, List<Phrase>> byWord = new HashMap<>();

	/** By the first three letters, for phrases whose first word is only begun. */
	private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

	private final List<Phrase> byNumber = new ArrayList<>();

	private Phrases(List<String> lines) {
		Map<String, List<String>> groups = new HashMap<>();
		String key = "";
		for (String line : lines) {
			if (line.startsWith("=")) {
				String[] group = line.substring(1).split("\\s+");
				groups.put(group[0], WordSets.withNamed(Arrays.asList(group).subList(1, group.length)));
			}
			else if (!Character.isWhitespace(line.charAt(0))) {
				key = line.strip();
			}
			else {
				add(Phrase.of(key, line, groups));
			}
		}
	}

	/** Reads a file of the folder {@code question}. */
	public static Phrases read(String file) {
		return new Phrases(lines(file));
	}

	/** Reads the words of a file of the folder {@code question}, one on a line. */
	public static Set<String> words(String file) {
		return Set.copyOf(lines(file));
	}

	private static List<String> lines(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				new ClassPathResource("question/" + file + ".txt").getInputStream(), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.stripLeading().startsWith("//")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(Phrase phrase) {
		Phrase.Part first = phrase.first();
		first.words().forEach((word) -> this.byWord.computeIfAbsent(word, (w) -> new ArrayList<>()).add(phrase));
		first.beginnings()
			.forEach((word) -> this.byBeginning.computeIfAbsent(beginning(word), (w) -> new ArrayList<>()).add(phrase));
		if (first.number()) {
			this.byNumber.add(phrase);
		}
		if (first.gap() > 0 || first.optional() || first.not()) {
			throw new IllegalStateException("A phrase begins with a word: " + phrase.key());
		}
	}

	private static String beginning(String word) {
		return (word.length() < 3) ? word : word.substring(0, 3);
	}

	/**
	 * Finds all phrases in a text, in its order. Of those that begin at one word and say
	 * the same, the longest.
	 */
	public List<Found> find(List<Token> tokens) {
		Set<String> text = tokens.stream().map(Token::text).collect(Collectors.toSet());
		Map<Phrase, Boolean> possible = new IdentityHashMap<>();
		List<Found> found = new ArrayList<>();
		for (Token token : tokens) {
			found.addAll(at(tokens, token.at(),
					(phrase) -> possible.computeIfAbsent(phrase, (one) -> one.isPossible(text))));
		}
		return found;
	}

	/**
	 * The phrases that begin at a token, the longest first.
	 */
	public List<Found> at(List<Token> tokens, int from) {
		return at(tokens, from, (phrase) -> true);
	}

	private List<Found> at(List<Token> tokens, int from, Predicate<Phrase> possible) {
		Token token = tokens.get(from);
		Map<String, Found> found = new HashMap<>();
		match(this.byWord.getOrDefault(token.text(), List.of()), tokens, from, possible, found);
		match(this.byBeginning.getOrDefault(beginning(token.text()), List.of()), tokens, from, possible, found);
		match(this.byNumber, tokens, from, possible, found);
		return found.values().stream().sorted(LONGEST_FIRST).toList();
	}

	private static void match(List<Phrase> phrases, List<Token> tokens, int from, Predicate<Phrase> possible,
			Map<String, Found> found) {
		for (Phrase phrase : phrases) {
			boolean begins = phrase.first().is(tokens.get(from)) && possible.test(phrase);
			BitSet words = begins ? phrase.words(tokens, from) : new BitSet();
			if (!words.isEmpty()) {
				found.merge(phrase.key(), new Found(phrase.key(), from, words.length(), words),
						(one, other) -> (one.length() >= other.length()) ? one : other);
			}
		}
	}

	/**
	 * A phrase in a text.
	 *
	 * @param key what it says
	 * @param from its first token
	 * @param to one more than its last token
	 * @param words the tokens that are its words; those between them it leaves open
	 */
	public record Found(String key, int from, int to, BitSet words) {

		public int length() {
			return this.to - this.from;
		}

		public boolean contains(int token) {
			return this.from <= token && token < this.to;
		}

		public boolean overlaps(int from, int to) {
			return this.from < to && from < this.to;
		}

	}

}
