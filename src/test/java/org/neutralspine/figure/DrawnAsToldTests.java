package org.neutralspine.figure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A drawing that ships shows what the steps beside it say. Steps that were rewritten and
 * a drawing that stayed behind would tell two stories.
 */
class DrawnAsToldTests {

	private static final Pattern HEAVY_BAR = Pattern.compile("hold barbell( 1[5-9]| [2-9]\\d)?");

	private static final Pattern CROSSED_HANDS = Pattern.compile("hands .*to \\S+ \\S+ \\S+ -\\S+");

	@Test
	void nobodyLiesOnTheFloorWhereTheStepsSayBed() {
		assertThat(told().filter((exercise) -> says(exercise, "bed") && !says(exercise, "mat"))
			.filter(draws((line) -> line.startsWith("gear mat")))
			.map(Exercise::slug)).isEmpty();
	}

	@Test
	void whatTheStepsKeepStillIsCheckedForIt() {
		assertThat(told().filter(draws("bends"::equals)).map(Exercise::slug))
			.as("bend, turn or leave the ground by their own steps")
			.containsExactlyInAnyOrder("cat-cow", "mcgill-curl-up", "dumbbell-side-bend", "prone-press-up",
					"thoracic-open-book", "cobra", "thread-the-needle", "side-stretch", "jump-rope", "running");
	}

	@Test
	void aBarThatHasALimitLooksLight() {
		assertThat(told().filter(draws(HEAVY_BAR.asMatchPredicate())).map(Exercise::slug)).isEmpty();
	}

	@Test
	void handsThatMirrorEachOtherDoNotCross() {
		assertThat(ShippedFiguresTests.drawn().filter(draws(CROSSED_HANDS.asMatchPredicate())).map(Exercise::slug))
			.isEmpty();
	}

	/** Those with steps; the others are to be avoided, and their drawings show why. */
	private static Stream<Exercise> told() {
		return ShippedFiguresTests.drawn().filter((exercise) -> !exercise.steps().isEmpty());
	}

	private static boolean says(Exercise exercise, String word) {
		Pattern whole = Pattern.compile("\\b" + word + "\\b");
		List<String> steps = exercise.steps();
		return steps.stream().anyMatch(whole.asPredicate());
	}

	private static Predicate<Exercise> draws(Predicate<String> line) {
		return (exercise) -> exercise.figure().stream().anyMatch(line);
	}

}
