package org.neutralspine.question.clearance;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.AskedText;

/**
 * Who cleared something, and whether it was given at all. "Cleared" counts as a
 * physician's word, unless somebody else is named.
 */
final class Clearers {

	private static final Phrases CONTEXTS = Phrases.read("clearances");

	private static final Set<String> BY = Set.of("says", "said", "by", "from", "per", "my", "the");

	private static final Set<String> CONTRAST = Set.of("but", "though", "although", "however", "while");

	private static final Set<String> SAID_BY = Set.of("what", "so", "says", "said", "according", "per");

	private static final int FAR_SAID_BY = 10;

	private static final Set<String> SAID_BEHIND = Set.of("thats", "that", "so", "says", "said", "according", "per",
			"from");

	/** So many words of the next sentence may stand before the physician. */
	private static final int FAR_BEHIND = 4;

	private final FoundPhrases contexts;

	private final AskedText text;

	Clearers(AskedText text) {
		this.text = text;
		this.contexts = new FoundPhrases(text, CONTEXTS);
	}

	FoundPhrases contexts() {
		return this.contexts;
	}

	boolean isTakenBack() {
		return this.contexts.has("TAKEN_BACK");
	}

	boolean isPhysicians(Found one) {
		return isClearing(one) && !isTherapists(one);
	}

	/** Whether something is said to be cleared, or a physician says it. */
	boolean isClearing(Found one) {
		return this.contexts.isBetween(one.from() - 1, one.to(), this.contexts.sentence(one), ClearanceSets.CLEARING)
				|| this.contexts.isNear("DOCTOR", one, 12, 6) || isSaidBehind(one)
				|| (this.contexts.isNear("HE_SAID", one, 8, 3) && isDoctorSpokenOf(one.from()));
	}

	/**
	 * "Weights yes, running no. That's my surgeon's verdict", "only low impact for a long
	 * while is what my surgeon said".
	 */
	boolean isSaidBehind(Found one) {
		return isSaidNext(this.contexts.sentence(one) + 1)
				|| this.contexts.beside("DOCTOR", one).stream().anyMatch((doctor) -> isSaidBy(doctor, one.to()));
	}

	private boolean isSaidNext(int sentence) {
		int next = this.text.firstOf(sentence);
		return this.contexts.is(next, SAID_BEHIND) && this.contexts.in("DOCTOR", sentence)
			.stream()
			.anyMatch((doctor) -> doctor.from() - next <= FAR_BEHIND);
	}

	private boolean isSaidBy(Found doctor, int behind) {
		return doctor.from() >= behind && doctor.from() - behind <= FAR_SAID_BY
				&& this.contexts.isBetween(doctor.from() - 3, doctor.from(), this.contexts.sentence(doctor), SAID_BY);
	}

	boolean isDoctorRightBefore(Found one) {
		return this.contexts.beside("DOCTOR", one)
			.stream()
			.anyMatch((doctor) -> doctor.from() < one.from() && one.from() - doctor.to() <= 4);
	}

	/** Whether "he" is a physician: nobody else was named since. */
	boolean isDoctorSpokenOf(int before) {
		List<Found> named = this.contexts.all("DOCTOR")
			.stream()
			.filter((one) -> !this.contexts.is(one.from(), ClearanceSets.CLEARING))
			.toList();
		int doctor = last(named, before);
		return doctor >= 0 && doctor > last(this.contexts.all("THERAPIST"), before);
	}

	private static int last(List<Found> all, int before) {
		return all.stream().mapToInt(Found::from).filter((from) -> from < before).max().orElse(-1);
	}

	/** Whether a physician is said not to clear it: "not cleared for weights". */
	boolean isRefused(Found one) {
		return this.contexts.beside("REFUSED", one).stream().anyMatch((no) -> no.overlaps(one.from() - 1, one.to()));
	}

	private boolean isTherapists(Found one) {
		List<Found> therapists = this.contexts.beside("THERAPIST", one);
		int before = therapists.stream()
			.filter((other) -> other.to() <= one.from())
			.mapToInt(Found::from)
			.max()
			.orElse(-1);
		boolean behind = therapists.stream()
			.anyMatch((other) -> other.from() >= one.to() && other.from() - one.to() <= 3
					&& this.contexts.is(other.from() - 1, BY));
		return (before >= 0 || behind) && !isDoctorsToo(one, before);
	}

	private boolean isDoctorsToo(Found one, int after) {
		int sentence = this.contexts.sentence(one);
		return this.contexts.beside("DOCTOR", one)
			.stream()
			.filter((other) -> !this.contexts.is(other.from(), ClearanceSets.CLEARING)
					&& !this.contexts.overlaps("THERAPIST", other))
			.filter((other) -> other.from() > after && other.from() <= one.to() + 4)
			.anyMatch((other) -> !this.contexts.isBetween(one.to(), other.from(), sentence, CONTRAST)
					&& (other.from() < one.to() || !this.contexts.isBehindComma(other.from())));
	}

	/** Whether a word only says how it is to be done. */
	boolean isManner(int at) {
		return this.contexts.in("MANNER", this.text.tokens().get(at).sentence())
			.stream()
			.anyMatch((how) -> how.contains(at));
	}

	/** "Her surgeon", where nobody calls one their own. */
	boolean isOthersDoctor(Found one) {
		return this.contexts.isNear("THEIR_DOCTOR", one, 14, 6);
	}

}
