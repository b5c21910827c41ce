package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 6.
 */
class CarefulDayRuleTests {

	@Test
	void painFromThreeOnLocksWhatCallsForCare() {
		assertThat(on(2, null, Gate.OPEN, Verdict.CAUTION)).isEmpty();
		assertThat(on(3, null, Gate.OPEN, Verdict.CAUTION)).singleElement().satisfies((reason) -> {
			assertThat(reason.rule()).isEqualTo("PAIN_TODAY");
			assertThat(reason.verdict()).isEqualTo(Verdict.LOCKED);
			assertThat(reason.source()).isEqualTo("founding article P01; [119][120]");
		});
	}

	@Test
	void aFlareUpLocksItForSevenDays() {
		assertThat(on(0, Examples.TODAY.minusDays(7), Gate.OPEN, Verdict.CAUTION)).isEmpty();
		assertThat(on(0, Examples.TODAY.minusDays(6), Gate.OPEN, Verdict.CAUTION)).singleElement()
			.satisfies((reason) -> {
				assertThat(reason.rule()).isEqualTo("FLARE");
				assertThat(reason.source()).isEqualTo("founding article P02; [120]");
			});
	}

	@Test
	void soDoesTheGateOfAFlareUpAlone() {
		assertThat(on(0, null, Gate.FLARE, Verdict.CAUTION)).extracting(Reason::rule).containsExactly("FLARE");
	}

	@Test
	void whatIsAllowedWithoutCareStaysSo() {
		assertThat(on(5, Examples.TODAY, Gate.FLARE, Verdict.ALLOW)).isEmpty();
	}

	@Test
	void dailyLifeGoesOnWithCare() {
		CarefulDayRule rule = new CarefulDayRule(Examples.situation(60, null), new Today(Examples.TODAY, Set.of(), 5),
				Gate.OPEN);
		assertThat(Examples.reasons(rule::addTo, Examples.asking(Demand.STAIRS, Demand.TRANSFER), Verdict.CAUTION))
			.isEmpty();
		assertThat(
				Examples.reasons(rule::addTo, Examples.asking(Demand.STAIRS, Demand.FLOOR_TRANSFER), Verdict.CAUTION))
			.extracting(Reason::rule)
			.containsExactly("PAIN_TODAY");
	}

	private static List<Reason> on(int pain, @Nullable LocalDate lastFlare, Gate gate, Verdict soFar) {
		return Examples.reasons(new CarefulDayRule(Examples.situation(60, lastFlare),
				new Today(Examples.TODAY, Set.of(), pain), gate)::addTo, Examples.exercise("goblet-squat"), soFar);
	}

}
