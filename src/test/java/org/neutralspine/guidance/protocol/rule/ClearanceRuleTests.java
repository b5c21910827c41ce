package org.neutralspine.guidance.protocol.rule;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 2.
 */
class ClearanceRuleTests {

	@Test
	void theGreatestClearanceThatAnyDemandNeedsIsMissing() {
		Judgement judgement = judge("goblet-squat", Clearance.REHAB);
		assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("CLEARANCE");
		assertThat(judgement.verdict()).isEqualTo(Verdict.LOCKED);
		assertThat(judgement.missingClearance()).contains(Clearance.STRENGTH);
		assertThat(judgement.reasons().get(0).source()).isEqualTo("founding article A01 R02; [111][115]");
	}

	@Test
	void whatIsClearedIsNotMentioned() {
		assertThat(judge("goblet-squat", Clearance.STRENGTH).reasons()).isEmpty();
		assertThat(judge("walking", Clearance.WALKING).reasons()).isEmpty();
	}

	private static Judgement judge(String slug, Clearance given) {
		Exercise exercise = Examples.exercise(slug);
		return Ruling
			.of(new Overrulable[] { new ClearanceRule(Examples.PROTOCOL, given) },
					new Permission(Set.of(), Clearance.NONE), exercise)
			.judgement(exercise);
	}

}
