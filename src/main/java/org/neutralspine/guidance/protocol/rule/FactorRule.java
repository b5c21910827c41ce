package org.neutralspine.guidance.protocol.rule;

import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * Rule 4: what forbids a demand because it may slow the healing.
 */
final class FactorRule implements DemandRule {

	private final Set<Factor> factors;

	FactorRule(Set<Factor> factors) {
		this.factors = factors;
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		return this.factors.stream()
			.filter(row.forbiddenByFactors()::contains)
			.map((factor) -> reason(factor, row))
			.toList();
	}

	private static Reason reason(Factor factor, ProtocolRow row) {
		return new Reason(factor.name(), Verdict.AVOID, Text.of("reason.factor", Text.of("factor." + factor + ".label"),
				Text.of("demand." + row.demand() + ".label")), row.basis(), null);
	}

}
