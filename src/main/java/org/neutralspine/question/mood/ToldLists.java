package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * The lists in which a physician tells what is to be done: "Surgeon: walking only, no
 * bending, 5 lb".
 */
public final class ToldLists {

	private static final int FAR_HEADING = 5;

	/** Who does something with a weight is not told a limit. */
	private static final Set<String> DOING = Set.of("i", "im", "ive", "he", "she", "we", "lifted", "carried", "did",
			"do", "doing");

	private static final Set<String> AND = Set.of("and", "but", "so", "yesterday", "today");

	private static final Set<String> BEHIND_ITEM = Set.of("and", "for", "until", "till", "max", "at");

	private static final Set<String> OWN = Set.of("own", "myself");

	private static final Set<String> LIFTING = WordSets.of("LISTED_LIFTING");

	/** "My own surgeon" is no rule of one's own. */
	private static final Set<String> NOT_OWN = WordSets.of("NOT_OWN");

	private static final Set<String> THAT = Set.of("thats", "that", "its", "which", "is", "this");

	private static final Set<String> NOT = Set.of("not", "isnt", "wasnt", "was");

	private static final Set<String> THE_MOST = WordSets.of("THE_MOST");

	private static final int FAR_RULE = 10;

	private static final int FAR_OWN = 6;

	/** "My surgeon's own rule". */
	private static final int NEAR_OWN = 2;

	private final AskedText text;

	private final List<Token> tokens;

	private final FoundPhrases phrases;

	public ToldLists(AskedText text, FoundPhrases phrases) {
		this.text = text;
		this.tokens = text.tokens();
		this.phrases = phrases;
	}

	/** Where the item of a list begins that ends with a weight: "lifting above 15 kg". */
	public int itemAt(int weight) {
		int from = weight;
		while (from > 0 && !this.tokens.get(from).isBehindComma() && this.phrases.is(from - 1, LIFTING)) {
			from--;
		}
		return from;
	}

	/** Whether some words stand alone in such a list. */
	public boolean isItem(int from, int to) {
		return this.tokens.get(from).isBehindComma() && isLast(to, this.tokens.get(from).sentence())
				&& isBehindHeading(from);
	}

	private boolean isLast(int to, int sentence) {
		return to >= this.tokens.size() || this.tokens.get(to).sentence() != sentence
				|| this.tokens.get(to).isBehindMark() || this.phrases.is(to, BEHIND_ITEM);
	}

	/** Whether a colon leads to it behind a physician, and nobody does anything since. */
	private boolean isBehindHeading(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at; i > 0 && this.tokens.get(i).sentence() == sentence; i--) {
			if (this.phrases.is(i, DOING) && (this.tokens.get(i).isBehindMark() || this.phrases.is(i - 1, AND))) {
				return false;
			}
			if (this.phrases.isBehindColon(i)) {
				Found head = FoundPhrases.words(i - 1, i);
				return this.phrases.isNear("PHYSICIAN", head, FAR_HEADING, 0) && !this.text.isAsked(sentence);
			}
		}
		return false;
	}

	/** "Two stone. That's the most my surgeon wants me to lift." */
	public boolean isCalledTheMost(int behind) {
		int weighed = this.tokens.get(Math.min(behind, this.tokens.size()) - 1).sentence();
		if (this.phrases.isBetween(behind - FAR_RULE, behind, weighed, DOING)) {
			return false;
		}
		boolean that = behind < this.tokens.size() && this.phrases.is(behind, THAT)
				&& this.tokens.get(behind).isBehindMark() && !this.phrases.is(behind + 1, NOT);
		return that && this.phrases.isNear("PHYSICIAN", FoundPhrases.words(behind, behind + 1), 0, FAR_OWN)
				&& this.phrases.isBetween(behind, behind + FAR_OWN, this.tokens.get(behind).sentence(), THE_MOST);
	}

	/** Whether a limit is one that somebody has set for themselves. */
	public boolean isOwnRule(Found limit) {
		return isOwnBehind(limit) || isOwnAtEnd(limit) || isOwnInFront(limit);
	}

	private boolean isOwnInFront(Found limit) {
		int sentence = this.phrases.sentence(limit);
		return IntStream.range(Math.max(0, limit.from() - FAR_RULE), limit.from())
			.anyMatch((at) -> this.tokens.get(at).sentence() == sentence && this.phrases.is(at, OWN)
					&& !this.phrases.is(at + 1, NOT_OWN));
	}

	/** "I stay under 15 kg, my own rule"; "nobody said 15, my own rule is 10" goes on. */
	private boolean isOwnAtEnd(Found limit) {
		boolean physician = this.phrases.beside("PHYSICIAN", limit)
			.stream()
			.anyMatch((one) -> one.from() < limit.from());
		return !physician && this.phrases.beside("OWN_BEHIND", limit)
			.stream()
			.anyMatch((own) -> own.to() > limit.from() && own.from() - limit.to() <= FAR_OWN
					&& !this.phrases.isBetween(limit.from(), own.to(), this.phrases.sentence(limit), NOT_OWN)
					&& (own.to() >= this.tokens.size() || this.tokens.get(own.to()).isBehindMark()));
	}

	/** "I won't lift more than 20 lbs, but that's my own rule". */
	private boolean isOwnBehind(Found limit) {
		return this.phrases.beside("OWN", limit).stream().anyMatch((own) -> own.from() < limit.to())
				&& this.phrases.beside("OWN_BEHIND", limit)
					.stream()
					.anyMatch((own) -> own.to() >= limit.to() && own.from() - limit.to() <= FAR_OWN
							&& !this.phrases.isBetween(Math.min(limit.to(), own.from() - NEAR_OWN), own.to(),
									this.phrases.sentence(limit), NOT_OWN));
	}

}
