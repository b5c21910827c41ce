package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Region;

/**
 * One of the situations that a changed exercise is tried in: every set of regions, phase
 * and clearance, each of them without complaints, with each single limit and factor, with
 * a lifting limit, and with pain; all that with and without the physician's permission
 * for the exercise, where somebody may have it. Since any other rule can only take away,
 * and each looks at one thing alone, nothing can open in a mixture that opens in none of
 * these.
 */
record Probe(Situation situation, Today today) {

	private static final int PAIN_TO_MIND = 3;

	/** Pain that quietens everything for a day. */
	static final int FLARE = 6;

	private static final int SLOW_FROM_SEGMENTS = 3;

	/**
	 * All situations.
	 * @param permits the permissions to try, each a set of slugs
	 * @param lifting the lifting limits to try, in kilograms
	 */
	static List<Probe> all(LocalDate day, List<Set<String>> permits, Set<BigDecimal> lifting) {
		List<Probe> probes = new ArrayList<>();
		for (List<Region> regions : regions()) {
			Fusion fusion = new Fusion(regions.stream().map(Grid::segment).toList());
			for (Phase phase : Phase.values()) {
				for (Clearance clearance : EnumSet.complementOf(EnumSet.of(Clearance.NONE))) {
					for (Set<String> permitted : permits) {
						new Somebody(fusion, phase, clearance, permitted, day).probes(lifting, probes::add);
					}
				}
			}
		}
		return probes;
	}

	/** Every set of regions but the empty one. */
	private static List<List<Region>> regions() {
		List<List<Region>> sets = new ArrayList<>();
		for (int bits = 1; bits < (1 << Region.values().length); bits++) {
			List<Region> set = new ArrayList<>();
			for (Region region : Region.values()) {
				if ((bits & (1 << region.ordinal())) != 0) {
					set.add(region);
				}
			}
			sets.add(set);
		}
		return sets;
	}

	/**
	 * Somebody on the first day of a phase.
	 */
	private record Somebody(Fusion fusion, Phase phase, Clearance clearance, Set<String> permits, LocalDate day) {

		void probes(Set<BigDecimal> lifting, Consumer<Probe> probes) {
			for (int pain : new int[] { 0, PAIN_TO_MIND, FLARE }) {
				probes.accept(new Probe(with(Set.of(), null, Set.of()), new Today(this.day, Set.of(), pain)));
			}
			Today calm = new Today(this.day, Set.of(), 0);
			for (Limit limit : Limit.values()) {
				probes.accept(new Probe(with(Set.of(limit), null, Set.of()), calm));
			}
			for (BigDecimal load : lifting) {
				probes.accept(new Probe(with(Set.of(), load, Set.of()), calm));
			}
			for (Factor factor : Factor.values()) {
				probes.accept(new Probe(with(Set.of(), null, Set.of(factor)), calm));
			}
		}

		private Situation with(Set<Limit> avoid, @Nullable BigDecimal maxLoadKg, Set<Factor> factors) {
			Pace pace = (this.fusion.segments() >= SLOW_FROM_SEGMENTS || !factors.isEmpty()) ? Pace.SLOW
					: Pace.STANDARD;
			return new Situation(this.fusion, this.day.minusWeeks(pace.startOf(this.phase)),
					new PhysicianClearance(this.clearance, null, null, null), new Limits(avoid, maxLoadKg),
					this.permits, factors, null, null);
		}

	}

}
