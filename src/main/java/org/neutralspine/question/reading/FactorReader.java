package org.neutralspine.question.reading;

import org.neutralspine.question.text.Said;
import org.neutralspine.question.level.LevelReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.level.LevelReader.Place;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Words;

/**
 * Finds what may slow the healing.
 */
final class FactorReader {

	private static final Set<String> QUIT = WordSets.of("QUIT");

	private static final Set<String> TRYING = WordSets.of("TRYING");

	private static final Set<String> PLANNED = WordSets.of("PLANNED_REVISION");

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
				.filter((one) -> (another || !this.moods.isOfAnother(one.from())) && isSo(factor, one))
				.forEach((one) -> add(factors, factor, one));
		}
		second().ifPresent((one) -> add(factors, Factor.REVISION, one));
		this.scans.unclear(another).ifPresent((one) -> add(factors, Factor.NOT_FUSED, one));
		return factors.entrySet().stream().map((factor) -> new Said<>(factor.getKey(), factor.getValue())).toList();
	}

	private void add(Map<Factor, List<Words>> factors, Factor factor, Found one) {
		factors.computeIfAbsent(factor, (key) -> new ArrayList<>()).add(this.text.words(one.from(), one.to()));
	}

	private boolean isSo(Factor factor, Found one) {
		return switch (factor) {
			case NOT_FUSED -> this.scans.isNotFused(one);
			case NICOTINE -> isSaid(one) && !hasQuit(one);
			case REVISION -> isSaid(one) && !isPlanned(one);
			default -> isSaid(one);
		};
	}

	private boolean isSaid(Found one) {
		return !this.moods.isDenied(one) && !this.moods.isIf(one);
	}

	private boolean isPlanned(Found one) {
		return this.facts.is(one.from() - 1, PLANNED)
				|| (this.facts.is(one.from() - 2, PLANNED) && !this.facts.word(one.from() - 2).equals("to"));
	}

	private boolean hasQuit(Found one) {
		int sentence = this.facts.sentence(one);
		for (int i = Math.max(0, one.from() - 4); i < Math.min(one.to() + 6, this.text.tokens().size()); i++) {
			boolean used = this.facts.word(i).equals("used") && !this.facts.word(i + 1).equals("to");
			if (this.text.tokens().get(i).sentence() == sentence && this.facts.is(i, QUIT)
					&& !this.facts.is(i - 1, TRYING) && !used) {
				return true;
			}
		}
		return false;
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
				.filter((other) -> other.from() - one.to() > 1 && touches(one, other))
				.flatMap((other) -> this.facts.all("SECOND")
					.stream()
					.filter((second) -> second.from() >= one.from() - FAR && second.to() <= other.to() + FAR)))
			.findFirst();
	}

	private static boolean touches(Place one, Place other) {
		Span first = ((Understood) one.reading()).spans().get(0);
		Span second = ((Understood) other.reading()).spans().get(0);
		return !first.equals(second) && first.from().compareTo(second.to()) <= 0
				&& second.from().compareTo(first.to()) <= 0;
	}

}
