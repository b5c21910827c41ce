package org.neutralspine.question.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.question.level.LevelReader.Place;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

/**
 * Finds what may slow the healing.
 */
final class FactorReader {

	private static final Set<String> QUIT = WordSets.of("QUIT");

	/** In front of it, or last behind it. */
	private static final Set<String> QUIT_BEFORE = WordSets.of("QUIT_BEFORE");

	/** What may stand behind "stopped". */
	private static final Set<String> QUIT_GOES_ON = WordSets.of("QUIT_GOES_ON");

	private static final Set<String> TRYING = WordSets.of("TRYING");

	private static final Set<String> QUIT_LATER = WordSets.of("QUIT_LATER");

	private static final Set<String> STILL = Set.of("still", "now", "switched", "moved", "currently", "onto");

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

	private final ScanReader scans;

	FactorReader(AskedText text, Moods moods, LevelReader levels, FoundPhrases facts, ScanReader scans) {
		this.text = text;
		this.moods = moods;
		this.levels = levels;
		this.facts = facts;
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
		return switch (factor) {
			case NOT_FUSED -> this.scans.isNotFused(one);
			case NICOTINE -> isSaid(one) && !hasQuit(one);
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

	private boolean hasQuit(Found one) {
		int sentence = this.facts.sentence(one);
		if (this.facts.isBetween(one.from() - 3, one.from(), sentence, STILL)) {
			return false;
		}
		return this.facts.word(one.to()).equals("free")
				|| IntStream.range(Math.max(0, one.from() - 4), Math.min(one.to() + 6, this.text.tokens().size()))
					.anyMatch((i) -> this.text.tokens().get(i).sentence() == sentence && isQuitting(i, one.to()));
	}

	private boolean isQuitting(int at, int to) {
		if (isToCome(at)) {
			return false;
		}
		boolean used = this.facts.word(at).equals("used") && !this.facts.word(at + 1).equals("to");
		boolean quit = this.facts.is(at, QUIT) && !used && (at < to || isQuitForGood(at));
		boolean denied = this.facts.is(at, QUIT_BEFORE) && (at < to || isLast(at));
		return (quit || denied) && !this.facts.is(at - 1, TRYING);
	}

	/** "Until I quit", "quit smoking but still vape": not yet, or not this. */
	private boolean isToCome(int at) {
		return this.facts.isBetween(at - 3, at, this.text.tokens().get(at).sentence(), QUIT_LATER);
	}

	/** "Stopped in May"; "stopped lifting" is something else. */
	private boolean isQuitForGood(int at) {
		return this.facts.is(at + 1, QUIT_GOES_ON) || isLast(at) || this.text.tokens().get(at + 1).isNumber();
	}

	/** "Smoker? Never" denies; "a pack a day, never got a CT" does not. */
	private boolean isLast(int at) {
		return at + 1 >= this.text.tokens().size() || this.text.tokens().get(at + 1).isBehindMark();
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
