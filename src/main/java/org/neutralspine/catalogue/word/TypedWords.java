package org.neutralspine.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * What somebody typed, word by word. What they mean is never guessed from a part of it.
 */
public final class Typed {

	/** Whoever tells more asks more than about one exercise. */
	private static final int MAX_LENGTH = 200;

	/** A name may begin and end at any word, so the work grows with their square. */
	private static final int MAX_WORDS = 30;

	/** Where the name stands in a line of the words to ask with. */
	private static final String NAME = "…";

	private static final Analyzer SPLITTER = splitter();

	private static final Set<String> SMALL = Set.copyOf(lines("small-words.txt"));

	private static final Set<List<String>> BEFORE = asking(true);

	private static final Set<List<String>> AFTER = asking(false);

	private final String text;

	private final List<Word> words;

	private Typed(String text, List<Word> words) {
		this.text = text;
		this.words = words;
	}

	public static Typed of(String text) {
		return new Typed(text, words(text));
	}

	/**
	 * Whether all these words are there, in any form and in any order.
	 */
	public boolean has(List<String> wanted) {
		return wanted.stream().allMatch((other) -> {
			String stem = stem(other);
			return this.words.stream().anyMatch((word) -> word.isFormOf(other, stem));
		});
	}

	/**
	 * Whether these words are all there is, in any form and in any order, but for words
	 * to ask with.
	 */
	public boolean isOnly(List<String> wanted) {
		return has(wanted) && parts().stream().anyMatch((part) -> {
			List<Word> content = this.words.subList(part.from(), part.to())
				.stream()
				.filter((w) -> !w.isSmall())
				.toList();
			return !content.isEmpty() && content.stream()
				.allMatch((word) -> wanted.stream().anyMatch((other) -> word.isFormOf(other, stem(other))));
		});
	}

	/**
	 * What may be a name: all of it, or what is left without the words to ask with, the
	 * most words first. Empty where more was typed than can be a name.
	 */
	List<Part> parts() {
		int size = this.words.size();
		if (this.text.length() > MAX_LENGTH || size > MAX_WORDS) {
			return List.of();
		}
		Set<Integer> starts = new TreeSet<>(Set.of(0));
		for (int i = 0; i < size; i++) {
			if (starts.contains(i)) {
				starts.addAll(ends(i, BEFORE));
			}
		}
		Set<Integer> ends = new TreeSet<>(Set.of(size));
		for (int i = size - 1; i > 0; i--) {
			if (!Collections.disjoint(ends, ends(i, AFTER))) {
				ends.add(i);
			}
		}
		List<Part> parts = new ArrayList<>();
		for (int from : starts) {
			for (int to : ends) {
				if (from < to) {
					parts.add(new Part(from, to));
				}
			}
		}
		parts.sort(Comparator.comparing(Part::length).reversed());
		return parts;
	}

	/** Where what stands at a place and is only asked with may end. */
	private Set<Integer> ends(int from, Set<List<String>> asking) {
		Set<Integer> ends = new HashSet<>();
		if (this.words.get(from).isSmall()) {
			ends.add(from + 1);
		}
		for (int to = from + 1; to <= this.words.size(); to++) {
			if (asking.contains(this.words.subList(from, to).stream().map(Word::text).toList())) {
				ends.add(to);
			}
		}
		return ends;
	}

	/**
	 * The words of a part that say something.
	 */
	List<String> content(Part part) {
		return this.words.subList(part.from(), part.to())
			.stream()
			.filter((word) -> !word.isSmall())
			.map(Word::text)
			.toList();
	}

	/**
	 * A part as it was typed.
	 */
	String text(Part part) {
		return this.text.substring(this.words.get(part.from()).start(), this.words.get(part.to() - 1).end());
	}

	/**
	 * The words of a text that say something.
	 */
	public static List<String> content(String text) {
		return words(text).stream().filter((word) -> !word.isSmall()).map(Word::text).toList();
	}

	/**
	 * All words of a text.
	 */
	static List<String> all(String text) {
		return words(text).stream().map(Word::text).toList();
	}

	/**
	 * What all forms of a word have in common: "squat" of "squatting".
	 */
	static String stem(String word) {
		PorterStemmer stemmer = new PorterStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream stream = SPLITTER.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private static Analyzer splitter() {
		try {
			return CustomAnalyzer.builder()
				.addCharFilter("patternReplace", "pattern", "['’‘`]", "replacement", "")
				.withTokenizer("standard")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<List<String>> asking(boolean before) {
		Set<List<String>> phrases = new HashSet<>();
		for (String line : lines("asking-words.txt")) {
			if (!line.startsWith(NAME) && !line.endsWith(NAME)) {
				throw new IllegalStateException("The words to ask with do not say where the name stands: " + line);
			}
			if (line.endsWith(NAME) == before) {
				phrases.add(all(line));
			}
		}
		return phrases;
	}

	/**
	 * The lines of one of the catalogue's lists of words, without remarks.
	 */
	static Set<String> lines(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				new ClassPathResource("catalogue/" + file).getInputStream(), StandardCharsets.UTF_8))) {
			Set<String> lines = new LinkedHashSet<>();
			reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Some of the words.
	 *
	 * @param from the first one's number, from zero
	 * @param to one more than the last one's number
	 */
	record Part(int from, int to) {

		int length() {
			return this.to - this.from;
		}

	}

	/**
	 * A word, with what is found out about it only when it is asked for.
	 */
	private static final class Word {

		private final String text;

		private final int start;

		private final int end;

		private @Nullable String stem;

		private @Nullable Optional<CharacterRunAutomaton> near;

		Word(String text, int start, int end) {
			this.text = text;
			this.start = start;
			this.end = end;
		}

		String text() {
			return this.text;
		}

		int start() {
			return this.start;
		}

		int end() {
			return this.end;
		}

		boolean isSmall() {
			return SMALL.contains(this.text);
		}

		boolean isFormOf(String other, String otherStem) {
			return stem().equals(otherStem) || near().filter((near) -> near.run(other)).isPresent();
		}

		private String stem() {
			String known = this.stem;
			if (known == null) {
				known = Typed.stem(this.text);
				this.stem = known;
			}
			return known;
		}

		/** What it may be meant for; empty where it is no slip. */
		private Optional<CharacterRunAutomaton> near() {
			Optional<CharacterRunAutomaton> known = this.near;
			if (known == null) {
				known = Spelling.isMistyped(this.text) ? Optional.of(Spelling.near(this.text, 1)) : Optional.empty();
				this.near = known;
			}
			return known;
		}

	}

}
