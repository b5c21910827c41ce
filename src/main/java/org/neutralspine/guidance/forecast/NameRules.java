package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.forecast.NameChange.Told;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Judged;

/**
 * What the rules say of names. Exercises that ask the same are judged alike, so each pair
 * of them is tried in all situations only once.
 */
final class NameRules {

	private final Trials trials;

	private final Map<Judged, Boolean> avoided = new HashMap<>();

	private final Map<List<Judged>, Boolean> looser = new HashMap<>();

	private final Map<List<Object>, Optional<Witness>> lost = new HashMap<>();

	NameRules(Trials trials) {
		this.trials = trials;
	}

	Meaning settled(NameReading reading) {
		NameReading settled = reading.settled(
				(exercise) -> this.avoided.computeIfAbsent(Judged.of(exercise),
						(unknown) -> this.trials.isEverAvoided(exercise)),
				(one, other) -> this.looser.computeIfAbsent(List.of(Judged.of(one), Judged.of(other)),
						(unknown) -> this.trials.isEverLooser(one, other)));
		boolean leaveOut = !settled.withdrawn().isEmpty();
		return new Meaning(Set.copyOf(leaveOut ? settled.withdrawn() : settled.exercises()), leaveOut);
	}

	/**
	 * Somebody who is warned or kept from something now, and would not be. Of what nobody
	 * knew, nobody was warned.
	 */
	Optional<Witness> lost(Meaning was, Meaning will) {
		boolean isSame = was.leaveOut() == will.leaveOut() && was.judged().equals(will.judged());
		if (isSame || was.exercises().isEmpty() || will.leaveOut()) {
			return Optional.empty();
		}
		return this.lost.computeIfAbsent(List.<Object>of(was.leaveOut(), was.judged(), will.judged()),
				(unknown) -> search(was, will));
	}

	private Optional<Witness> search(Meaning was, Meaning will) {
		Set<BigDecimal> lifting = new TreeSet<>();
		Stream.concat(was.exercises().stream(), will.exercises().stream())
			.forEach((exercise) -> lifting.addAll(Forecasts.lifting(exercise, null)));
		for (Trials.Trial trial : this.trials.with(lifting)) {
			Verdict before = was.verdict(trial.answer());
			Verdict after = will.verdict(trial.answer());
			boolean isUnwarned = before == Verdict.AVOID && after != Verdict.AVOID;
			if (isUnwarned || Change.of(before, after) == Change.LOOSER) {
				return Optional.of(Witness.of(trial.probe(), before, after));
			}
		}
		return Optional.empty();
	}

	/**
	 * What a name stands for.
	 */
	record Meaning(Set<Exercise> exercises, boolean leaveOut) {

		Told told() {
			return new Told(this.exercises.stream().map(Exercise::name).sorted().toList(), this.leaveOut);
		}

		private Set<Judged> judged() {
			return this.exercises.stream().map(Judged::of).collect(Collectors.toSet());
		}

		/** The strictest, which is shown first; null where nothing is known. */
		@Nullable Verdict verdict(Answer answer) {
			return this.leaveOut ? Verdict.AVOID
					: this.exercises.stream()
						.map((exercise) -> answer.wouldBe(exercise).verdict())
						.reduce(Verdict::orStricter)
						.orElse(null);
		}

	}

}
