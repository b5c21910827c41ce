package org.neutralspine.question.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
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

	private static final Set<String> MAY = Set.of("may", "can");

	private static final Set<String> MINE = Set.of("my", "the");

	private static final Set<String> DOCTORS = Set.of("surgeon", "doctor", "doc", "neurosurgeon", "consultant");

	private static final Set<String> NO = WordSets.of("NOT_LIFTED");

	private static final Set<String> HE = Set.of("he", "she", "they");

	private static final Set<String> ORDERS = Set.of("ordered", "prescribed", "okayed", "cleared", "released",
			"allowed", "lets", "allows");

	private static final Set<String> HIM = Set.of("him", "her", "his", "himself", "herself", "them", "my", "for");

	private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");

	private static final Set<String> PRONOUNS = WordSets.of("PRONOUNS");

	private static final Set<String> TOLD = Set.of("me", "i", "im", "ive", "us");

	private static final Set<String> ME = Set.of("me", "my", "i", "us");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases cleared;

	private final Clearers clearers;

	private final EarlierFusion earlier;

	ClearanceReader(AskedText text, Moods moods, EarlierFusion earlier) {
		this.text = text;
		this.moods = moods;
		this.earlier = earlier;
		this.cleared = new FoundPhrases(text, CLEARED);
		this.clearers = new Clearers(text);
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
				&& (!this.moods.isDenied(one) || isNextItem(one)) && !this.moods.isBeforeSurgery(one)
				&& !this.earlier.isMeant(one) && !this.moods.isOfThird(one.from())
				&& (another ? !isOfWriter(one) : !isOfAnother(one));
	}

	/** "No bending, max 10 lb, may walk": behind the comma it is another thing. */
	private boolean isNextItem(Found one) {
		boolean walk = scope(one) == Clearance.WALKING && this.cleared.word(one.from()).startsWith("walk");
		return (this.cleared.isBehindComma(one.from()) && (walk || this.cleared.is(one.from(), MAY)))
				|| isOwnClause(one.from(), this.cleared.sentence(one));
	}

	/** "No leg pain, my surgeon gave me no restrictions". */
	private boolean isOwnClause(int from, int sentence) {
		int clause = from;
		while (clause > 0 && !this.cleared.isBehindComma(clause)) {
			clause--;
		}
		int doctor = this.cleared.is(clause, MINE) ? clause + 1 : clause;
		return doctor < from && this.text.tokens().get(clause).sentence() == sentence
				&& this.cleared.is(doctor, DOCTORS) && !this.cleared.isBetween(doctor, from, sentence, NO);
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
		return isInverted(one, sentence);
	}

	/** "Am I allowed to", without a question mark. */
	private boolean isInverted(Found one, int sentence) {
		for (int i = Math.max(this.text.firstOf(sentence), one.from() - 4); i <= one.from(); i++) {
			if (this.cleared.is(i, ASKING) && this.cleared.is(i + 1, PERSONS)) {
				return true;
			}
		}
		return false;
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
		return named || this.clearers.isOthersDoctor(one)
				|| (!isToMe(one, sentence) && this.moods.isOfAnother(one.from()) && !isOrdered(one, sentence));
	}

	/** "He ordered therapy", where nobody was named before: it is the surgeon. */
	private boolean isOrdered(Found one, int sentence) {
		return this.cleared.is(one.from() - 1, HE) && this.cleared.is(one.from(), ORDERS)
				&& !this.cleared.isBetween(one.from(), one.to() + 1, sentence, HIM)
				&& this.moods.persons().isNobodyNamed(one.from());
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
