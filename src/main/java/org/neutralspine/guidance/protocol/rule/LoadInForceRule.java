package org.neutralspine.guidance.protocol.rule;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * Rule 5: whatever may be done with weights names the limit in force, unless that is the
 * physician's own, which is named already.
 */
final class LoadInForceRule {

	private final @Nullable Reason inForce;

	LoadInForceRule(LoadCap caps, Phase phase) {
		this.inForce = caps.inForce(phase)
			.filter((cap) -> !cap.equals(caps.physician()))
			.map((cap) -> Rule.LOAD_CAP.because(Verdict.ALLOW, Text.of("reason.load.inForce", cap)))
			.orElse(null);
	}

	void addTo(Ruling ruling, Exercise exercise) {
		if (this.inForce != null && ruling.verdict().isDoable() && exercise.demands().contains(Demand.EXTERNAL_LOAD)) {
			ruling.add(this.inForce);
		}
	}

}
