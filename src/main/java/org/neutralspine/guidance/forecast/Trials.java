package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * The situations, each with what the rules say in it, made once for as many exercises as
 * are tried together. A permission is for one exercise only, so there are none here.
 */
final class Trials {

	private final Forecasts forecasts;

	private final Map<Set<BigDecimal>, List<Trial>> made = new HashMap<>();

	Trials(Forecasts forecasts) {
		this.forecasts = forecasts;
	}

	/**
	 * A situation.
	 */
	record Trial(Probe probe, Answer answer) {
	}

	/** All of them, with some limits of what may be lifted, in kilograms. */
	List<Trial> with(Set<BigDecimal> lifting) {
		return this.made.computeIfAbsent(lifting,
				(limits) -> Probe.all(Forecasts.ANY_DAY, List.of(Set.of()), limits)
					.stream()
					.map((probe) -> new Trial(probe, this.forecasts.answer(Map.of(), probe)))
					.toList());
	}

	boolean isEverAvoided(Exercise exercise) {
		return inAny(Forecasts.lifting(exercise, null),
				(answer) -> answer.wouldBe(exercise).verdict() == Verdict.AVOID);
	}

	boolean isEverLooser(Exercise exercise, Exercise other) {
		return inAny(Forecasts.lifting(exercise, other), (answer) -> Change.of(answer.wouldBe(other).verdict(),
				answer.wouldBe(exercise).verdict()) == Change.LOOSER);
	}

	private boolean inAny(Set<BigDecimal> lifting, Predicate<Answer> holds) {
		return with(lifting).stream().map(Trial::answer).anyMatch(holds);
	}

}
