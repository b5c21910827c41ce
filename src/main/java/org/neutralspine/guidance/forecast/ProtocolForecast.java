package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Requirements;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * Tries exercises under two protocols in every kind of situation. The matrix knows no
 * weights, so one lifting limit stands for all.
 */
public final class ProtocolForecast {

	private static final Set<BigDecimal> LIFTING = Set.of(BigDecimal.ONE);

	private ProtocolForecast() {
	}

	/**
	 * The exercises whose verdict changes for anybody, in their order.
	 */
	public static List<VerdictChange> changes(Collection<Exercise> exercises, Protocol before, Protocol after) {
		List<Tally> tallies = exercises.stream().map(Tally::new).toList();
		Set<String> all = exercises.stream().map(Exercise::slug).collect(Collectors.toSet());
		List<Exercise> single = exercises.stream().findFirst().map((any) -> each(any, before, after)).orElse(List.of());
		List<Probe> probes = Probe.all(Forecasts.ANY_DAY, List.of(Set.of(), all), LIFTING);
		for (Probe probe : probes) {
			Answer was = Answer.of(before, Map.of(), probe.situation(), probe.today());
			Answer will = Answer.of(after, Map.of(), probe.situation(), probe.today());
			// Rules look at each demand alone: where none of them reads otherwise,
			// nothing does.
			if (single.stream().anyMatch((one) -> !was.wouldBe(one).equals(will.wouldBe(one)))) {
				tallies.forEach((tally) -> tally.add(probe, was, will));
			}
		}
		return tallies.stream().filter(Tally::isChanged).map((tally) -> tally.change(probes.size())).toList();
	}

	/** For each changed demand an exercise that asks for nothing else. */
	private static List<Exercise> each(Exercise any, Protocol before, Protocol after) {
		return RowChange.between(before, after)
			.stream()
			.map((change) -> new Exercise("",
					any.content().withRequirements(new Requirements(Set.of(change.demand()), null, false, "any"))))
			.toList();
	}

	private static final class Tally {

		private final Exercise exercise;

		private final Map<Change, Integer> counts = new EnumMap<>(Change.class);

		private final Witnesses witnesses = new Witnesses();

		Tally(Exercise exercise) {
			this.exercise = exercise;
		}

		void add(Probe probe, Answer was, Answer will) {
			Verdict before = was.wouldBe(this.exercise).verdict();
			Verdict after = will.wouldBe(this.exercise).verdict();
			if (before != after) {
				this.counts.merge(Change.of(before, after), 1, Integer::sum);
				this.witnesses.add(probe, before, after);
			}
		}

		boolean isChanged() {
			return !this.counts.isEmpty();
		}

		VerdictChange change(int situations) {
			return new VerdictChange(this.exercise, situations, count(Change.LOOSER), count(Change.TIGHTER),
					count(Change.UNWARNED),
					Stream.of(Change.LOOSER, Change.UNWARNED, Change.TIGHTER, Change.OTHER_REASON)
						.flatMap((change) -> this.witnesses.of(change).stream())
						.toList());
		}

		private int count(Change change) {
			return this.counts.getOrDefault(change, 0);
		}

	}

}
