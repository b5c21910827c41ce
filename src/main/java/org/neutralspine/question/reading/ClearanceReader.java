package org.neutralspine.question.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.mood.ClearanceClauses;
import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds what a physician has cleared, literally. What is hoped for, planned, taken back,
 * meant as a joke or said by anybody else is nothing.
 */
final class ClearanceReader {

	private static final Phrases CLEARED = Phrases.read("physician");

	private static final Set<String> ONLY = Set.of("only", "just", "nothing");

	private static final Set<String> ASKING = WordSets.of("ASKING_CLEARANCE");

	private static final Set<String> PRONOUNS = WordSets.of("PRONOUNS");

	private static final Set<String> TOLD = Set.of("me", "i", "im", "ive", "us");

	private static final Set<String> ME = Set.of("me", "my", "i", "us");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases cleared;

	private final Clearers clearers;

	private final ClearanceClauses clauses;

	private final EarlierFusion earlier;

	ClearanceReader(AskedText text, Moods moods, EarlierFusion earlier) {
		this.text = text;
		this.moods = moods;
		this.earlier = earlier;
		this.cleared = new FoundPhrases(text, CLEARED);
		this.clearers = new Clearers(text);
		this.clauses = new ClearanceClauses(text, this.cleared);
	}

	/**
	 * What is cleared.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	@Nullable Said<Clearance> read(boolean another) {
		if (this.clearers.isTakenBack()) {
			return null;
		}
		List<Found> given = all().filter((one) -> isGiven(one, another) && !isDeniedLater(one)).toList();
		Comparator<Found> byScope = Comparator.comparing(ClearanceReader::scope);
		Optional<Found> least = given.stream().filter((one) -> isOnly(one) && !isListedOn(one, given)).min(byScope);
		return least.or(() -> given.stream().max(Comparator.comparing(Found::from)))
			.map((one) -> Said.of(scope(one), this.text.words(one.from(), one.to())))
			.orElse(null);
	}

	private Stream<Found> all() {
		return Arrays.stream(Clearance.values()).flatMap((scope) -> this.cleared.all(scope.name()).stream());
	}

	/** Whether some words speak of a clearance, given or not. */
	boolean isSpokenOf(int from, int to) {
		return Arrays.stream(Clearance.values())
			.flatMap((scope) -> this.cleared.in(scope.name(), this.text.tokens().get(from).sentence()).stream())
			.anyMatch((one) -> one.overlaps(from, to) && this.clearers.isClearing(one));
	}

	private static Clearance scope(Found one) {
		return Clearance.valueOf(one.key());
	}

	private boolean isOnly(Found one) {
		return this.cleared.isBetween(one.from(), one.to(), this.cleared.sentence(one), ONLY);
	}

	/** "Only walking and the bike": more follows in the list. */
	private static boolean isListedOn(Found only, List<Found> given) {
		return given.stream()
			.anyMatch((other) -> scope(other).compareTo(scope(only)) > 0 && other.from() <= only.to()
					&& other.to() > only.to());
	}

	private boolean isGiven(Found one, boolean another) {
		return this.clearers.isPhysicians(one) && !this.clearers.isWithheld(one) && !isAsked(one)
				&& (!this.moods.isDenied(one) || this.clauses.isOwn(one)) && !this.moods.isBeforeSurgery(one)
				&& !this.earlier.isMeant(one) && !this.moods.isOfThird(one.from())
				&& (another ? !isOfWriter(one) : !isOfAnother(one));
	}

	/** "Cleared for weights, it said. Now it says not cleared for weights." */
	private boolean isDeniedLater(Found one) {
		return all().anyMatch((later) -> later.from() >= one.to() && scope(later).compareTo(scope(one)) <= 0
				&& this.clearers.isRefused(later));
	}

	private boolean isAsked(Found one) {
		int sentence = this.cleared.sentence(one);
		if (this.text.isAsked(sentence)) {
			return this.cleared.isBetween(one.from() - 3, one.from(), sentence, ASKING)
					&& !this.clearers.isDoctorRightBefore(one);
		}
		return this.clauses.isInverted(one, sentence);
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
