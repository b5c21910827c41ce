package org.neutralspine.guidance.protocol.rule;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 4: collisions.
 */
class CollisionRuleTests {

	private static final Fusion THREE_SEGMENTS = Fusion.of(new Span(Level.L2, Level.L5));

	@Test
	void noCollisionsFromThreeFusedSegmentsOn() {
		assertThat(new CollisionRule(THREE_SEGMENTS).on(Examples.row(Demand.COLLISION))).singleElement()
			.satisfies((reason) -> {
				assertThat(reason.rule()).isEqualTo("THREE_SEGMENTS");
				assertThat(reason.verdict()).isEqualTo(Verdict.AVOID);
				assertThat(reason.source()).isEqualTo("[31][34][35][36]");
			});
	}

	@Test
	void shorterFusionsAndOtherDemandsAreNotMeant() {
		Fusion two = Fusion.of(new Span(Level.L3, Level.L5));
		assertThat(new CollisionRule(two).on(Examples.row(Demand.COLLISION))).isEmpty();
		assertThat(new CollisionRule(THREE_SEGMENTS).on(Examples.row(Demand.RUNNING))).isEmpty();
	}

}
