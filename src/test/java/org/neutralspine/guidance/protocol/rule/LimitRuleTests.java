package org.neutralspine.guidance.protocol.rule;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 4: the physician's limits.
 */
class LimitRuleTests {

	@Test
	void whatALimitForbidsIsToBeAvoided() {
		assertThat(new LimitRule(Set.of(Limit.RUNNING)).on(Examples.row(Demand.RUNNING))).singleElement()
			.satisfies((reason) -> {
				assertThat(reason.verdict()).isEqualTo(Verdict.AVOID);
				assertThat(reason.limit()).contains(Limit.RUNNING);
				assertThat(reason.source()).isEqualTo("your physician; founding article R02");
			});
	}

	@Test
	void everyLimitThatForbidsItIsNamed() {
		assertThat(new LimitRule(Set.of(Limit.RUNNING, Limit.IMPACT)).on(Examples.row(Demand.RUNNING)))
			.extracting(Reason::rule)
			.containsExactlyInAnyOrder("RUNNING", "IMPACT");
	}

	@Test
	void whatALimitCautionsCallsForCare() {
		List<Demand> cautioned = Examples.PROTOCOL.rows()
			.stream()
			.filter((row) -> !row.cautionedByLimits().isEmpty())
			.map((row) -> row.demand())
			.toList();
		assertThat(cautioned).isNotEmpty().allSatisfy((demand) -> {
			Set<Limit> limits = Examples.row(demand).cautionedByLimits();
			assertThat(new LimitRule(limits).on(Examples.row(demand))).hasSameSizeAs(limits)
				.allMatch((reason) -> reason.verdict() == Verdict.CAUTION);
		});
	}

	@Test
	void otherDemandsAreNotMeant() {
		assertThat(new LimitRule(Set.of(Limit.RUNNING)).on(Examples.row(Demand.LEVEL_WALKING))).isEmpty();
	}

}
