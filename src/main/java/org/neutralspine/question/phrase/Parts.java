package org.neutralspine.question.phrase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * The parts of all phrases of a file, and which of them a word can be. Parts that are
 * written alike are one.
 */
final class Parts {

	private static final int LETTERS = 2;

	private final Map<String, List<String>> groups = new HashMap<>();

	private final Map<String, Part> byText = new HashMap<>();

	private final Map<String, BitSet> byWord = new HashMap<>();

	/** By the first letters, as many as each of them has at least. */
	private final Map<String, Map<String, BitSet>> byBeginning = new HashMap<>();

	private final BitSet numbers = new BitSet();

	/** Names a group of words for the lines below. */
	void name(String group, List<String> words) {
		this.groups.put(group, words);
	}

	/** The part that is written so. */
	Part part(String written) {
		return this.byText.computeIfAbsent(written, this::read);
	}

	private Part read(String written) {
		int number = this.byText.size();
		if (written.equals("..") || written.equals("...")) {
			return new Part(number, written.length() == 2 ? 3 : 7, false, false);
		}
		boolean optional = written.endsWith("?");
		boolean not = written.startsWith("!");
		String bare = written.substring(not ? 1 : 0, written.length() - (optional ? 1 : 0));
		for (String choice : bare.split("\\|")) {
			words(choice).forEach((word) -> add(word, number));
		}
		return new Part(number, 0, optional, not);
	}

	private List<String> words(String choice) {
		return choice.startsWith("=")
				? Objects.requireNonNull(this.groups.get(choice.substring(1)), () -> "Unknown group " + choice)
				: List.of(choice);
	}

	private void add(String word, int number) {
		if (word.equals("#")) {
			this.numbers.set(number);
		}
		else if (word.endsWith("*")) {
			String beginning = word.substring(0, word.length() - 1);
			if (beginning.length() < LETTERS) {
				throw new IllegalStateException("Too little of a word: " + word);
			}
			of(this.byBeginning.computeIfAbsent(letters(beginning), (letters) -> new HashMap<>()), beginning)
				.set(number);
		}
		else {
			of(this.byWord, word).set(number);
		}
	}

	private static BitSet of(Map<String, BitSet> parts, String word) {
		return parts.computeIfAbsent(word, (one) -> new BitSet());
	}

	private static String letters(String word) {
		return word.substring(0, Math.min(LETTERS, word.length()));
	}

	/** The numbers of the parts that a word can be. */
	BitSet of(Token token) {
		String word = token.text();
		BitSet parts = new BitSet();
		parts.or(this.byWord.getOrDefault(word, parts));
		this.byBeginning.getOrDefault(letters(word), Map.of()).forEach((beginning, begun) -> {
			if (word.startsWith(beginning)) {
				parts.or(begun);
			}
		});
		if (token.isNumber() || Numbers.written(token).isPresent()) {
			parts.or(this.numbers);
		}
		return parts;
	}

}
