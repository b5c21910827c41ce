package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
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
			.anyMatch((at) -> tokens.subList(at + 1, to).stream().anyMatch((word) -> TROUBLE.contains(word.text())));
	}

	private boolean isRecent(int turn, int to) {
		String word = this.text.tokens().get(turn).text();
		return !word.equals("since") || this.text.tokens()
			.subList(turn + 1, Math.min(to, turn + FAR_SINCE))
			.stream()
			.anyMatch((token) -> RECENT.contains(token.text()));
	}

}
