package org.neutralspine.guidance.protocol.rule;

import java.util.List;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Fusion;

/**
 * Rule 4: no collisions after a long fusion.
 */
final class CollisionRule implements DemandRule {

	private final boolean isLong;

	CollisionRule(Fusion fusion) {
		this.isLong = fusion.segments() >= Thresholds.MANY_SEGMENTS;
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		return (this.isLong && row.demand() == Demand.COLLISION)
				? List.of(Rule.THREE_SEGMENTS.because(Verdict.AVOID, Text.of("reason.manySegments"))) : List.of();
	}

}
