package org.neutralspine.guidance.protocol.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Rule 1, by rows of the default protocol.
 */
class MatrixRuleTests {

	@Test
	void whatHasTheLetterAIsNotMentioned() {
		assertThat(on(Demand.LEVEL_WALKING, 0)).isEmpty();
	}

	@Test
	void theLetterCCallsForCare() {
		assertThat(on(Demand.SIDE_LYING, 0)).singleElement().satisfies((reason) -> {
			assertThat(reason.rule()).isEqualTo("SIDE_LYING");
			assertThat(reason.verdict()).isEqualTo(Verdict.CAUTION);
			assertThat(reason.text().key()).isEqualTo("reason.matrix.CAUTION");
			assertThat(reason.source()).isEqualTo("[1][85]; general knowledge, unverified");
		});
	}

	@Test
	void whatALaterPhaseOpensHasToWaitForItsFirstWeek() {
		assertThat(on(Demand.RUNNING, 12)).singleElement().satisfies((reason) -> {
			assertThat(reason.verdict()).isEqualTo(Verdict.NOT_YET);
			assertThat(reason.fromWeek()).isEqualTo(24);
		});
	}

	/** P2 ends with week 23. */
	@ParameterizedTest
	@CsvSource({ "0, healing", "23, healing", "24, healed", "200, healed" })
	void theReasonIsThatOfThePhaseInForce(int week, String bone) {
		assertThat(on(Demand.REPEATED_TRUNK_FLEXION, week)).extracting((reason) -> reason.text().arguments().get(0))
			.containsExactly(Text.of("demand.REPEATED_TRUNK_FLEXION.why." + bone));
	}

	@Test
	void whatNoPhaseOpensIsToBeAvoided() {
		assertThat(on(Demand.REPEATED_TRUNK_FLEXION, 200)).extracting(Reason::verdict).containsExactly(Verdict.AVOID);
	}

	/** In either order: the neck alone would let it begin in week 12. */
	@ParameterizedTest
	@CsvSource({ "CERVICAL, LUMBAR", "LUMBAR, CERVICAL" })
	void theStrictestRegionDecides(Region first, Region second) {
		Set<Region> regions = new LinkedHashSet<>(List.of(first, second));
		assertThat(new MatrixRule(Examples.PROTOCOL, regions, false, Examples.timeline(0))
			.on(Examples.row(Demand.RUNNING))).extracting(Reason::verdict, Reason::fromWeek)
			.containsExactly(tuple(Verdict.NOT_YET, 24));
	}

	@Test
	void noWeekIsNamedWhereTheFusionItselfIsTheQuestion() {
		assertThat(
				new MatrixRule(Examples.PROTOCOL, Set.of(Region.LUMBAR), false, Examples.timeline(30, Factor.NOT_FUSED))
					.on(Examples.row(Demand.RUNNING)))
			.singleElement()
			.satisfies((reason) -> {
				assertThat(reason.fromWeek()).isNull();
				assertThat(reason.text().key()).isEqualTo("reason.opens.withFusion");
			});
	}

	@Test
	void withTheLowerEndInThePelvisOneLegWaitsForOnePhaseMore() {
		Fusion pelvis = Fusion.of(new Span(Level.L5, Level.PELVIS));
		assertThat(new MatrixRule(Examples.PROTOCOL, pelvis, Examples.timeline(0))
			.on(Examples.row(Demand.BALANCE_CHALLENGE))).extracting(Reason::verdict, Reason::fromWeek)
			.containsExactly(tuple(Verdict.NOT_YET, 6));
		assertThat(new MatrixRule(Examples.PROTOCOL, pelvis, Examples.timeline(6))
			.on(Examples.row(Demand.SINGLE_LEG_WORK))).extracting(Reason::verdict, Reason::fromWeek)
			.containsExactly(tuple(Verdict.NOT_YET, 12));
		assertThat(new MatrixRule(Examples.PROTOCOL, pelvis, Examples.timeline(12))
			.on(Examples.row(Demand.SINGLE_LEG_WORK))).extracting(Reason::verdict).containsExactly(Verdict.CAUTION);
		assertThat(new MatrixRule(Examples.PROTOCOL, pelvis, Examples.timeline(6))
			.on(Examples.row(Demand.SUPPORTED_LEG_WORK))).isEmpty();
	}

	private static List<Reason> on(Demand demand, int weeks) {
		return new MatrixRule(Examples.PROTOCOL, Set.of(Region.LUMBAR), false, Examples.timeline(weeks))
			.on(Examples.row(demand));
	}

}
