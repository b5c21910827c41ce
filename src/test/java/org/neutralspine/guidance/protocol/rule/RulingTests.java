package org.neutralspine.guidance.protocol.rule;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the rules combine.
 */
class RulingTests {

	private static final Exercise WALKING = Examples.exercise("walking");

	private static final Exercise SIT_UP = Examples.exercise("sit-up");

	@ParameterizedTest
	@EnumSource
	void whateverIsAddedItNeverGetsLooser(Verdict soFar) {
		for (Verdict more : Verdict.values()) {
			Ruling ruling = Examples.ruling(SIT_UP, soFar);
			Verdict before = ruling.verdict();
			ruling.add(Examples.reason(more));
			assertThat(ruling.verdict()).isEqualTo(before.orStricter(more));
		}
	}

	@Test
	void aPermissionLiftsWhatItMayToCautionAndKeepsTheCause() {
		Judgement judgement = begin(Verdict.AVOID, Clearance.REHAB).judgement(SIT_UP);
		assertThat(judgement.verdict()).isEqualTo(Verdict.CAUTION);
		assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("EXAMPLE", "PERMISSION");
	}

	@Test
	void aPermissionMakesNothingStricter() {
		assertThat(begin(Verdict.ALLOW, Clearance.REHAB).judgement(SIT_UP)).satisfies((judgement) -> {
			assertThat(judgement.verdict()).isEqualTo(Verdict.ALLOW);
			assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("EXAMPLE");
		});
		assertThat(begin(Verdict.CAUTION, Clearance.REHAB).judgement(SIT_UP).reasons()).hasSize(1);
	}

	@Test
	void aPermissionLiftsNothingThatIsAddedLater() {
		Ruling ruling = begin(Verdict.NOT_YET, Clearance.REHAB);
		ruling.add(Examples.reason(Verdict.AVOID));
		assertThat(ruling.judgement(SIT_UP).verdict()).isEqualTo(Verdict.AVOID);
	}

	@Test
	void whatIsAllowedAndGoodToDoIsFavoured() {
		assertThat(Examples.ruling(WALKING, Verdict.ALLOW).judgement(WALKING).verdict()).isEqualTo(Verdict.FAVOUR);
		assertThat(Examples.ruling(WALKING, Verdict.CAUTION).judgement(WALKING).verdict()).isEqualTo(Verdict.CAUTION);
		assertThat(Examples.ruling(SIT_UP, Verdict.ALLOW).judgement(SIT_UP).verdict()).isEqualTo(Verdict.ALLOW);
	}

	private static Ruling begin(Verdict verdict, Clearance given) {
		Overrulable rule = (ruling, exercise) -> ruling.add(Examples.reason(verdict));
		return Ruling.of(new Overrulable[] { rule }, new Permission(Set.of("sit-up"), given), SIT_UP);
	}

}
