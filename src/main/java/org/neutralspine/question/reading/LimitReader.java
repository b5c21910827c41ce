package org.neutralspine.question.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

/**
 * Finds what a physician has forbidden. What people leave out by themselves is no limit,
 * and neither is one that is over.
 */
final class LimitReader {

	private static final Phrases MOVEMENTS = Phrases.read("limits");

	private static final Phrases RESTRICTIONS = Phrases.read("restrictions");

	/** Beside "all restrictions lifted": not all, not yet, or not so. */
	private static final Set<String> NOT_LIFTED = WordSets.of("NOT_LIFTED");

	/** How what is asked for is made smaller. */
	private static final Set<String> WISHING = Set.of("just", "only", "gently", "gentle");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases movements;

	private final FoundPhrases phrases;

	private final Restrictions restrictions;

	LimitReader(AskedText text, Moods moods) {
		this.text = text;
		this.moods = moods;
		this.movements = new FoundPhrases(text, MOVEMENTS);
		this.phrases = new FoundPhrases(text, RESTRICTIONS);
		this.restrictions = new Restrictions(this.phrases);
	}

	/** What is forbidden, and the most that may be lifted. */
	record Limited(List<Said<Limit>> avoid, @Nullable Said<BigDecimal> maxLoadKg) {
	}

	/**
	 * What the physician has ruled out.
	 * @param weeks the weeks since the surgery, where they are known
	 * @param another whether the text is about somebody else than the one who writes
	 */
	Limited read(Optional<Integer> weeks, boolean another) {
		LimitTimes times = new LimitTimes(this.text.tokens(), this.phrases, weeks, lifted());
		LoadReader loads = new LoadReader(this.text, this.moods, this.phrases, times, another);
		Map<Limit, List<Words>> limits = new EnumMap<>(Limit.class);
		for (Limit limit : Limit.values()) {
			for (Found movement : this.movements.all(limit.name())) {
				if (this.phrases.overlaps("LIFTED", movement) || isOverhead(limit, movement)) {
					continue;
				}
				inForce(movement, times).filter((no) -> another || isMine(no) || isMineToo(movement))
					.ifPresent((no) -> limits.computeIfAbsent(limit, (key) -> new ArrayList<>())
						.add(this.text.words(Math.min(no.from(), movement.from()), Math.max(no.to(), movement.to()))));
			}
		}
		Said<BigDecimal> load = loads.least();
		if (load != null && !isLiftingForbidden(times, limits.containsKey(Limit.BENDING))) {
			limits.remove(Limit.LIFTING);
		}
		return new Limited(
				limits.entrySet().stream().map((limit) -> new Said<>(limit.getKey(), limit.getValue())).toList(), load);
	}

	/** "No overhead lifting". */
	private boolean isOverhead(Limit limit, Found movement) {
		return limit == Limit.LIFTING && this.phrases.word(movement.from() - 1).equals("overhead");
	}

	/**
	 * Where it is told last that nothing is forbidden any more; below zero where it is
	 * not, or of somebody else, or only for a day to come.
	 */
	private int lifted() {
		return this.phrases.all("ALL_LIFTED")
			.stream()
			.filter((one) -> !this.moods.isIf(one) && !this.moods.isDenied(one) && !this.moods.isBeforeSurgery(one)
					&& !this.moods.persons().isOfNamed(one.from()) && !this.moods.isOfThird(one.from()))
			.filter((one) -> this.text.sentence(this.phrases.sentence(one))
				.stream()
				.noneMatch((token) -> NOT_LIFTED.contains(token.text())))
			.mapToInt(Found::from)
			.max()
			.orElse(-1);
	}

	private Optional<Found> inForce(Found movement, LimitTimes times) {
		return this.restrictions.forbid(movement)
			.filter((no) -> times.isInForce(no, movement) && !this.moods.isIf(movement, no.from()) && !isWish(no));
	}

	/**
	 * "Any chance of horse riding? Just at a walk, no jumps": that is what is asked for.
	 */
	private boolean isWish(Found no) {
		int sentence = this.phrases.sentence(no);
		return sentence > 0 && this.text.isAsked(sentence - 1) && this.phrases.is(this.text.firstOf(sentence), WISHING)
				&& this.phrases.in("PHYSICIAN", sentence).isEmpty()
				&& this.phrases.in("PHYSICIAN", sentence - 1).isEmpty();
	}

	/** "My mate had no lifting for a year, I got 6 weeks": both are forbidden it. */
	private boolean isMineToo(Found movement) {
		return this.phrases.beside("MINE_TOO", movement).stream().anyMatch((one) -> one.from() >= movement.to());
	}

	/** "He forbids it" may be the surgeon; "her sister never lifts" is nobody's rule. */
	private boolean isMine(Found no) {
		boolean toMe = !this.moods.persons().isOfNamed(no.from()) || this.phrases.isNear("PHYSICIAN", no, 6, 6);
		return toMe && !this.moods.isOfThird(no.from());
	}

	/**
	 * Whether lifting is forbidden apart from a weight: a number is no ban.
	 * @param list whether it is one of several movements
	 */
	private boolean isLiftingForbidden(LimitTimes times, boolean list) {
		Weights weights = new Weights(this.text);
		return this.movements.all(Limit.LIFTING.name())
			.stream()
			.anyMatch((movement) -> inForce(movement, times).isPresent() && !weights.isBehind(movement.to(), list));
	}

	/** Whether some words speak of what a physician forbids. */
	boolean isSpokenOf(int from, int to) {
		boolean limit = Arrays.stream(Limit.values())
			.flatMap((one) -> this.movements.in(one.name(), this.text.tokens().get(from).sentence()).stream())
			.anyMatch((movement) -> movement.overlaps(from, to) && this.restrictions.forbid(movement).isPresent());
		return limit || this.restrictions.isForbidden(FoundPhrases.words(from, from + 1));
	}

}
