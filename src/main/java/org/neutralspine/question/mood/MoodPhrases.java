package org.neutralspine.question.mood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * The phrases of a text that turn round what stands near them.
 */
final class MoodPhrases {

	private static final Phrases PHRASES = Phrases.read("contexts");

	private final List<Token> tokens;

	private final Map<Mood, List<Found>> found = new EnumMap<>(Mood.class);

	MoodPhrases(AskedText text) {
		this.tokens = text.tokens();
		for (Mood mood : Mood.values()) {
			this.found.put(mood, new ArrayList<>());
		}
		PHRASES.find(this.tokens).forEach((one) -> all(Mood.valueOf(one.key())).add(one));
	}

	List<Found> all(Mood mood) {
		return this.found.getOrDefault(mood, List.of());
	}

	/** Those in one sentence. */
	List<Found> in(Mood mood, int sentence) {
		List<Found> all = all(mood);
		int begin = firstFrom(all, sentence);
		int end = begin;
		while (end < all.size() && sentence(all.get(end)) == sentence) {
			end++;
		}
		return all.subList(begin, end);
	}

	private int firstFrom(List<Found> all, int sentence) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentence(all.get(middle)) < sentence) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Those in the sentence of something. */
	List<Found> beside(Mood mood, Found said) {
		return in(mood, sentence(said));
	}

	/** Those in the sentence of a token. */
	List<Found> around(Mood mood, int token) {
		return in(mood, this.tokens.get(token).sentence());
	}

	int sentence(Found one) {
		return this.tokens.get(one.from()).sentence();
	}

	/** Where the last one that begins at a token or before begins; -1 where none does. */
	int last(Mood mood, int token) {
		return around(mood, token).stream().filter((one) -> one.from() <= token).mapToInt(Found::from).max().orElse(-1);
	}

}
