package org.neutralspine.question.pain;

import java.util.Optional;
import java.util.Set;

import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds words that say that nothing hurts.
 */
record PainFree(AskedText text, Moods moods, FoundPhrases facts) {

	private static final Set<String> UNTRUE = WordSets.of("UNTRUE");

	private static final Set<String> NOT_FREE = WordSets.of("NOT_FREE");

	/** Nothing hurts. */
	Optional<Said<Integer>> read() {
		return this.facts.all("PAIN_FREE")
			.stream()
			.filter((one) -> !this.moods.isIf(one) && !this.moods.isPretended(one) && !this.moods.isBeforeSurgery(one)
					&& !isNotFree(one) && !isOfPart(one.from()) && !isBack(one)
					&& !this.facts.overlaps("NO_PAIN_NO_GAIN", one))
			.findFirst()
			.map((one) -> Said.of(0, this.text.words(one.from(), one.to())));
	}

	/** "Her leg pain is gone" leaves the back. */
	private boolean isOfPart(int pain) {
		return this.facts.is(pain - 1, WordSets.of("PAIN_PARTS"));
	}

	/** "It is not true that I am pain free". */
	private boolean isNotFree(Found free) {
		boolean untrue = this.facts.word(free.to() - 1).equals("free")
				&& this.facts.isBetween(free.from() - 6, free.from(), this.facts.sentence(free), UNTRUE);
		return untrue || this.facts.is(free.from() - 1, NOT_FREE);
	}

	private boolean isBack(Found free) {
		return !this.moods.in(Mood.BACK, this.facts.sentence(free)).isEmpty();
	}

}
