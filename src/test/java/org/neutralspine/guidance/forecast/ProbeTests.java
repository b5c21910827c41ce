package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A forecast tries the rules exactly where they change, wherever that is.
 */
class ProbeTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final Protocol PROTOCOL = DefaultProtocol.read();

	private final List<Probe> probes = Probe.all(DAY, List.of(Set.of()), Set.of(BigDecimal.ONE));

	@Test
	void itTriesThePainAtWhichVerdictsChange() {
		Set<Integer> changes = new TreeSet<>(Set.of(0));
		for (Grid.Cell cell : Grid.cells()) {
			Answer less = answer(cell, 0);
			for (int pain = 1; pain <= Today.MAX_PAIN; pain++) {
				Answer more = answer(cell, pain);
				if (!more.gate().gate().isShut() && !verdicts(more).equals(verdicts(less))) {
					changes.add(pain);
				}
				less = more;
			}
		}
		assertThat(this.probes).extracting((probe) -> probe.today().painNow()).hasSameElementsAs(changes);
		assertThat(changes).hasSize(3);
	}

	/** So no probe needs a flare-up of its own. */
	@Test
	void someDaysAfterAFlareUpItIsAsWithOneOfThePainsThatAreTried() {
		for (Grid.Cell cell : Grid.cells()) {
			List<List<Verdict>> tried = Thresholds.CRITICAL_PAIN.stream()
				.map((pain) -> verdicts(answer(cell, pain)))
				.toList();
			for (int days = 0; days <= Thresholds.CAREFUL_DAYS_AFTER_FLARE + 1; days++) {
				assertThat(verdicts(daysAfterAFlareUp(cell, days))).as("%s, %d days after", cell, days).isIn(tried);
			}
		}
	}

	@Test
	void itTriesEveryPhaseOnItsFirstDay() {
		assertThat(this.probes).allSatisfy((probe) -> {
			Timeline timeline = Timeline.of(probe.situation(), DAY);
			assertThat(timeline.week()).isEqualTo(timeline.pace().startOf(timeline.byTime()));
		});
		assertThat(this.probes).extracting((probe) -> Timeline.of(probe.situation(), DAY).byTime())
			.contains(Phase.values());
	}

	@Test
	void itTriesEveryBraceAndWhoHasNoScan() {
		assertThat(this.probes).extracting((probe) -> probe.situation().brace().brace()).contains(Brace.values());
		assertThat(this.probes).extracting((probe) -> probe.situation().scan()).contains(Scan.NONE);
	}

	private static List<Verdict> verdicts(Answer answer) {
		return answer.exercises().values().stream().map((exercise) -> answer.on(exercise).verdict()).toList();
	}

	private static Answer daysAfterAFlareUp(Grid.Cell cell, int days) {
		Situation calm = cell.situation(DAY);
		Situation flared = new Situation(calm.fusion(), calm.surgery(), calm.clearance(), calm.limits(), calm.permits(),
				calm.factors(), calm.scan(), calm.brace(), calm.lastRedFlag(), DAY.minusDays(days));
		return Answer.of(PROTOCOL, StarterCatalogue.exercises(), flared, new Today(DAY, Set.of(), 0));
	}

	private static Answer answer(Grid.Cell cell, int pain) {
		return Answer.of(PROTOCOL, StarterCatalogue.exercises(), cell.situation(DAY), new Today(DAY, Set.of(), pain));
	}

}
