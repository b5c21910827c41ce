package org.neutralspine.session.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.session.recipe.Block;
import org.neutralspine.session.recipe.DefaultRecipe;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.Wishes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who climbs, who steps down, and who rests.
 */
class TrainingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final Recipe RECIPE = DefaultRecipe.read();

	private static final Wishes WISHES = new Wishes(10, Place.HOME, Set.of(), false);

	private static final Pick HEEL_SLIDE = new Pick(Block.FRONT, "heel-slide", false);

	private static final Pick MARCH = new Pick(Block.FRONT, "supine-march", false);

	@Test
	void oneGreenSessionIsNotEnoughToClimb() {
		assertThat(rung(green(Training.NONE, DAY, HEEL_SLIDE))).isZero();
	}

	@Test
	void twoGreenSessionsLeadOneRungUp() {
		assertThat(rung(green(green(Training.NONE, DAY, HEEL_SLIDE), DAY.plusDays(1), HEEL_SLIDE))).isOne();
	}

	@Test
	void aSessionIsNotGreenBeforeTheMorningAfter() {
		Training training = ended(ended(Training.NONE, DAY, HEEL_SLIDE, 0), DAY.plusDays(1), HEEL_SLIDE, 0);
		assertThat(rung(training)).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = "USUAL", mode = EnumSource.Mode.EXCLUDE)
	void afterAnyOtherMorningNobodyClimbs(Morning morning) {
		Training training = green(Training.NONE, DAY, HEEL_SLIDE);
		assertThat(rung(ended(training, DAY.plusDays(1), HEEL_SLIDE, 0).settle(morning, RECIPE))).isZero();
	}

	@Test
	void amberLeadsOneRungDownAndStartsTheCountAnew() {
		Training training = green(green(Training.NONE, DAY, HEEL_SLIDE), DAY.plusDays(1), HEEL_SLIDE);
		Training amber = ended(training, DAY.plusDays(2), MARCH, 4).settle(Morning.USUAL, RECIPE);
		assertThat(rung(amber)).isZero();
		assertThat(rung(green(amber, DAY.plusDays(3), HEEL_SLIDE))).isZero();
	}

	@Test
	void whatWasTooMuchStepsDownInAGreenSession() {
		Training training = green(green(Training.NONE, DAY, HEEL_SLIDE), DAY.plusDays(1), HEEL_SLIDE)
			.choose(DAY.plusDays(2), WISHES, 10, List.of(MARCH))
			.mark(MARCH.key(), true)
			.end(10, 0, false)
			.settle(Morning.USUAL, RECIPE);
		assertThat(rung(training)).isZero();
	}

	@Test
	void whatWasTooMuchStepsDownThoughTheSessionWasNeverEnded() {
		Training training = green(green(Training.NONE, DAY, HEEL_SLIDE), DAY.plusDays(1), HEEL_SLIDE)
			.choose(DAY.plusDays(2), WISHES, 10, List.of(MARCH))
			.mark(MARCH.key(), true);
		Training next = training.asOf(DAY.plusDays(3), RECIPE);
		assertThat(rung(next)).isZero();
		assertThat(next.asOf(DAY.plusDays(3), RECIPE)).isEqualTo(next);
	}

	@Test
	void redRestsForTwoDays() {
		Training red = ended(Training.NONE, DAY, HEEL_SLIDE, 6);
		assertThat(red.restsUntil(DAY)).contains(DAY.plusDays(2));
		assertThat(red.restsUntil(DAY.plusDays(1))).isPresent();
		assertThat(red.restsUntil(DAY.plusDays(2))).isEmpty();
	}

	@Test
	void aNewPainInAnArmOrLegIsRedAtAnyScore() {
		Training training = Training.NONE.choose(DAY, WISHES, 10, List.of(HEEL_SLIDE)).end(10, 0, true);
		assertThat(training.restsUntil(DAY)).isPresent();
	}

	@Test
	void twoRedSessionsInARowWaitForSomebodysWord() {
		Training training = ended(ended(Training.NONE, DAY, HEEL_SLIDE, 7).settle(Morning.USUAL, RECIPE),
				DAY.plusDays(3), HEEL_SLIDE, 7);
		assertThat(training.isPaused()).isTrue();
		assertThat(training.talked(DAY.plusDays(3)).isPaused()).isFalse();
	}

	@Test
	void neverClimbsWithoutTwoGreenSessionsSinceTheLastStep() {
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			Climb climb = Climb.NONE;
			int greens = 0;
			for (int i = 0; i < 40; i++) {
				int before = climb.rungs().getOrDefault(HEEL_SLIDE.slug(), 0);
				PainLight light = PainLight.values()[random.nextInt(PainLight.values().length)];
				climb = climb.after(RECIPE.ladderOf(HEEL_SLIDE.slug()).orElseThrow(), before, light);
				greens = (light == PainLight.GREEN) ? greens + 1 : 0;
				int after = climb.rungs().getOrDefault(HEEL_SLIDE.slug(), 0);
				assertThat(after - before).as("seed %d, step %d", seed, i).isLessThanOrEqualTo((greens >= 2) ? 1 : 0);
				greens = (after != before) ? 0 : greens;
			}
		}
	}

	@Test
	void whatIsOlderThanSixtyDaysIsForgotten() {
		Training training = green(Training.NONE, DAY, HEEL_SLIDE);
		assertThat(training.asOf(DAY.plusDays(60), RECIPE).sessions()).hasSize(1);
		assertThat(training.asOf(DAY.plusDays(61), RECIPE).sessions()).isEmpty();
	}

	@Test
	void endingTwiceCountsOnce() {
		Training training = ended(Training.NONE, DAY, HEEL_SLIDE, 0).end(10, 3, false);
		assertThat(training.sessions()).singleElement().extracting(DoneSession::pain).isEqualTo(3);
	}

	@Test
	void aSessionDoesNotOutgrowItsCookie() {
		Training training = Training.NONE.choose(DAY, WISHES, 10, List.of(HEEL_SLIDE));
		for (int i = 0; i < 100; i++) {
			training = training.putIn(new Pick(Block.LEGS, "exercise-" + i, false));
		}
		assertThat(training.on(DAY).orElseThrow().picks()).hasSize(25);
	}

	@Test
	void walksGetLongerAfterTwoGoodDaysOnly() {
		Walks walks = Walks.NONE.beginWith(9);
		assertThat(walks.now()).isEqualTo(7);
		Walks once = walks.after(DAY, PainLight.GREEN);
		assertThat(once.now()).isEqualTo(7);
		assertThat(once.after(DAY, PainLight.GREEN).now()).as("twice on one day").isEqualTo(7);
		assertThat(once.after(DAY.plusDays(1), PainLight.GREEN).now()).isEqualTo(10);
	}

	@Test
	void aWalkThatWasTooMuchIsNotMadeUpForOnTheSameDay() {
		Walks walks = Walks.NONE.beginWith(10).after(DAY, PainLight.AMBER);
		assertThat(walks.now()).isEqualTo(7);
		assertThat(walks.after(DAY, PainLight.GREEN)).isEqualTo(walks);
	}

	@Test
	void walksEndAtHalfAnHour() {
		Walks walks = Walks.NONE.beginWith(240);
		assertThat(walks.isAtTop()).isTrue();
		assertThat(walks.after(DAY, PainLight.GREEN).after(DAY.plusDays(1), PainLight.GREEN).now())
			.isEqualTo(Walks.TOP);
	}

	private static int rung(Training training) {
		return training.climb().rungs().getOrDefault(HEEL_SLIDE.slug(), 0);
	}

	private static Training green(Training training, LocalDate day, Pick pick) {
		return ended(training, day, pick, 0).settle(Morning.USUAL, RECIPE);
	}

	private static Training ended(Training training, LocalDate day, Pick pick, int pain) {
		return training.choose(day, WISHES, 10, List.of(pick)).end(10, pain, false);
	}

}
