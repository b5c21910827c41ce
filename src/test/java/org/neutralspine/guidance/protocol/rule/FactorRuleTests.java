package org.neutralspine.guidance.protocol.rule;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 4: what may slow the healing.
 */
class FactorRuleTests {

	@Test
	void whatAFactorForbidsIsToBeAvoided() {
		assertThat(new FactorRule(Set.of(Factor.OSTEOPOROSIS)).on(Examples.row(Demand.LOADED_TRUNK_ROTATION)))
			.singleElement()
			.satisfies((reason) -> {
				assertThat(reason.verdict()).isEqualTo(Verdict.AVOID);
				assertThat(reason.factor()).contains(Factor.OSTEOPOROSIS);
				assertThat(reason.source()).isEqualTo(Examples.row(Demand.LOADED_TRUNK_ROTATION).basis());
			});
	}

	@Test
	void whatItOnlyCautionsIsWithCare() {
		assertThat(new FactorRule(Set.of(Factor.OSTEOPOROSIS)).on(Examples.row(Demand.SMALL_HEAD_LIFT)))
			.extracting(Reason::verdict)
			.containsExactly(Verdict.CAUTION);
	}

	@Test
	void otherFactorsAndDemandsAreNotMeant() {
		assertThat(new FactorRule(Set.of(Factor.NICOTINE)).on(Examples.row(Demand.LOADED_TRUNK_ROTATION))).isEmpty();
		assertThat(new FactorRule(Set.of(Factor.OSTEOPOROSIS)).on(Examples.row(Demand.LEVEL_WALKING))).isEmpty();
	}

}
