package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * Whether what was well for a while is so no longer: "swallowing had been normal. Since
 * last night I have to wash each bite down." What exactly is wrong need not be known.
 */
public final class Relapses {

	/** "Until sunday", "since last night", "now". */
	private static final Set<String> TURNS = Set.of("until", "till", "til", "since", "now", "today", "lately",
			"recently", "yesterday");

	/** Words of a time that has just begun, behind "since". */
	private static final Set<String> RECENT = WordSets.of("SINCE_RECENTLY");

	private static final Set<String> TROUBLE = WordSets.of("TROUBLE");

	/** "Since then", "since week two" begin no trouble. */
	private static final int FAR_SINCE = 5;

	private static final Set<String> BEFORE_SCORE = Set.of("is", "like", "about", "at", "a", "around", "only");

	private static final Set<String> WISHES = Set.of("want", "wanna", "know", "think", "mind", "like", "wish");

	private static final int FAR_SCORE = 5;

	/** Up to this score pain needs no other cause. */
	private static final int MILD = 3;

	private final AskedText text;

	public Relapses(AskedText text) {
		this.text = text;
	}

	/** Whether trouble is told behind what was well. */
	public boolean follow(Found well) {
		int sentence = this.text.tokens().get(well.from()).sentence();
		int next = this.text.firstOf(sentence + 1);
		return isTrouble(well.to(), next) || isTrouble(next, this.text.firstOf(sentence + 2));
	}

	private boolean isTrouble(int from, int to) {
		List<Token> tokens = this.text.tokens();
		return IntStream.range(from, to)
			.filter((at) -> TURNS.contains(tokens.get(at).text()) && isRecent(at, to))
			.anyMatch((at) -> tokens.subList(at + 1, to)
				.stream()
				.anyMatch((word) -> TROUBLE.contains(word.text()) && !isWish(word.at()) && !isMild(word.at())));
	}

	/** "I don't want to just sit around". */
	private boolean isWish(int not) {
		return this.text.tokens().get(not).text().equals("dont")
				&& WISHES.contains(Token.word(this.text.tokens(), not + 1));
	}

	/**
	 * "Bladder is good, now my pain is like 1 or 2": that is no trouble with the bladder.
	 */
	private boolean isMild(int pain) {
		List<Token> tokens = this.text.tokens();
		return tokens.get(pain).text().equals("pain")
				&& tokens.subList(pain + 1, Math.min(pain + FAR_SCORE, tokens.size()))
					.stream()
					.filter((token) -> !BEFORE_SCORE.contains(token.text()))
					.findFirst()
					.filter((token) -> Numbers.written(token).orElse(MILD + 1) <= MILD)
					.isPresent();
	}

	private boolean isRecent(int turn, int to) {
		String word = this.text.tokens().get(turn).text();
		return !word.equals("since") || this.text.tokens()
			.subList(turn + 1, Math.min(to, turn + FAR_SINCE))
			.stream()
			.anyMatch((token) -> RECENT.contains(token.text()));
	}

}
