package org.neutralspine.catalogue.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A text, word by word. What it means is never guessed from a part of it.
 */
public final class TypedWords {

	/** A longer text asks more than about one exercise. */
	private static final int MAX_LENGTH = 200;

	/** A name may begin and end at any word, so the work grows with their square. */
	private static final int MAX_WORDS = 30;

	private final String text;

	private final List<Word> words;

	private @Nullable List<Part> parts;

	private TypedWords(String text, List<Word> words) {
		this.text = text;
		this.words = words;
	}

	public static TypedWords of(String text) {
		return new TypedWords(text, Word.split(text));
	}

	/** All of it, as typed. */
	public String text() {
		return this.text;
	}

	/**
	 * Whether all these words are there, in any form and in any order.
	 */
	public boolean has(List<String> wanted) {
		return wanted.stream().allMatch((other) -> {
			String stem = Word.stem(other);
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
				.allMatch((word) -> wanted.stream().anyMatch((other) -> word.isFormOf(other, Word.stem(other))));
		});
	}

	/**
	 * What may be a name: all of it, or what is left without the words to ask with, the
	 * most words first. Empty where more was typed than can be a name.
	 */
	public List<Part> parts() {
		List<Part> known = this.parts;
		if (known == null) {
			known = findParts();
			this.parts = known;
		}
		return known;
	}

	private List<Part> findParts() {
		int size = this.words.size();
		if (this.text.length() > MAX_LENGTH || size > MAX_WORDS) {
			return List.of();
		}
		Set<Integer> starts = starts();
		Set<Integer> ends = ends();
		List<Part> parts = new ArrayList<>();
		for (int from : starts) {
			for (int to : ends) {
				if (from < to) {
					parts.add(new Part(from, to));
				}
			}
		}
		parts.sort(Comparator.comparing(Part::length).reversed());
		return List.copyOf(parts);
	}

	/** Where a name may start: behind words to ask with. */
	private Set<Integer> starts() {
		Set<Integer> starts = new TreeSet<>(Set.of(0));
		for (int i = 0; i < this.words.size(); i++) {
			if (starts.contains(i)) {
				starts.addAll(AskingWords.BEFORE.ends(this.words, i));
			}
		}
		return starts;
	}

	/** Where a name may end: in front of words to ask with. */
	private Set<Integer> ends() {
		Set<Integer> ends = new TreeSet<>(Set.of(this.words.size()));
		for (int i = this.words.size() - 1; i >= 0; i--) {
			if (!Collections.disjoint(ends, AskingWords.AFTER.ends(this.words, i))) {
				ends.add(i);
			}
		}
		return ends;
	}

	/**
	 * Whether these are words to ask with, and nothing else.
	 */
	public boolean isAsking() {
		return !Collections.disjoint(starts(), ends());
	}

	/**
	 * The words as typed, without those to ask with as far as any others are left.
	 */
	public String asked() {
		List<Part> parts = parts();
		return parts.isEmpty() ? this.text.strip() : text(parts.get(parts.size() - 1));
	}

	/**
	 * The words of a part that say something.
	 */
	public List<String> content(Part part) {
		return this.words.subList(part.from(), part.to())
			.stream()
			.filter((word) -> !word.isSmall())
			.map(Word::text)
			.toList();
	}

	/**
	 * A part as it was typed.
	 */
	public String text(Part part) {
		return this.text.substring(this.words.get(part.from()).start(), this.words.get(part.to() - 1).end());
	}

	/**
	 * The words of a text that say something.
	 */
	public static List<String> content(String text) {
		return Word.split(text).stream().filter((word) -> !word.isSmall()).map(Word::text).toList();
	}

	/**
	 * The stem that all forms of a word share: "squat" of "squatting".
	 */
	public static String stem(String word) {
		return Word.stem(word);
	}

	/**
	 * Some of the words.
	 *
	 * @param from the first one's number, from zero
	 * @param to one more than the last one's number
	 */
	public record Part(int from, int to) {

		int length() {
			return this.to - this.from;
		}

	}

}
