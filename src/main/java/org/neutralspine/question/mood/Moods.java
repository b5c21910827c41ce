package org.neutralspine.question.mood;

import java.util.List;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;

/**
 * How a text means what it says. In doubt, what is said is so now.
 */
public final class Moods {

	/** "Wife always says". */
	private static final int MAX_SAYING = 3;

	private final MoodPhrases phrases;

	private final Turns turns;

	private final Denials denials;

	private final Endings endings;

	private final Pretences pretences;

	private final Persons persons;

	private final Possessions possessions;

	public Moods(AskedText text) {
		this.phrases = new MoodPhrases(text);
		this.turns = new Turns(text.tokens());
		this.denials = new Denials(text, this.phrases, this.turns);
		this.endings = new Endings(text.tokens(), this.phrases, this.turns);
		this.pretences = new Pretences(text, this.phrases);
		this.persons = new Persons(text.tokens(), this.phrases, this);
		this.possessions = new Possessions(text.tokens());
	}

	/** Of whom something is said. */
	public Persons persons() {
		return this.persons;
	}

	/** All phrases of a mood. */
	public List<Found> all(Mood mood) {
		return this.phrases.all(mood);
	}

	/** The phrases of a mood in one sentence. */
	public List<Found> in(Mood mood, int sentence) {
		return this.phrases.in(mood, sentence);
	}

	/** Whether something holds now, as far as its words and those around it say. */
	public boolean isSo(Found said) {
		return !isIf(said) && (isPretended(said) || (!isDenied(said) && !isGone(said)));
	}

	/** Whether somebody only claims that it is over, or not there. */
	public boolean isPretended(Found said) {
		return this.pretences.areAbout(said);
	}

	/** Whether it is said not to be so. */
	public boolean isDenied(Found said) {
		return this.denials.deny(said);
	}

	/** Whether it is over. */
	public boolean isGone(Found said) {
		return this.endings.end(said);
	}

	/** Whether it was so before the surgery, and is not said to be so still. */
	public boolean isBeforeSurgery(Found said) {
		return this.endings.isBeforeSurgery(said);
	}

	/** Whether it is feared, or might be. */
	public boolean isIf(Found said) {
		return (isIf(said, said.from()) && !this.turns.isLasting(said.to()))
				|| this.phrases.beside(Mood.WHAT_IF, said).stream().anyMatch((one) -> one.contains(said.from()));
	}

	/**
	 * Whether it is feared, or might be.
	 * @param besides a word that means something else here, "avoid" in what is forbidden
	 */
	public boolean isIf(Found said, int besides) {
		return this.phrases.beside(Mood.IF, said)
			.stream()
			.filter((one) -> !one.contains(besides) && !this.turns.isNewThought(one.to() - 1))
			.anyMatch((one) -> one.to() <= said.from() + 1 && said.from() - one.to() <= 9
					&& !this.turns.isBetween(one.to(), said.from()) && !this.turns.isReason(one.to(), said.from()));
	}

	/**
	 * Whether what stands at a token is said of somebody else than the one who writes.
	 */
	public boolean isOfAnother(int token) {
		int other = this.phrases.last(Mood.OTHER, token);
		return other >= 0 && other >= this.phrases.last(Mood.SELF, token) && !isVoice(other, token)
				&& !this.possessions.isOnlyNamed(other, token);
	}

	/**
	 * Whether it is said of somebody who belongs to the one whom the text is about, "his
	 * brother".
	 */
	public boolean isOfThird(int token) {
		return this.phrases.around(Mood.THIRD, token)
			.stream()
			.filter((third) -> third.from() <= token && !isSaying(third))
			.anyMatch((third) -> this.phrases.last(Mood.SELF, token) < third.from());
	}

	/** "His wife says he is 5 weeks out". */
	private boolean isSaying(Found third) {
		return this.phrases.beside(Mood.VOICE, third)
			.stream()
			.anyMatch((one) -> one.contains(third.to() - 1) && one.length() <= MAX_SAYING);
	}

	/** Whether it is said of the one who writes. */
	public boolean isOfSelf(int token) {
		int self = this.phrases.last(Mood.SELF, token);
		return self >= 0 && self > this.phrases.last(Mood.OTHER, token);
	}

	/** Whether a person who is named at a token only says something. */
	public boolean isVoice(int person) {
		return isVoice(person, person);
	}

	private boolean isVoice(int person, int token) {
		return this.phrases.around(Mood.VOICE, token).stream().anyMatch((one) -> one.contains(person));
	}

}
