package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Requirements;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the editor is told about an exercise.
 */
class ForecastsTests {

	private static final Map<String, Exercise> CATALOGUE = StarterCatalogue.exercises();

	private Forecasts forecasts;

	@BeforeEach
	void readProtocol() {
		Protocol protocol = DefaultProtocol.read();
		this.forecasts = new Forecasts(() -> protocol);
	}

	@ParameterizedTest
	@MethodSource("starters")
	void theStarterCatalogueIsComplete(Exercise exercise) {
		assertThat(this.forecasts.isEverDoable(exercise)).isEqualTo(exercise.why() == null);
	}

	static List<Exercise> starters() {
		return List.copyOf(CATALOGUE.values());
	}

	@Test
	void fewExercisesNeverHaveToBeLeftOut() {
		assertThat(CATALOGUE.values()).filteredOn((exercise) -> exercise.why() != null)
			.allMatch(this.forecasts::isEverAvoided);
		assertThat(this.forecasts.isEverAvoided(CATALOGUE.get("walking"))).isFalse();
		assertThat(this.forecasts.isEverAvoided(CATALOGUE.get("upright-bike"))).as("where cycling is ruled out")
			.isTrue();
	}

	@Test
	void saysWhichOfTwoIsLooser() {
		assertThat(this.forecasts.isEverLooser(CATALOGUE.get("dead-bug"), CATALOGUE.get("sit-up"))).isTrue();
		assertThat(this.forecasts.isEverLooser(CATALOGUE.get("sit-up"), CATALOGUE.get("dead-bug"))).isFalse();
		assertThat(this.forecasts.isEverLooser(CATALOGUE.get("decline-sit-up"), CATALOGUE.get("sit-up"))).isFalse();
	}

