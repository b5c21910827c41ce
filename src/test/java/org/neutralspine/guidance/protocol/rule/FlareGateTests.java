package org.neutralspine.guidance.protocol.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gate of a flare-up.
 */
class FlareGateTests {

	private static final FlareGate FLARE = new FlareGate(Gate.FLARE);

	@Test
	void onlyWhatIsQuietIsOpenBehindIt() {
		assertThat(FLARE.locks(Examples.exercise("walking"))).isFalse();
		assertThat(FLARE.locks(Examples.exercise("dead-bug"))).isTrue();
		assertThat(FLARE.locks(Examples.asking(Demand.TRANSFER, Demand.SUPINE))).isFalse();
		assertThat(FLARE.locks(Examples.asking(Demand.STAIRS))).isTrue();
	}

	@Test
	void noOtherGateLocksAnythingHere() {
		assertThat(new FlareGate(Gate.OPEN).locks(Examples.exercise("dead-bug"))).isFalse();
	}

	@Test
	void whatItLocksKeepsItsOtherReasons() {
		Exercise exercise = Examples.exercise("dead-bug");
		List<Reason> locking = new GateDecision(Gate.FLARE, List.of()).locking();
		assertThat(Examples.ruling(exercise, Verdict.AVOID).lockedBy(locking)).satisfies((judgement) -> {
			assertThat(judgement.verdict()).isEqualTo(Verdict.LOCKED);
			assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("EXAMPLE", "GATE");
		});
	}

}
