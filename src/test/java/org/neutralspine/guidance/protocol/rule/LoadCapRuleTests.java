package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 5: the protocol's own lifting limit.
 */
class LoadCapRuleTests {

	@Test
	void whatIsTooHeavyWaitsForThePhaseThatLetsItBeLifted() {
		assertThat(on("goblet-squat", 0, null)).singleElement().satisfies((reason) -> {
			assertThat(reason.rule()).isEqualTo("LOAD_CAP");
			assertThat(reason.verdict()).isEqualTo(Verdict.NOT_YET);
			assertThat(reason.fromWeek()).isEqualTo(6);
			assertThat(reason.source()).isEqualTo("founding article A08 C02; [2][6][7][15][26]");
		});
		assertThat(on("back-squat", 0, null)).extracting(Reason::fromWeek).containsExactly(52);
	}

	@Test
	void whatIsLightEnoughIsNotMentioned() {
		assertThat(on("goblet-squat", 6, null)).isEmpty();
		assertThat(on("sit-up", 0, null)).isEmpty();
	}

	@Test
	void thePhysiciansNumberTakesItsPlaceFromTheFourthPhaseOn() {
		assertThat(on("back-squat", 23, BigDecimal.TEN)).isNotEmpty();
		assertThat(on("back-squat", 24, BigDecimal.TEN)).isEmpty();
	}

	private static List<Reason> on(String slug, int weeks, @Nullable BigDecimal physician) {
		return Examples.reasons(
				new LoadCapRule(new LoadCap(Set.of(Region.LUMBAR), physician), Examples.timeline(weeks)),
				Examples.exercise(slug));
	}

}
