package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Persons who are named only because something is theirs: "coached my daughter's
 * softball, then L3-4 went".
 */
final class Possessions {

	private static final Set<String> OWNERS = WordSets.of("OWNERS");

	private static final Set<String> MY = Set.of("my", "our", "the");

	/** What is said of these is said of the person. */
	private static final Set<String> OF_PERSON = WordSets.of("OF_PERSON");

	private static final Set<String> THEN = Set.of("then", "until", "before", "after", "when");

	private final List<Token> tokens;

	Possessions(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Whether what stands at a token is told behind such a person, and of something else.
	 */
	boolean isOnlyNamed(int person, int token) {
		int owner = MY.contains(word(person)) ? person + 1 : person;
		boolean owns = OWNERS.contains(word(owner)) && !OF_PERSON.contains(word(owner + 1));
		return owns && IntStream.range(owner + 2, token).anyMatch((at) -> THEN.contains(word(at)));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
