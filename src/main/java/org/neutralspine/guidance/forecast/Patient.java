package org.neutralspine.guidance.forecast;

import java.time.LocalDate;
import java.util.Set;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.spine.Fusion;

/**
 * A made-up person on the first day of a phase, at the pace that counts for them.
 *
 * @param permits slugs of the exercises that the physician allows by name
 */
record Patient(Fusion fusion, Phase phase, Clearance clearance, Set<String> permits) {

	static final Limits NO_LIMITS = new Limits(Set.of(), null);

	static final Scan SOLID = new Scan(Imaging.SOLID, null);

	/** With a fusion that was seen to be solid, so that nothing waits for a scan. */
	Situation situation(LocalDate today, Limits limits, Set<Factor> factors) {
		return situation(today, limits, factors, SOLID, PrescribedBrace.NONE);
	}

	Situation situation(LocalDate today, Limits limits, Set<Factor> factors, Scan scan, PrescribedBrace brace) {
		int week = Pace.of(this.fusion, factors).startOf(this.phase);
		return new Situation(this.fusion, today.minusWeeks(week),
				new PhysicianClearance(this.clearance, null, null, null), limits, this.permits, factors, scan, brace,
				null, null);
	}

}
