package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Whether what was over is there again, or still.
 */
final class Returns {

	/** A sentence that begins so goes on about a sign. */
	private static final Set<String> AGAIN = WordSets.of("GOES_ON_ABOUT");

	private static final Set<String> WELL = Set.of("strong", "normal", "fine", "well", "straight");

	private static final Set<String> FULLY = Set.of("fully", "completely", "totally", "entirely");

	private static final Set<String> LOST = Set.of("couldnt", "lost", "no");

	private final List<Token> tokens;

	private final MoodPhrases phrases;

	private final Turns turns;

	Returns(List<Token> tokens, MoodPhrases phrases, Turns turns) {
		this.tokens = tokens;
		this.phrases = phrases;
		this.turns = turns;
	}

	boolean follow(Found said) {
		return isBack(said) || isBackNext(this.phrases.sentence(said));
	}

	private boolean isBack(Found said) {
		return this.phrases.beside(Mood.BACK, said)
			.stream()
			.filter((one) -> !isStrengthBack(said, one) && !isWellAgain(one))
			.anyMatch((one) -> !this.turns.isBetween(said.to(), one.from()) || one.overlaps(said.from(), said.to()));
	}

	/** "My leg was weak, strong again now". */
	private boolean isWellAgain(Found back) {
		return WELL.contains(Token.word(this.tokens, back.from() - 1));
	}

	/** "Couldn't lift my foot, it came back fully". */
	private boolean isStrengthBack(Found said, Found back) {
		return FULLY.contains(Token.word(this.tokens, back.to()))
				&& LOST.contains(Token.word(this.tokens, said.from()));
	}

	/**
	 * "It went. It's back since tuesday", "Stopped in the right foot. Started in the
	 * left."
	 */
	private boolean isBackNext(int sentence) {
		return IntStream.rangeClosed(sentence + 1, sentence + 2)
			.mapToObj((next) -> this.phrases.in(Mood.BACK, next))
			.flatMap(List::stream)
			.anyMatch((one) -> one.from() - first(one) <= 2
					&& (one.from() == first(one) || AGAIN.contains(this.tokens.get(first(one)).text())));
	}

	/** The first token of the sentence of something. */
	int first(Found one) {
		int first = one.from();
		while (first > 0 && this.tokens.get(first - 1).sentence() == this.phrases.sentence(one)) {
			first--;
		}
		return first;
	}

}
