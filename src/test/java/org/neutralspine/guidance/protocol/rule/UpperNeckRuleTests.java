package org.neutralspine.guidance.protocol.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 4: collisions after a fusion at the top of the neck.
 */
class UpperNeckRuleTests {

	@ParameterizedTest
	@CsvSource({ "C0, C1", "C1, C2", "C2, C3", "C0, C4" })
	void noCollisionsWithTheSkullOrTheTwoUppermostVertebraeFused(Level from, Level to) {
		assertThat(rule(from, to).on(Examples.row(Demand.COLLISION))).singleElement().satisfies((reason) -> {
			assertThat(reason.rule()).isEqualTo("UPPER_NECK");
			assertThat(reason.verdict()).isEqualTo(Verdict.AVOID);
			assertThat(reason.source()).isEqualTo("[31][33][34]");
		});
	}

	@Test
	void furtherDownAndOtherDemandsAreNotMeant() {
		assertThat(rule(Level.C3, Level.C4).on(Examples.row(Demand.COLLISION))).isEmpty();
		assertThat(rule(Level.C1, Level.C2).on(Examples.row(Demand.FALL_RISK))).isEmpty();
	}

	private static UpperNeckRule rule(Level from, Level to) {
		return new UpperNeckRule(Fusion.of(new Span(from, to)));
	}

}
