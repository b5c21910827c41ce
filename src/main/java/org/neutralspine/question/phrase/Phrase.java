package org.neutralspine.question.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.neutralspine.question.text.Numbers;
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

	private Phrase(String key, List<Part> parts) {
		this.key = key;
		this.parts = parts;
	}

	static Phrase of(String key, String line, Map<String, List<String>> groups) {
		return new Phrase(key, Arrays.stream(line.strip().split("\\s+")).map((part) -> part(part, groups)).toList());
	}

	private static Part part(String written, Map<String, List<String>> groups) {
		if (written.equals("..") || written.equals("...")) {
			return new Part(written.length() == 2 ? 3 : 7, false, false, Set.of(), List.of(), false);
		}
		boolean optional = written.endsWith("?");
		boolean not = written.startsWith("!");
		String bare = written.substring(not ? 1 : 0, written.length() - (optional ? 1 : 0));
		Set<String> words = new TreeSet<>();
		List<String> beginnings = new ArrayList<>();
		boolean number = false;
		for (String choice : bare.split("\\|")) {
			List<String> all = choice.startsWith("=")
					? Objects.requireNonNull(groups.get(choice.substring(1)), () -> "Unknown group " + choice)
					: List.of(choice);
			for (String word : all) {
				number |= word.equals("#");
				if (word.endsWith("*")) {
					beginnings.add(word.substring(0, word.length() - 1));
				}
				else {
					words.add(word);
				}
			}
		}
		return new Part(0, optional, not, words, beginnings, number);
	}

	String key() {
		return this.key;
	}

	/** What the first word may be. */
	Part first() {
		return this.parts.get(0);
	}

	/** Whether a text has a word for each of its parts, in whatever order. */
	boolean isPossible(Set<String> text) {
		return this.parts.stream().allMatch((part) -> part.isPossible(text));
	}

	/**
	 * The tokens that are its words if it begins at a token; empty if it does not. The
	 * shortest way counts.
	 */
	BitSet words(List<Token> tokens, int from) {
		BitSet words = new BitSet();
		return goesOn(tokens, from, 0, tokens.get(from).sentence(), words) ? words : new BitSet();
	}

	private boolean goesOn(List<Token> tokens, int at, int number, int sentence, BitSet words) {
		if (number == this.parts.size()) {
			return true;
		}
		Part part = this.parts.get(number);
		if (part.gap() > 0) {
			return goesOnBehindGap(tokens, at, number, sentence, words);
		}
		boolean there = at < tokens.size() && tokens.get(at).sentence() == sentence && part.is(tokens.get(at));
		if (part.not()) {
			return !there && goesOn(tokens, at, number + 1, sentence, words);
		}
		if (there && goesOn(tokens, at + 1, number + 1, sentence, words)) {
			words.set(at);
			return true;
		}
		return part.optional() && goesOn(tokens, at, number + 1, sentence, words);
	}

	/** The shortest gap counts, and it ends with the sentence. */
	private boolean goesOnBehindGap(List<Token> tokens, int from, int number, int sentence, BitSet words) {
		int far = from + this.parts.get(number).gap();
		for (int at = from; at <= far && at <= tokens.size(); at++) {
			if (goesOn(tokens, at, number + 1, sentence, words)) {
				return true;
			}
			if (at < tokens.size() && tokens.get(at).sentence() != sentence) {
				return false;
			}
		}
		return false;
	}

	/**
	 * A word, or a gap.
	 */
	record Part(int gap, boolean optional, boolean not, Set<String> words, List<String> beginnings, boolean number) {

		boolean isPossible(Set<String> text) {
			boolean needed = this.gap == 0 && !this.optional && !this.not && !this.number && this.beginnings.isEmpty();
			return !needed || !Collections.disjoint(this.words, text);
		}

		boolean is(Token token) {
			return this.words.contains(token.text())
					|| (this.number && (token.isNumber() || Numbers.written(token).isPresent()))
					|| this.beginnings.stream().anyMatch(token.text()::startsWith);
		}

	}

}
