package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 5: the physician's own lifting limit.
 */
class PhysicianLoadRuleTests {

	@Test
	void whatCannotBeDoneWithSoLittleIsToBeAvoided() {
		assertThat(Examples.reasons(rule("3"), Examples.exercise("goblet-squat"))).singleElement()
			.satisfies((reason) -> {
				assertThat(reason.rule()).isEqualTo("PHYSICIAN_LOAD");
				assertThat(reason.verdict()).isEqualTo(Verdict.AVOID);
				assertThat(reason.source()).isEqualTo("your physician; founding article R02");
			});
	}

	@Test
	void anyOtherWeightCallsForCare() {
		assertThat(Examples.reasons(rule("4"), Examples.exercise("goblet-squat"))).extracting(Reason::verdict)
			.containsExactly(Verdict.CAUTION);
	}

	@Test
	void whatNeedsNoWeightIsNotMeant() {
		assertThat(Examples.reasons(rule("3"), Examples.exercise("sit-up"))).isEmpty();
	}

	@Test
	void withoutALimitNothingIsSaid() {
		assertThat(Examples.reasons(new PhysicianLoadRule(null), Examples.exercise("goblet-squat"))).isEmpty();
	}

	private static PhysicianLoadRule rule(String kilograms) {
		return new PhysicianLoadRule(new BigDecimal(kilograms));
	}

}
