package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * Rule 4: what forbids a demand, or calls for care with it, because it may slow the
 * healing.
 */
final class FactorRule implements DemandRule {

	private final Set<Factor> factors;

	FactorRule(Set<Factor> factors) {
		this.factors = factors;
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		List<Reason> reasons = new ArrayList<>();
		for (Factor factor : this.factors) {
			if (row.forbiddenByFactors().contains(factor)) {
				reasons.add(reason(factor, Verdict.AVOID, row));
			}
			else if (row.cautionedByFactors().contains(factor)) {
				reasons.add(reason(factor, Verdict.CAUTION, row));
			}
		}
		return reasons;
	}

	private static Reason reason(Factor factor, Verdict verdict, ProtocolRow row) {
		return new Reason(factor.name(), verdict, Text.of("reason.factor." + verdict,
				Text.of("factor." + factor + ".label"), Text.of("demand." + row.demand() + ".label")), row.basis(),
				null);
	}

}
