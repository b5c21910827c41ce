package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.forecast.NameChange.Told;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Component;

/**
 * Asks by names as people do, before and after a change of what is published.
 */
@Component
public class NameForecasts {

	private final Catalogue catalogue;

	private final Forecasts forecasts;

	NameForecasts(Catalogue catalogue, Forecasts forecasts) {
		this.catalogue = catalogue;
		this.forecasts = forecasts;
	}

	/**
	 * The names that are answered otherwise.
	 * @param names as people type them
	 * @param after what would be published
	 */
	public List<NameChange> changes(Collection<String> names, Map<String, Exercise> after) {
		Function<String, NameReading> reader = this.catalogue.reader(after);
		Map<List<Meaning>, Optional<Witness>> known = new HashMap<>();
		List<NameChange> changes = new ArrayList<>();
		for (String name : names) {
			Meaning was = settled(this.catalogue.read(name));
			Meaning will = settled(reader.apply(name));
			Optional<Witness> witness = known.computeIfAbsent(List.of(was, will), (pair) -> lost(was, will));
			if (witness.isPresent() || !was.told().equals(will.told())) {
				changes.add(new NameChange(name, was.told(), will.told(), witness.orElse(null)));
			}
		}
		return List.copyOf(changes);
	}

	private Meaning settled(NameReading reading) {
		NameReading settled = reading.settled(this.forecasts::isEverAvoided, this.forecasts::isEverLooser);
		boolean leaveOut = !settled.withdrawn().isEmpty();
		return new Meaning(Set.copyOf(leaveOut ? settled.withdrawn() : settled.exercises()), leaveOut);
	}

	/**
	 * Somebody who is warned or kept from something now, and would not be. Of what nobody
	 * knew, nobody was warned.
	 */
	private Optional<Witness> lost(Meaning was, Meaning will) {
		if (was.equals(will) || was.exercises().isEmpty() || will.leaveOut()) {
			return Optional.empty();
		}
		Set<Exercise> all = new HashSet<>(was.exercises());
		all.addAll(will.exercises());
		Set<BigDecimal> lifting = new TreeSet<>();
		all.forEach((exercise) -> lifting.addAll(Forecasts.lifting(exercise, null)));
		for (Probe probe : Probe.all(Forecasts.ANY_DAY, List.of(Set.of()), lifting)) {
			Answer answer = this.forecasts.answer(Map.of(), probe);
			Verdict before = was.verdict(answer);
			Verdict after = will.verdict(answer);
			boolean isUnwarned = before == Verdict.AVOID && after != Verdict.AVOID;
			if (isUnwarned || Change.of(before, after) == Change.LOOSER) {
				return Optional.of(Witness.of(probe, before, after));
			}
		}
		return Optional.empty();
	}

	/**
	 * What a name stands for.
	 */
	private record Meaning(Set<Exercise> exercises, boolean leaveOut) {

		Told told() {
			return new Told(this.exercises.stream().map(Exercise::name).sorted().toList(), this.leaveOut);
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
