package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * Rule 4: what the physician said to stay away from.
 */
final class LimitRule implements DemandRule {

	private final Set<Limit> avoid;

	LimitRule(Set<Limit> avoid) {
		this.avoid = avoid;
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		List<Reason> reasons = new ArrayList<>();
		for (Limit limit : this.avoid) {
			if (row.forbiddenByLimits().contains(limit)) {
				reasons.add(reason(limit, Verdict.AVOID, row));
			}
			else if (row.cautionedByLimits().contains(limit)) {
				reasons.add(reason(limit, Verdict.CAUTION, row));
			}
		}
		return reasons;
	}

	private static Reason reason(Limit limit, Verdict verdict, ProtocolRow row) {
		return Rule.PHYSICIAN_LIMIT.named(limit, verdict, Text.of("reason.limit." + verdict,
				Text.of("limit." + limit + ".label"), Text.of("demand." + row.demand() + ".label")));
	}

}
