package org.neutralspine.question.clearance;

import java.util.Set;

import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;

/**
 * For whom something was cleared.
 */
final class ClearedPersons {

	private static final Set<String> PRONOUNS = WordSets.of("PRONOUNS");

	private static final Set<String> TOLD = Set.of("me", "i", "im", "ive", "us");

	private static final Set<String> ME = Set.of("me", "my", "i", "us");

	private final Moods moods;

	private final FoundPhrases cleared;

	private final Clearers clearers;

	private final ClearanceClauses clauses;

	ClearedPersons(Moods moods, FoundPhrases cleared, Clearers clearers, ClearanceClauses clauses) {
		this.moods = moods;
		this.cleared = cleared;
		this.clearers = clearers;
		this.clauses = clauses;
	}

	/**
	 * Whether it is for the one whom a text is about.
	 * @param another whether that is somebody else than the one who writes
	 */
	boolean isOf(Found one, boolean another) {
		return another ? !isOfWriter(one) : !isOfAnother(one);
	}

	/** "I was cleared for everything after mine", in a text about somebody else. */
	private boolean isOfWriter(Found one) {
		return this.cleared.isBetween(one.from() - 3, one.to(), this.cleared.sentence(one), TOLD);
	}

	private boolean isOfAnother(Found one) {
		int sentence = this.cleared.sentence(one);
		boolean named = this.moods.in(Mood.OTHER, sentence)
			.stream()
			.anyMatch((other) -> (one.contains(other.from()) && this.moods.isOfAnother(other.from()))
					|| isPatient(other, one));
		return named || this.clearers.isOthersDoctor(one) || (!isToMe(one, sentence)
				&& this.moods.isOfAnother(one.from()) && !this.clauses.isOrdered(one, this.moods));
	}

	/** "The lady I share a room with was told": who is named first is told. */
	private boolean isPatient(Found other, Found one) {
		return other.to() <= one.from() && !this.moods.isVoice(other.from())
				&& !this.cleared.is(other.to() - 1, PRONOUNS)
				&& !this.cleared.isBetween(one.from() - 3, one.from(), this.cleared.sentence(one), TOLD);
	}

	/** "She is cleared, I am not": behind a comma it is another thought. */
	private boolean isToMe(Found one, int sentence) {
		int to = one.to();
		while (to < one.to() + 2 && !this.cleared.isBehindComma(to)) {
			to++;
		}
		return this.cleared.isBetween(one.from(), to, sentence, ME);
	}

}
