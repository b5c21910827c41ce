package org.neutralspine.question.clearance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds what a physician has not cleared, or no longer: it counts whatever was cleared at
 * another time.
 */
final class NoClearance {

	private static final Set<String> SPORTS = Set.of("sport", "sports", "contact");

	/** So many words behind "not cleared" what it is about may stand. */
	private static final int FAR = 4;

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases contexts;

	private final FoundPhrases cleared;

	NoClearance(AskedText text, Moods moods, FoundPhrases contexts, FoundPhrases cleared) {
		this.text = text;
		this.moods = moods;
		this.contexts = contexts;
		this.cleared = cleared;
	}

	/**
	 * The most that can be cleared by what is said; null where nothing is said of it.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	@Nullable Said<Clearance> most(boolean another) {
		return Stream.of("NOT_CLEARED", "TAKEN_BACK")
			.flatMap((key) -> this.contexts.all(key).stream())
			.filter((no) -> another || !this.moods.isOfAnother(no.to() - 1))
			.filter((no) -> !isOfSomethingElse(no))
			.map((no) -> Said.of(below(no), this.text.words(no.from(), no.to())))
			.min(Comparator.comparing(Said::value))
			.orElse(null);
	}

	/** "Not cleared to drive" says nothing of exercises. */
	private boolean isOfSomethingElse(Found no) {
		return this.contexts.beside("NOT_MOVEMENT", no)
			.stream()
			.anyMatch((other) -> other.from() == no.to() - 1 && other.to() > no.to());
	}

	/** "Has not cleared anything": nothing is cleared, and not only less than all. */
	private boolean isAny(Found one) {
		return one.key().equals(Clearance.SPORT.name())
				&& !this.cleared.isBetween(one.from(), one.to(), this.cleared.sentence(one), SPORTS);
	}

	/** "Not cleared for weights" leaves what comes before weights. */
	private Clearance below(Found no) {
		Optional<Clearance> scope = Arrays.stream(Clearance.values())
			.flatMap((one) -> this.cleared.in(one.name(), this.contexts.sentence(no)).stream())
			.filter((one) -> one.overlaps(no.to() - 1, no.to() + FAR) && one.to() > no.to())
			.map((one) -> isAny(one) ? Clearance.NONE : Clearance.valueOf(one.key()))
			.min(Comparator.naturalOrder());
		return scope.map((one) -> Clearance.values()[Math.max(0, one.ordinal() - 1)]).orElse(Clearance.NONE);
	}

}
