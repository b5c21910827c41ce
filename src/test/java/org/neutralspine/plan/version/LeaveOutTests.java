package org.neutralspine.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Under which heading an exercise is left out.
 */
class LeaveOutTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Fusion LUMBAR = Fusion.of(new Span(Level.L4, Level.L5));

	private static final Scan SOLID = new Scan(Imaging.SOLID, null);

	@Test
	void whatNeedsAScanSaysSo() {
		assertThat(later(LUMBAR, Scan.NONE, PrescribedBrace.NONE)).contains("leaveOut.scan");
		assertThat(later(LUMBAR, SOLID, PrescribedBrace.NONE)).doesNotContain("leaveOut.scan");
	}

	@Test
	void whatABraceOrCollarShutsSaysSo() {
		assertThat(later(LUMBAR, SOLID, new PrescribedBrace(Brace.BRACE, null))).contains("leaveOut.brace");
		assertThat(later(LUMBAR, SOLID, new PrescribedBrace(Brace.COLLAR, null))).contains("leaveOut.brace");
		assertThat(later(LUMBAR, SOLID, PrescribedBrace.NONE)).doesNotContain("leaveOut.brace");
	}

	@Test
	void collisionsAfterAFusionHighInTheNeckAreLeftOutAsImpact() {
		LeaveOut leaveOut = leaveOut(Fusion.of(new Span(Level.C1, Level.C2)), SOLID, PrescribedBrace.NONE);
		assertThat(leaveOut.avoid()).extracting(LeaveOut.Line::label)
			.contains(Text.of("movement.IMPACT.label"))
			.doesNotContain(Text.of("leaveOut.others"));
	}

	private static List<String> later(Fusion fusion, Scan scan, PrescribedBrace brace) {
		return leaveOut(fusion, scan, brace).later().stream().map((line) -> line.label().key()).toList();
	}

	/** Of somebody who is cleared for all and long past surgery. */
	private static LeaveOut leaveOut(Fusion fusion, Scan scan, PrescribedBrace brace) {
		Situation situation = new Situation(fusion, TODAY.minusWeeks(80),
				new PhysicianClearance(Clearance.SPORT, null, null, null), new Limits(Set.of(), null), Set.of(),
				Set.of(), scan, brace, null, null);
		return LeaveOut.of(Answer.of(DefaultProtocol.read(), StarterCatalogue.exercises(), situation,
				new Today(TODAY, Set.of(), 0)));
	}

}
