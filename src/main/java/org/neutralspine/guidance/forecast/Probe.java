package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Region;

/**
 * One of the situations that a changed exercise is tried in: every set of regions, phase
 * and clearance, each of them without complaints, with each single limit and factor, with
 * a lifting limit, with a brace or a collar, without a scan, and with pain; all that with
 * and without the physician's permission for the exercise, where somebody may have it.
 * Since any other rule can only take away, and each looks at one thing alone, nothing can
 * open in a mixture that opens in none of these.
 */
record Probe(Situation situation, Today today) {

	/** What there is to mind besides levels, phase and clearance. */
	List<Text> also() {
		List<Text> also = new ArrayList<>();
		this.situation.limits().avoid().forEach((limit) -> also.add(Text.of("witness.limit." + limit)));
		if (this.situation.limits().maxLoadKg() != null) {
			also.add(Text.of("witness.lifting", this.situation.limits().maxLoadKg()));
		}
		this.situation.factors().forEach((factor) -> also.add(Text.of("witness.factor." + factor)));
		if (this.situation.scan().equals(Scan.NONE)) {
			also.add(Text.of("witness.noScan"));
		}
		if (this.situation.brace().brace() != Brace.NONE) {
			also.add(Text.of("witness.brace." + this.situation.brace().brace()));
		}
		if (this.today.painNow() > 0) {
			also.add(Text.of("witness.pain", this.today.painNow()));
		}
		if (!this.situation.permits().isEmpty()) {
			also.add(Text.of("witness.permitted"));
		}
		return also;
	}

	/**
	 * All situations, the plainest first.
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
						add(probes, new Patient(fusion, phase, clearance, permitted), day, lifting);
					}
				}
			}
		}
		probes.sort(Comparator.comparing((probe) -> !probe.also().isEmpty()));
		return List.copyOf(probes);
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
	 * One person, with one thing to mind at a time.
	 */
	private static void add(List<Probe> probes, Patient patient, LocalDate day, Set<BigDecimal> lifting) {
		Today calm = new Today(day, Set.of(), 0);
		for (int pain : Thresholds.CRITICAL_PAIN) {
			probes.add(new Probe(patient.situation(day, Patient.NO_LIMITS, Set.of()), new Today(day, Set.of(), pain)));
		}
		for (Limit limit : Limit.values()) {
			probes.add(new Probe(patient.situation(day, new Limits(Set.of(limit), null), Set.of()), calm));
		}
		for (BigDecimal load : lifting) {
			probes.add(new Probe(patient.situation(day, new Limits(Set.of(), load), Set.of()), calm));
		}
		for (Factor factor : Factor.values()) {
			probes.add(new Probe(patient.situation(day, Patient.NO_LIMITS, Set.of(factor)), calm));
		}
		probes
			.add(new Probe(patient.situation(day, Patient.NO_LIMITS, Set.of(), Scan.NONE, PrescribedBrace.NONE), calm));
		for (Brace brace : EnumSet.complementOf(EnumSet.of(Brace.NONE))) {
			probes.add(new Probe(patient.situation(day, Patient.NO_LIMITS, Set.of(), Patient.SOLID,
					new PrescribedBrace(brace, null)), calm));
		}
	}

}
