package org.neutralspine.guidance.protocol.rule;

import java.util.List;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Fusion;

/**
 * Rule 4: no collisions after a fusion at the top of the neck.
 */
final class UpperNeckRule implements DemandRule {

	private final boolean isUpperNeck;

	UpperNeckRule(Fusion fusion) {
		this.isUpperNeck = fusion.reachesUpperNeck();
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		return (this.isUpperNeck && row.demand() == Demand.COLLISION)
				? List.of(Rule.UPPER_NECK.because(Verdict.AVOID, Text.of("reason.upperNeck"))) : List.of();
	}

}
