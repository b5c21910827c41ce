package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 2: impact and heavy work, by running.
 */
class SolidFusionRuleTests {

	private static final LocalDate SURGERY = Examples.TODAY.minusWeeks(60);

	@Test
	void impactIsLockedUntilAScanShowsASolidFusion() {
		assertThat(running(Imaging.NOT_YET, null)).extracting(Reason::rule).containsExactly("FUSION_NOT_CONFIRMED");
		assertThat(running(Imaging.NOT_YET, null)).extracting(Reason::verdict).containsExactly(Verdict.LOCKED);
		assertThat(running(Imaging.NOT_YET, null)).extracting(Reason::source).containsExactly("[66]");
		assertThat(running(Imaging.SOLID, null)).isEmpty();
		assertThat(running(Imaging.SOLID, SURGERY)).isEmpty();
	}

	@Test
	void aScanFromBeforeTheSurgeryShowsNothingOfIt() {
		assertThat(running(Imaging.SOLID, SURGERY.minusDays(1))).hasSize(1);
	}

	@Test
	void whatSpeaksAgainstASolidFusionCountsMore() {
		assertThat(running(Imaging.UNCLEAR, null)).hasSize(1);
		assertThat(running(Imaging.SOLID, null, Factor.NOT_FUSED)).hasSize(1);
	}

	@Test
	void anUnclearScanSlowsTheHealing() {
		assertThat(situation(new Scan(Imaging.UNCLEAR, null)).factors()).containsExactly(Factor.NOT_FUSED);
		assertThat(situation(new Scan(Imaging.UNCLEAR, SURGERY.minusDays(1))).factors()).isEmpty();
	}

	@Test
	void whatIsNoImpactAndNoHeavyWorkNeedsNoScan() {
		assertThat(on("goblet-squat", situation(Scan.NONE))).isEmpty();
	}

	private static List<Reason> running(Imaging shows, @Nullable LocalDate on, Factor... factors) {
		return on("running", situation(new Scan(shows, on), factors));
	}

	private static List<Reason> on(String slug, Situation situation) {
		Exercise exercise = Examples.exercise(slug);
		return Ruling
			.of(new Overrulable[] { new SolidFusionRule(Examples.PROTOCOL, situation.isSeenFused()) },
					new Permission(Set.of(), Clearance.NONE), exercise)
			.judgement(exercise)
			.reasons();
	}

	private static Situation situation(Scan scan, Factor... factors) {
		Situation plain = Examples.situation(60, null);
		return new Situation(plain.fusion(), plain.surgery(), plain.clearance(), plain.limits(), Set.of(),
				Set.of(factors), scan, PrescribedBrace.NONE, null, null);
	}

}
