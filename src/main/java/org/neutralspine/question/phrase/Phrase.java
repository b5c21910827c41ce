package org.neutralspine.question.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.neutralspine.question.phrase.PhraseSearch.Word;
import org.neutralspine.question.text.Token;

/**
 * Some words one after the other. A line of a file is read so: {@code numb|numbness} is
 * either word, {@code tingl*} begins so, {@code my?} may be missing, {@code #} is a
 * number, {@code ..} stands for up to three words, {@code ...} for up to seven,
 * {@code =leg} for any word of a group, {@code !} in front excludes.
 */
final class Phrase {

	private final String key;

	private final List<Part> parts;

	/** The numbers of the parts without which it is not there. */
	private final int[] needed;

	private Phrase(String key, List<Part> parts) {
		this.key = key;
		this.parts = parts;
		this.needed = parts.stream().filter(Part::isNeeded).mapToInt(Part::number).toArray();
		if (!first().isNeeded()) {
			throw new IllegalStateException("A phrase begins with a word: " + key);
		}
	}

	static Phrase of(String key, String line, Parts parts) {
		return new Phrase(key, Arrays.stream(line.strip().split("\\s+")).map(parts::part).toList());
	}

	String key() {
		return this.key;
	}

	/** What the first word may be. */
	Part first() {
		return this.parts.get(0);
	}

	/** Whether a text has a word for each of its parts, in whatever order. */
	boolean isPossible(BitSet text) {
		for (int number : this.needed) {
			if (!text.get(number)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The tokens that are its words if it begins at a token; empty if it does not. The
	 * shortest way counts.
	 * @param text what each token is in the phrases
	 */
	BitSet words(List<Token> tokens, List<Word> text, int from) {
		BitSet words = new BitSet();
		return goesOn(new Way(tokens, text, tokens.get(from).sentence(), words), from, 0) ? words : new BitSet();
	}

	private boolean goesOn(Way way, int at, int next) {
		if (next == this.parts.size()) {
			return true;
		}
		Part part = this.parts.get(next);
		if (part.gap() > 0) {
			return goesOnBehindGap(way, at, next);
		}
		boolean there = way.isInSentence(at) && way.text().get(at).is(part);
		if (part.not()) {
			return !there && goesOn(way, at, next + 1);
		}
		if (there && goesOn(way, at + 1, next + 1)) {
			way.words().set(at);
			return true;
		}
		return part.optional() && goesOn(way, at, next + 1);
	}

	/** The shortest gap counts, and it ends with the sentence. */
	private boolean goesOnBehindGap(Way way, int from, int next) {
		int far = Math.min(from + this.parts.get(next).gap(), way.tokens().size());
		for (int at = from; at <= far; at++) {
			if (goesOn(way, at, next + 1)) {
				return true;
			}
			if (!way.isInSentence(at)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The tokens along which a phrase goes, and those that turned out to be its words.
	 */
	private record Way(List<Token> tokens, List<Word> text, int sentence, BitSet words) {

		boolean isInSentence(int at) {
			return at < this.tokens.size() && this.tokens.get(at).sentence() == this.sentence;
		}

	}

}
