package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.rule.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class ProtocolForecastTests {

	private static final Protocol BEFORE = DefaultProtocol.read();

	private static final Map<String, Exercise> CATALOGUE = StarterCatalogue.exercises();

	@Test
	void nothingChangesUnderTheSameRows() {
		assertThat(ProtocolForecast.changes(CATALOGUE.values(), BEFORE, BEFORE.with("Other", "9", List.of())))
			.isEmpty();
	}

	@Test
	void moreClearanceTightensWhatAsksForItAndNothingElse() {
		ProtocolRow row = BEFORE.row(Demand.ALL_FOURS);
		Protocol after = with(new ProtocolRow(row.demand(), row.title(), Clearance.SPORT, row.letters(), row.neverIn(),
				row.forbiddenByLimits(), row.cautionedByLimits(), row.forbiddenByFactors(), row.cautionedByFactors(),
				row.needsSolidFusion(), row.basis()));
		List<VerdictChange> changes = ProtocolForecast.changes(CATALOGUE.values(), BEFORE, after);
		assertThat(changes).isNotEmpty().allSatisfy((change) -> {
			assertThat(change.exercise().demands()).contains(Demand.ALL_FOURS);
			assertThat(change.loosened()).isZero();
			assertThat(change.tightened()).isPositive().isLessThan(change.situations());
			assertThat(change.witnesses()).isNotEmpty();
			assertThat(change.isLaxer()).isFalse();
		});
		List<VerdictChange> back = ProtocolForecast.changes(CATALOGUE.values(), after, BEFORE);
		assertThat(back).hasSameSizeAs(changes).allMatch(VerdictChange::isLaxer);
	}

	@Test
	void aLimitThatForbidsNoMoreIsSeenByWhomeverItConcerned() {
		ProtocolRow row = BEFORE.row(Demand.PRONE);
		assertThat(row.forbiddenByLimits()).containsExactly(Limit.PRONE);
		Protocol after = with(new ProtocolRow(row.demand(), row.title(), row.clearanceNeeded(), row.letters(),
				row.neverIn(), Set.of(), row.cautionedByLimits(), row.forbiddenByFactors(), row.cautionedByFactors(),
				row.needsSolidFusion(), row.basis()));
		assertThat(ProtocolForecast.changes(CATALOGUE.values(), BEFORE, after)).isNotEmpty()
			.allSatisfy((change) -> assertThat(change.loosened() + change.unwarned()).isPositive())
			.allSatisfy((change) -> assertThat(change.witnesses())
				.allMatch((witness) -> witness.also().stream().anyMatch((also) -> also.key().endsWith("PRONE"))));
	}

	/** Nothing is missed by not trying what no changed row touches. */
	@Test
	void countsWhatTryingEverythingCounts() {
		Protocol after = BEFORE.with("Other", "9",
				List.of(copyOf(Demand.PRONE, Demand.SUPINE), copyOf(Demand.BRISK_WALKING, Demand.JUMPING)));
		List<Exercise> some = CATALOGUE.values()
			.stream()
			.filter((exercise) -> exercise.demands().contains(Demand.PRONE)
					|| exercise.demands().contains(Demand.BRISK_WALKING))
			.toList();
		List<VerdictChange> changes = ProtocolForecast.changes(some, BEFORE, after);
		for (Exercise exercise : some) {
			int loosened = 0;
			for (Probe probe : Probe.all(Forecasts.ANY_DAY, List.of(Set.of(), Set.of(exercise.slug())),
					Set.of(BigDecimal.ONE))) {
				Verdict was = verdict(BEFORE, probe, exercise);
				Verdict will = verdict(after, probe, exercise);
				loosened += (Forecast.Change.of(was, will) == Forecast.Change.LOOSER) ? 1 : 0;
			}
			assertThat(changes.stream()
				.filter((change) -> change.exercise().equals(exercise))
				.mapToInt(VerdictChange::loosened)
				.sum()).as(exercise.slug()).isEqualTo(loosened);
		}
		assertThat(changes).isNotEmpty();
	}

	private static Verdict verdict(Protocol protocol, Probe probe, Exercise exercise) {
		return Answer.of(protocol, Map.of(), probe.situation(), probe.today()).wouldBe(exercise).verdict();
	}

	private static ProtocolRow copyOf(Demand demand, Demand like) {
		ProtocolRow row = BEFORE.row(like);
		return new ProtocolRow(demand, row.title(), row.clearanceNeeded(), row.letters(), row.neverIn(),
				row.forbiddenByLimits(), row.cautionedByLimits(), row.forbiddenByFactors(), row.cautionedByFactors(),
				row.needsSolidFusion(), row.basis());
	}

	private static Protocol with(ProtocolRow row) {
		return BEFORE.with("Other", "9", List.of(row));
	}

}
