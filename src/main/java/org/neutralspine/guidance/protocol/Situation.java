package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Fusion;

/**
 * What is known about a person, apart from today's answers.
 *
 * @param fusion what is fused
 * @param surgery the day of the most recent fusion surgery
 * @param clearance what the physician said
 * @param limits the physician's own limits
 * @param permits slugs of the exercises that the physician allows by name, in writing,
 * and whose permission holds today
 * @param factors what may slow the healing
 * @param lastRedFlag the last day on which a warning sign was reported
 * @param lastFlare the last day on which a flare-up was reported
 */
public record Situation(Fusion fusion, LocalDate surgery, PhysicianClearance clearance, Limits limits,
		Set<String> permits, Set<Factor> factors, @Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {

	public Situation {
		permits = Set.copyOf(permits);
		factors = Set.copyOf(factors);
	}

}
