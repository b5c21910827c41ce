package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Whether somebody only claims that something is over or not there: "I keep telling
 * everyone that the numbness has gone. It hasn't."
 */
final class Pretences {

	private static final Set<String> CONTRADICTING = WordSets.of("CONTRADICTING");

	private static final Set<String> AGAIN = Set.of("back", "returned", "again");

	/** A longer sentence says something of its own. */
	private static final int MAX_WORDS = 3;

	private final AskedText text;

	private final MoodPhrases phrases;

	Pretences(AskedText text, MoodPhrases phrases) {
		this.text = text;
		this.phrases = phrases;
	}

	boolean areAbout(Found said) {
		int sentence = this.phrases.sentence(said);
		List<Token> next = this.text.sentence(sentence + 1);
		boolean contradicted = !this.text.isAsked(sentence) && next.size() <= MAX_WORDS
				&& next.stream().anyMatch((token) -> CONTRADICTING.contains(token.text()))
				&& next.stream().noneMatch((token) -> AGAIN.contains(token.text()));
		return contradicted
				|| this.phrases.beside(Mood.PRETENDED, said).stream().anyMatch((one) -> one.from() < said.to());
	}

}