	@Test
	void everybodyFindsSomethingToDoInsteadUnlessWalkingIsTakenAway() {
		assertThat(this.forecasts.withoutAlternative(CATALOGUE)).isEmpty();
		Map<String, Exercise> without = new LinkedHashMap<>(CATALOGUE);
		without.remove("walking");
		assertThat(this.forecasts.withoutAlternative(without)).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "LEVEL_WALKING", "EXTERNAL_LOAD", "BALANCE_CHALLENGE", "REPEATED_TRUNK_FLEXION" })
	void whereWalkingHasToWaitSomethingElseIsLookedFor(Demand demand) {
		Map<String, Exercise> exercises = with(demanding(CATALOGUE.get("walking"), demand));
		Set<String> nothing = new HashSet<>();
		for (Grid.Cell cell : Grid.cells()) {
			for (int pain : new int[] { 0, Thresholds.PAIN_FLARES_FROM }) {
				Answer answer = this.forecasts.answer(exercises,
						new Probe(cell.situation(Forecasts.ANY_DAY), new Today(Forecasts.ANY_DAY, Set.of(), pain)));
				exercises.values()
					.stream()
					.filter((exercise) -> !answer.on(exercise).isDoable() && answer.insteadOf(exercise).isEmpty())
					.forEach((exercise) -> nothing.add(exercise.name()));
			}
		}
		assertThat(this.forecasts.withoutAlternative(exercises)).containsExactlyInAnyOrderElementsOf(nothing);
	}

	@Test
	void isEverAvoidedWhatSomebodyIsToldToLeaveOut() {
		assertThat(this.forecasts.isEverAvoided(CATALOGUE.get("sit-up"))).isTrue();
		assertThat(this.forecasts.isEverAvoided(CATALOGUE.get("diaphragmatic-breathing"))).isFalse();
		Exercise limited = demanding(CATALOGUE.get("diaphragmatic-breathing"), Demand.LOADED_TRUNK_ROTATION);
		assertThat(this.forecasts.isEverAvoided(limited)).isTrue();
	}

	@Test
	void nothingChangesWhereNothingIsChanged() {
		Forecast forecast = this.forecasts.forecast("bird-dog", CATALOGUE, CATALOGUE);
		assertThat(forecast.loosened()).isZero();
		assertThat(forecast.tightened()).isZero();
		assertThat(forecast.rows()).hasSize(12)
			.allSatisfy((row) -> assertThat(row.cells()).hasSize(5)
				.allSatisfy((cell) -> assertThat(cell.change()).isEqualTo(Change.SAME)));
	}

	@ParameterizedTest
	@MethodSource("demands")
	void oneMoreDemandNeverLoosensAndTakingItBackNeverTightens(Demand demand) {
		Exercise walking = CATALOGUE.get("walking");
		Map<String, Exercise> more = with(demanding(walking, demand));
		assertThat(this.forecasts.forecast("walking", CATALOGUE, more).loosened()).isZero();
		assertThat(this.forecasts.forecast("walking", more, CATALOGUE).tightened()).isZero();
	}

	static Demand[] demands() {
		return Demand.values();
	}

	@Test
	void aStricterDemandTightens() {
		Map<String, Exercise> more = with(demanding(CATALOGUE.get("walking"), Demand.REPEATED_TRUNK_FLEXION));
		Forecast forecast = this.forecasts.forecast("walking", CATALOGUE, more);
		assertThat(forecast.tightened()).isEqualTo(forecast.situations());
		assertThat(this.forecasts.forecast("walking", more, CATALOGUE).loosened()).isEqualTo(forecast.situations());
	}

	@Test
	void somebodyCanBeLookedUpForEachKindOfChange() {
		Exercise walking = CATALOGUE.get("walking");
		Exercise strict = demanding(walking, Demand.REPEATED_TRUNK_FLEXION);
		assertThat(this.forecasts.forecast("walking", CATALOGUE, with(strict)).witnesses()).isNotEmpty()
			.hasSizeLessThanOrEqualTo(3)
			.allMatch((witness) -> witness.before() != null && witness.before().isDoable())
			.first()
			.satisfies((witness) -> {
				assertThat(witness.after()).isEqualTo(Verdict.AVOID);
				assertThat(witness.also()).as("the plainest comes first").isEmpty();
			});
		assertThat(this.forecasts.forecast("walking", with(strict), CATALOGUE).witnesses()).first()
			.satisfies((witness) -> assertThat(witness.after()).matches(Verdict::isDoable));
		assertThat(this.forecasts.forecast("walking", CATALOGUE, CATALOGUE).witnesses()).isEmpty();
	}

	@Test
	void aWarningThatBecomesNotYetIsCounted() {
		Exercise sitUp = CATALOGUE.get("sit-up");
		Exercise late = copy(sitUp, Set.of(Demand.JUMPING), null, false);
		Forecast forecast = this.forecasts.forecast("sit-up", CATALOGUE, with(late));
		assertThat(forecast.warnsLess()).isTrue();
		assertThat(forecast.witnesses()).extracting(Witness::after).contains(Verdict.NOT_YET);
		assertThat(this.forecasts.forecast("sit-up", with(late), CATALOGUE).warnsLess()).isFalse();
	}

	@Test
	void showingLoosensAndHidingTightens() {
		Map<String, Exercise> without = new LinkedHashMap<>(CATALOGUE);
		without.remove("bird-dog");
		assertThat(this.forecasts.forecast("bird-dog", without, CATALOGUE).loosens()).isTrue();
		assertThat(this.forecasts.forecast("bird-dog", CATALOGUE, without).loosens()).isFalse();
		assertThat(this.forecasts.forecast("bird-dog", CATALOGUE, without).tightened()).isPositive();
		without.put("bird-dog", CATALOGUE.get("bird-dog"));
		Map<String, Exercise> noSitUp = new LinkedHashMap<>(CATALOGUE);
		noSitUp.remove("sit-up");
		assertThat(this.forecasts.forecast("sit-up", noSitUp, CATALOGUE).loosens()).isFalse();
	}

	@Test
	void aSmallerLeastLoadLoosensForWhoeverMayLiftThatMuch() {
		Exercise row = demanding(CATALOGUE.get("walking"), Demand.EXTERNAL_LOAD);
		Map<String, Exercise> heavy = with(lifting(row, "30"));
		Map<String, Exercise> lighter = with(lifting(row, "29"));
		assertThat(this.forecasts.forecast("walking", heavy, lighter).loosens()).isTrue();
		assertThat(this.forecasts.forecast("walking", lighter, heavy).loosens()).isFalse();
	}

	/**
	 * The permission overrules what the matrix forbids anyway; only a limit then stood in
	 * the way of those who have both.
	 */
	@Test
	void whatOnlyALimitKeptFromThePermittedIsCounted() {
		Exercise sitUp = CATALOGUE.get("sit-up");
		Exercise limited = demanding(sitUp, Demand.LOADED_TRUNK_ROTATION);
		assertThat(this.forecasts.forecast("sit-up", with(limited), with(sitUp)).loosens()).isTrue();
		assertThat(this.forecasts.forecast("sit-up", with(sitUp), with(limited)).loosens()).isFalse();
	}

	@Test
	void beingFavouredLoosens() {
		Exercise plain = copy(CATALOGUE.get("walking"), CATALOGUE.get("walking").demands(), null, false);
		Exercise favoured = copy(plain, plain.demands(), null, true);
		assertThat(this.forecasts.forecast("walking", with(plain), with(favoured)).loosens()).isTrue();
	}

	private static Map<String, Exercise> with(Exercise changed) {
		Map<String, Exercise> exercises = new LinkedHashMap<>(CATALOGUE);
		exercises.put(changed.slug(), changed);
		return exercises;
	}

	private static Exercise demanding(Exercise exercise, Demand demand) {
		Set<Demand> demands = new HashSet<>(exercise.demands());
		demands.add(demand);
		return copy(exercise, demands, exercise.minimumLoadKg(), exercise.favoured());
	}

	private static Exercise lifting(Exercise exercise, String kilograms) {
		return copy(exercise, exercise.demands(), new BigDecimal(kilograms), exercise.favoured());
	}

	private static Exercise copy(Exercise from, Set<Demand> demands, BigDecimal minimumLoadKg, boolean favoured) {
		return new Exercise(from.slug(),
				from.content().withRequirements(new Requirements(demands, minimumLoadKg, favoured, from.basis())));
	}

}
