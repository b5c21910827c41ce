package org.neutralspine.question.clearance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.mood.EarlierFusion;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds what a physician has cleared, literally. What is hoped for, planned, taken back,
 * meant as a joke or said by anybody else is nothing.
 */
public final class ClearanceReader {

	private static final Phrases CLEARED = Phrases.read("physician");

	private static final Set<String> ONLY = Set.of("only", "just", "nothing");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases cleared;

	private final Clearers clearers;

	private final ClearanceClauses clauses;

	private final ClearedPersons persons;

	private final EarlierFusion earlier;

	public ClearanceReader(AskedText text, Moods moods, EarlierFusion earlier) {
		this.text = text;
		this.moods = moods;
		this.earlier = earlier;
		this.cleared = new FoundPhrases(text, CLEARED);
		this.clearers = new Clearers(text);
		this.clauses = new ClearanceClauses(text, this.cleared);
		this.persons = new ClearedPersons(moods, this.cleared, this.clearers, this.clauses);
	}

	/**
	 * What is cleared. Of several the last one counts that is understood, unless less is
	 * told behind it that is not.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	public Cleared read(boolean another) {
		List<Found> given = this.clearers.isTakenBack() ? List.of() : given(another);
		Optional<Found> least = given.stream()
			.filter((one) -> isOnly(one) && !isListedOn(one, given))
			.min(Comparator.comparing(ClearanceReader::scope));
		KnownClearances clauses = new KnownClearances(this.text, this.clearers);
		List<Found> known = given.stream().filter(clauses::isKnown).toList();
		Found last = least.filter(known::contains).or(() -> last(known)).orElse(null);
		Found less = least.filter((one) -> !known.contains(one))
			.or(() -> last(given.stream()
				.filter((one) -> !known.contains(one) && (last == null || isLess(one, last)))
				.toList()))
			.orElse(null);
		Said<Clearance> no = new NoClearance(this.text, this.moods, contexts(), this.cleared).most(another);
		return (less != null) ? Cleared.of(null, said(less), no)
				: Cleared.of((last != null) ? said(last) : null, null, no);
	}

	private static Optional<Found> last(List<Found> given) {
		return given.stream()
			.max(Comparator.comparing(Found::from).thenComparing(Found::length).thenComparing(ClearanceReader::scope));
	}

	private static boolean isLess(Found one, Found than) {
		return one.from() > than.from() && scope(one).compareTo(scope(than)) < 0;
	}

	private Said<Clearance> said(Found one) {
		return Said.of(scope(one), this.text.words(one.from(), one.to()));
	}

	private List<Found> given(boolean another) {
		List<Found> given = all()
			.filter((one) -> !this.clauses.isTurned(one) && isGiven(one, another) && !isDeniedLater(one))
			.toList();
		return given.stream().filter((one) -> given.stream().noneMatch((other) -> isPartOf(one, other))).toList();
	}

	/**
	 * "Lift whatever you want" is no "whatever you want", and "cleared for all
	 * activities" is more than for activities.
	 */
	private static boolean isPartOf(Found one, Found other) {
		boolean within = other.from() <= one.from() && one.to() <= other.to() && other.length() > one.length();
		boolean whole = other.from() >= one.from() && other.to() == one.to() && other.length() < one.length();
		boolean all = scope(other) == Clearance.SPORT && scope(one) == Clearance.WALKING;
		return (within && scope(other) != Clearance.WALKING) || (whole && all);
	}

	private Stream<Found> all() {
		return Arrays.stream(Clearance.values()).flatMap((scope) -> this.cleared.all(scope.name()).stream());
	}

	/** Who clears, takes back or forbids in the text. */
	public FoundPhrases contexts() {
		return this.clearers.contexts();
	}

	/** Whether some words speak of a clearance, given or not. */
	public boolean isSpokenOf(int from, int to) {
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
		return this.clearers.isPhysicians(one) && !isAsked(one)
				&& (!this.moods.isDenied(one) || this.clauses.isOwn(one) || this.clauses.isSaidFine(one))
				&& !this.moods.isBeforeSurgery(one) && !this.earlier.isMeant(one) && !this.moods.isOfThird(one.from())
				&& this.persons.isOf(one, another);
	}

	/** "Cleared for weights, it said. Now it says not cleared for weights." */
	private boolean isDeniedLater(Found one) {
		return all().anyMatch((later) -> later.from() >= one.to() && scope(later).compareTo(scope(one)) <= 0
				&& this.clearers.isRefused(later));
	}

	private boolean isAsked(Found one) {
		int sentence = this.cleared.sentence(one);
		if (this.text.isAsked(sentence)) {
			return this.cleared.isBetween(one.from() - 3, one.from(), sentence, ClearanceSets.ASKING)
					&& !this.clearers.isDoctorRightBefore(one);
		}
		return this.clauses.isInverted(one, sentence);
	}

}
