package org.neutralspine.question.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neutralspine.question.text.Token;

import org.springframework.core.io.ClassPathResource;

/**
 * The phrases of a file, by what they say. A line that begins with a letter names what
 * the lines below it say; one that begins with {@code =} names a group of words.
 */
public final class Phrases {

	private final Parts parts = new Parts();

	private final List<Phrase> phrases = new ArrayList<>();

	/** The numbers of the phrases by that of their first part. */
	private final Map<Integer, BitSet> byFirst = new HashMap<>();

	private Phrases(List<String> lines) {
		String key = "";
		for (String line : lines) {
			if (line.startsWith("=")) {
				String[] group = line.substring(1).split("\\s+");
				this.parts.name(group[0], WordSets.withNamed(Arrays.asList(group).subList(1, group.length)));
			}
			else if (!Character.isWhitespace(line.charAt(0))) {
				key = line.strip();
			}
			else {
				add(Phrase.of(key, line, this.parts));
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
		this.byFirst.computeIfAbsent(phrase.first().number(), (first) -> new BitSet()).set(this.phrases.size());
		this.phrases.add(phrase);
	}

	/** The phrases whose first part is one of some, in the order of the file. */
	List<Phrase> beginningWith(BitSet parts) {
		BitSet phrases = new BitSet();
		parts.stream().mapToObj(this.byFirst::get).filter(Objects::nonNull).forEach(phrases::or);
		return phrases.stream().mapToObj(this.phrases::get).toList();
	}

	/**
	 * Finds all phrases in a text, in its order. Of those that begin at one word and say
	 * the same, the longest.
	 */
	public List<Found> find(List<Token> tokens) {
		return in(tokens).all();
	}

	/** Looks at the words of a text. */
	public PhraseSearch in(List<Token> tokens) {
		return new PhraseSearch(this, this.parts, tokens);
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
