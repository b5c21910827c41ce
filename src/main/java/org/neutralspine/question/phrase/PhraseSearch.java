package org.neutralspine.question.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.Token;

/**
 * Looks for the phrases of one file in one text.
 */
public final class PhraseSearch {

	private static final Comparator<Found> LONGEST_FIRST = Comparator.comparing(Found::length).reversed();

	private final List<Token> tokens;

	private final List<Word> words;

	/** The numbers of all parts of which the text has a word. */
	private final BitSet there = new BitSet();

	PhraseSearch(Phrases phrases, Parts parts, List<Token> tokens) {
		this.tokens = tokens;
		Map<String, Word> words = new HashMap<>();
		this.words = tokens.stream()
			.map((token) -> words.computeIfAbsent(token.text(), (text) -> word(parts.of(token), phrases)))
			.toList();
		words.values().forEach((word) -> this.there.or(word.parts()));
	}

	private static Word word(BitSet parts, Phrases phrases) {
		return parts.isEmpty() ? Word.NONE : new Word(parts, phrases.beginningWith(parts));
	}

	/**
	 * All phrases, in the order of the text. Of those that begin at one word and say the
	 * same, the longest.
	 */
	List<Found> all() {
		List<Found> all = new ArrayList<>();
		this.tokens.forEach((token) -> all.addAll(at(token.at())));
		return all;
	}

	/**
	 * The phrases that begin at a token, the longest first.
	 */
	public List<Found> at(int from) {
		List<Phrase> beginning = this.words.get(from).beginning();
		if (beginning.isEmpty()) {
			return List.of();
		}
		Map<String, Found> found = new HashMap<>();
		for (Phrase phrase : beginning) {
			BitSet words = phrase.isPossible(this.there) ? phrase.words(this.tokens, this.words, from) : new BitSet();
			if (!words.isEmpty()) {
				found.merge(phrase.key(), new Found(phrase.key(), from, words.length(), words),
						(one, other) -> (one.length() >= other.length()) ? one : other);
			}
		}
		return found.values().stream().sorted(LONGEST_FIRST).toList();
	}

	/**
	 * What a word is in the phrases.
	 *
	 * @param parts the numbers of the parts that it can be
	 * @param beginning the phrases that can begin with it
	 */
	record Word(BitSet parts, List<Phrase> beginning) {

		private static final Word NONE = new Word(new BitSet(), List.of());

		boolean is(Part part) {
			return this.parts.get(part.number());
		}

	}

}
