package org.neutralspine.question.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * The phrases of one file in a text, and how they stand to each other.
 */
public final class FoundPhrases {

	private final List<Token> tokens;

	private final Map<String, List<Found>> found = new HashMap<>();

	/** By key and sentence. */
	private final Map<String, Map<Integer, List<Found>>> bySentence = new HashMap<>();

	public FoundPhrases(AskedText text, Phrases phrases) {
		this.tokens = text.tokens();
		phrases.find(this.tokens).forEach((one) -> {
			this.found.computeIfAbsent(one.key(), (key) -> new ArrayList<>()).add(one);
			this.bySentence.computeIfAbsent(one.key(), (key) -> new HashMap<>())
				.computeIfAbsent(sentence(one), (sentence) -> new ArrayList<>())
				.add(one);
		});
	}

	/** Some words of a text that are no phrase. */
	public static Found words(int from, int to) {
		BitSet words = new BitSet();
		words.set(from, to);
		return new Found("", from, to, words);
	}

	public List<Found> all(String key) {
		return this.found.getOrDefault(key, List.of());
	}

	public boolean has(String key) {
		return !all(key).isEmpty();
	}

	public int sentence(Found one) {
		return this.tokens.get(one.from()).sentence();
	}

	/** The sentence of a token. */
	public int sentence(int at) {
		return this.tokens.get(at).sentence();
	}

	/** Those in a sentence. */
	public List<Found> in(String key, int sentence) {
		return this.bySentence.getOrDefault(key, Map.of()).getOrDefault(sentence, List.of());
	}

	/** Those of the same sentence. */
	public List<Found> beside(String key, Found other) {
		return in(key, sentence(other));
	}

	/** Whether one stands in the same sentence at most so many words before or behind. */
	public boolean isNear(String key, Found other, int before, int behind) {
		return beside(key, other).stream()
			.anyMatch((one) -> one.overlaps(other.from(), other.to())
					|| (one.to() <= other.from() && other.from() - one.to() <= before)
					|| (one.from() >= other.to() && one.from() - other.to() <= behind));
	}

	public boolean overlaps(String key, Found other) {
		return beside(key, other).stream().anyMatch((one) -> one.overlaps(other.from(), other.to()));
	}

	/** The word at a place; empty where there is none. */
	public String word(int at) {
		return Token.word(this.tokens, at);
	}

	public boolean is(int at, Set<String> words) {
		return words.contains(word(at));
	}

	/** Whether one of some words stands between two places, in a sentence. */
	public boolean isBetween(int from, int to, int sentence, Set<String> words) {
		return this.tokens
			.subList(Math.max(0, Math.min(from, this.tokens.size())),
					Math.max(0, Math.min(Math.max(from, to), this.tokens.size())))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && words.contains(token.text()));
	}

	/** Whether a colon stands in front of a token. */
	public boolean isBehindColon(int at) {
		return at < this.tokens.size() && this.tokens.get(at).before().indexOf(':') >= 0;
	}

	/** Whether a mark stands in front of a token, or the text ends there. */
	public boolean isBehindMark(int at) {
		return at >= this.tokens.size() || this.tokens.get(at).isBehindMark();
	}

	public boolean isBehindComma(int at) {
		return at < this.tokens.size() && this.tokens.get(at).isBehindComma();
	}

}
