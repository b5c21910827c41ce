package org.neutralspine.question.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.question.level.LevelReader.Place;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.mood.Quitting;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.scan.ScanReader;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

/**
 * Finds what may slow the healing.
 */
final class FactorReader {

	private static final Set<String> PLANNED = WordSets.of("PLANNED_REVISION");

	private static final Set<String> NOT_YET = Set.of("hasnt", "isnt", "havent", "still");

	private static final int FAR_NOT = 5;

	private static final Set<String> OPERATED = Set.of("went", "opened", "operated", "took");

	private static final Set<String> ATTEMPTS = Set.of("attempt", "try", "go", "date");

	private static final Set<String> PUT_OFF = Set.of("cancelled", "canceled", "postponed", "called", "scrubbed",
			"delayed");

	/** So far around two fusions it may be said that one was the second. */
	private static final int FAR = 14;

	private final AskedText text;

	private final Moods moods;

	private final LevelReader levels;

	private final FoundPhrases facts;

	private final Quitting quitting;

	private final ScanReader scans;

	FactorReader(AskedText text, Moods moods, LevelReader levels, FoundPhrases facts, ScanReader scans) {
		this.text = text;
		this.moods = moods;
		this.levels = levels;
		this.facts = facts;
		this.quitting = new Quitting(text, facts);
		this.scans = scans;
	}

	/**
	 * The factors that are there.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	List<Said<Factor>> read(boolean another) {
		Map<Factor, List<Words>> factors = new EnumMap<>(Factor.class);
		for (Factor factor : Factor.values()) {
			this.facts.all(factor.name())
				.stream()
				.filter((one) -> (another || !isOfAnother(factor, one)) && isSo(factor, one))
				.forEach((one) -> add(factors, factor, one));
		}
		second().ifPresent((one) -> add(factors, Factor.REVISION, one));
		this.scans.unclear(another).ifPresent((one) -> add(factors, Factor.NOT_FUSED, one));
		return factors.entrySet().stream().map((factor) -> new Said<>(factor.getKey(), factor.getValue())).toList();
	}

	/** "He redid it" is said of the surgeon. */
	private boolean isOfAnother(Factor factor, Found one) {
		boolean surgeon = factor == Factor.REVISION && !this.moods.persons().isOfNamed(one.from());
		return !surgeon && this.moods.isOfAnother(one.from());
	}

	private void add(Map<Factor, List<Words>> factors, Factor factor, Found one) {
		factors.computeIfAbsent(factor, (key) -> new ArrayList<>()).add(this.text.words(one.from(), one.to()));
	}

	private boolean isSo(Factor factor, Found one) {
		return !this.facts.overlaps("NO_" + factor.name(), one) && isSaidOf(factor, one);
	}

	private boolean isSaidOf(Factor factor, Found one) {
		return switch (factor) {
			case NOT_FUSED -> this.scans.isNotFused(one);
			case NICOTINE -> isSaid(one) && !this.quitting.hasQuit(one);
			case REVISION -> isSaid(one) && !isPlanned(one) && !isPutOff(one);
			default -> isSaid(one);
		};
	}

	private boolean isSaid(Found one) {
		return !this.moods.isDenied(one) && !this.moods.isIf(one);
	}

	private boolean isPlanned(Found one) {
		boolean had = this.facts.is(one.from() - 2, Set.of("had", "needed", "decided"))
				|| (this.facts.word(one.from() - 1).equals("to") && isOperated(one));
		return (!had && this.facts.is(one.from() - 1, PLANNED))
				|| (this.facts.is(one.from() - 2, PLANNED) && !this.facts.word(one.from() - 2).equals("to"));
	}

	/** "They went back in to redo it". */
	private boolean isOperated(Found one) {
		return this.facts.isBetween(one.from() - FAR, one.from(), this.facts.sentence(one), OPERATED);
	}

	/** "My second attempt after they cancelled": nothing was done at the first. */
	private boolean isPutOff(Found one) {
		return this.facts.is(one.to() - 1, ATTEMPTS) && this.text.sentence(this.facts.sentence(one))
			.stream()
			.anyMatch((token) -> PUT_OFF.contains(token.text()));
	}

	/** "It hasn't knit at L5-S1": that is no second fusion. */
	private boolean isNotFusedAt(Place place) {
		Found level = FoundPhrases.words(place.from(), place.to());
		return this.facts.isNear("NOT_FUSED", level, 2, 0) || this.facts.isNear("UNCLEAR", level, 2, 0);
	}

	/**
	 * The same of the one that is named first; "it never knit" may be why there is a
	 * second.
	 */
	private boolean isNotYetAt(Place place) {
		int sentence = this.text.tokens().get(place.from()).sentence();
		return isNotFusedAt(place) && this.facts.isBetween(place.from() - FAR_NOT, place.from(), sentence, NOT_YET);
	}

	/** The words that call a fusion the second one, where it touches an earlier one. */
	private Optional<Found> second() {
		if (!this.facts.has("SECOND")) {
			return Optional.empty();
		}
		List<Place> fused = this.levels.places()
			.stream()
			.filter((place) -> place.fused() && !place.another() && place.reading() instanceof Understood)
			.toList();
		return fused.stream()
			.flatMap((one) -> fused.stream()
				.filter((other) -> other.from() - one.to() > 1 && one.touches(other) && !isNotFusedAt(other)
						&& !isNotYetAt(one))
				.flatMap((other) -> this.facts.all("SECOND")
					.stream()
					.filter((second) -> second.from() >= one.from() - FAR && second.to() <= other.to() + FAR)))
			.findFirst();
	}

}
