package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * The persons of a text, beside the one who writes.
 */
public final class Persons {

	private static final Set<String> THEN = Set.of("and", "now", "then", "since", "so", "but", "after");

	private static final Set<String> DOES = Set.of("who", "whose", "has", "had", "got", "gets");

	private static final Set<String> PRONOUNS = WordSets.of("PRONOUNS");

	private final List<Token> tokens;

	private final MoodPhrases phrases;

	private final Moods moods;

	Persons(List<Token> tokens, MoodPhrases phrases, Moods moods) {
		this.tokens = tokens;
		this.phrases = phrases;
		this.moods = moods;
	}

	/** Whether there is no other person in a text than "he", who may be the surgeon. */
	public boolean namesNobody() {
		return isNobodyNamed(this.tokens.size());
	}

	/** The same of what stands before a token. */
	public boolean isNobodyNamed(int token) {
		return this.phrases.all(Mood.OTHER)
			.stream()
			.filter((other) -> other.from() < token)
			.allMatch((other) -> PRONOUNS.contains(this.tokens.get(other.from()).text()));
	}

	/** The same where somebody is named: "he" may be the surgeon. */
	public boolean isOfNamed(int token) {
		int other = this.phrases.last(Mood.OTHER, token);
		return this.moods.isOfAnother(token) && !PRONOUNS.contains(this.tokens.get(other).text());
	}

	/**
	 * Whether somebody is only named in what the one who writes did, "I lifted my son and
	 * now the leg is numb": what follows is not said of them.
	 */
	public boolean isOnlyNamed(int token) {
		int other = this.phrases.last(Mood.OTHER, token);
		boolean did = isOfNamed(token)
				&& this.phrases.around(Mood.SELF, token).stream().anyMatch((self) -> self.from() < other - 1);
		return did && this.tokens.subList(other + 1, token).stream().anyMatch((word) -> THEN.contains(word.text()))
				&& this.tokens.subList(other + 1, token).stream().noneMatch((word) -> DOES.contains(word.text()));
	}

}
