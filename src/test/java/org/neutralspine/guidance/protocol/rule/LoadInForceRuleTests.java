package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 5: the lifting limit in force is named.
 */
class LoadInForceRuleTests {

	@Test
	void whateverMayBeDoneWithWeightsNamesIt() {
		assertThat(on("goblet-squat", Verdict.CAUTION, null)).singleElement().satisfies((reason) -> {
			assertThat(reason.verdict()).isEqualTo(Verdict.ALLOW);
			assertThat(reason.text()).isEqualTo(Text.of("reason.load.inForce", new BigDecimal("4.5")));
		});
	}

	@Test
	void whatMayNotBeDoneOrNeedsNoWeightDoesNot() {
		assertThat(on("goblet-squat", Verdict.LOCKED, null)).isEmpty();
		assertThat(on("walking", Verdict.ALLOW, null)).isEmpty();
	}

	@Test
	void thePhysiciansOwnNumberIsNamedAlready() {
		assertThat(on("goblet-squat", Verdict.CAUTION, BigDecimal.valueOf(4))).isEmpty();
	}

	private static List<Reason> on(String slug, Verdict soFar, @Nullable BigDecimal physician) {
		return Examples.reasons(new LoadInForceRule(new LoadCap(Set.of(Region.LUMBAR), physician), Phase.P1)::addTo,
				Examples.exercise(slug), soFar);
	}

}
