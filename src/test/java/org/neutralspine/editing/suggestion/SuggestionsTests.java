package org.neutralspine.editing.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	@Test
	void saysWhyOnceForEachDemand() {
		Description exercise = new Description("Cable Russian Twists", "strength", List.of("cable"),
				List.of("Take the cable.\nTwist to one side. Do not twist your wrist.", "Twist back."));
		assertThat(Suggestions.of(exercise)).extracting(Suggestion::demand)
			.isSorted()
			.doesNotHaveDuplicates()
			.contains(Demand.LOADED_TRUNK_ROTATION, Demand.EXTERNAL_LOAD);
		assertThat(Suggestions.of(exercise)).contains(new Suggestion(Demand.LOADED_TRUNK_ROTATION,
				List.of(new Sign(Sign.Where.NAME, "russian twists"), new Sign(Sign.Where.TEXT, "twist"))));
	}

	@Test
	void suggestsNothingWhereNothingIsKnown() {
		assertThat(Suggestions.of(new Description("Wobbulator", "", List.of(), List.of()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lie on your back and breathe.", "Get on your hands and knees.", "Lie face down." })
	void suggestsAPositionOnlyWhereTheTextSaysIt(String text) {
		Set<Demand> positions = EnumSet.of(Demand.SUPINE, Demand.ALL_FOURS, Demand.PRONE);
		assertThat(demands("Gentle exercise", "", List.of(), List.of(text))).containsAnyElementsOf(positions);
		assertThat(demands("Gentle exercise", "", List.of(), List.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "barbell, EXTERNAL_LOAD", "Dumbbell, EXTERNAL_LOAD", "kettlebells, EXTERNAL_LOAD",
			"Cable machine, EXTERNAL_LOAD", "SZ-Bar, EXTERNAL_LOAD", "e-z curl bar, EXTERNAL_LOAD",
			"medicine ball, EXTERNAL_LOAD", "machine, EXTERNAL_LOAD", "Pull-up bar, HANGING_OR_DIPPING",
			"Swiss Ball, BALANCE_CHALLENGE", "exercise ball, BALANCE_CHALLENGE" })
	void knowsTheEquipmentOfForeignCatalogues(String equipment, Demand demand) {
		assertThat(demands("Something", "", List.of(equipment), List.of())).contains(demand);
	}

	@ParameterizedTest
	@CsvSource({ "powerlifting, MAXIMAL_EFFORT", "strongman, HIGH_COMPRESSION", "olympic weightlifting, MAXIMAL_EFFORT",
			"plyometrics, JUMPING", "stretching, LIMB_STRETCH", "cardio, LOW_IMPACT_CARDIO",
			"Abs, REPEATED_TRUNK_FLEXION" })
	void knowsTheCategoriesOfForeignCatalogues(String category, Demand demand) {
		assertThat(demands("Something", category, List.of(), List.of())).contains(demand);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sit up                     | REPEATED_TRUNK_FLEXION
			situp                      | REPEATED_TRUNK_FLEXION
			crunch                     | REPEATED_TRUNK_FLEXION
			crunches                   | REPEATED_TRUNK_FLEXION
			twist                      | LOADED_TRUNK_ROTATION
			twisting                   | LOADED_TRUNK_ROTATION
			twisted                    | LOADED_TRUNK_ROTATION
			russian twist              | LOADED_TRUNK_ROTATION
			lying leg raise            | LONG_LEVER_LEG_LIFT
			lying legraise             | LONG_LEVER_LEG_LIFT
			lying bent knee leg raise  | LONG_LEVER_LEG_LIFT
			leg raise while lying      | LONG_LEVER_LEG_LIFT
			hanging leg raise          | LONG_LEVER_LEG_LIFT
			hanging oblique knee raise | LONG_LEVER_LEG_LIFT
			leg raise hanging          | LONG_LEVER_LEG_LIFT
			hanging hip raise          | LONG_LEVER_LEG_LIFT
			good morning               | BAR_ON_BACK_FORWARD_LEAN
			goodmorning                | BAR_ON_BACK_FORWARD_LEAN
			hyper extension            | LOADED_TRUNK_EXTENSION
			hyperextension             | LOADED_TRUNK_EXTENSION
			back extension             | LOADED_TRUNK_EXTENSION
			superman                   | LOADED_TRUNK_EXTENSION""")
	void nothingElseInTheNameExcusesWhatIsStrict(String words, Demand demand) {
		List<String> missed = new ArrayList<>();
		for (String name : spellings(words)) {
			for (String before : List.of("", "Standing ", "Single-Leg ", "McGill/", "3/4", "(Plank) Body Weight ")) {
				for (String after : List.of("", " Stretch", " - With Bands", "/Bridge (Bodyweight)", " 2")) {
					String whole = before + name + after;
					if (!demands(whole, "stretching", List.of("body only"), List.of()).contains(demand)) {
						missed.add(whole);
					}
				}
			}
		}
		assertThat(missed).isEmpty();
	}

	private static List<String> spellings(String words) {
		return Stream.of(" ", "-", "\u2011", " - ", "_")
			.map((between) -> words.replace(" ", between))
			.flatMap((name) -> name.matches(".*(ed|es|ing)") ? Stream.of(name) : Stream.of(name, name + "s"))
			.flatMap((name) -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
			.distinct()
			.toList();
	}

	/**
	 * Names and texts of wger and of free-exercise-db in which a reviewer missed them.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pec Deck                | Push the pads of the machine together.            | EXTERNAL_LOAD
			Curls                   | Attach a handle to the low pulley.                | EXTERNAL_LOAD
			Bayesian Curl           | Stand with your back to the cable.                | EXTERNAL_LOAD
			Biceps Routine          | Take the D-handle of the cable tower.             | EXTERNAL_LOAD
			Single arm row          | Pull the cable down from above your head.         | LOADED_OVERHEAD
			Jalón al pecho          | A lat pulldown on the cable.                      | LOADED_OVERHEAD
			Jalón al pecho          | A lat pulldown on the cable.                      | EXTERNAL_LOAD
			Seated Hip Adduction    | Sit down in the machine.                          | EXTERNAL_LOAD
			Rotary Torso Machine    | Sit upright.                                      | LOADED_TRUNK_ROTATION
			Seated Corkscrew        | Sit upright.                                      | LOADED_TRUNK_ROTATION
			Standing routine        | Rotate as far as you can to the left.             | LOADED_TRUNK_ROTATION
			Standing routine        | Finish with a rotation of the spine.              | LOADED_TRUNK_ROTATION
			Standing routine        | Rotation: keep your feet still and go right.      | LOADED_TRUNK_ROTATION
			Hip Crossover           | Lie down.                                         | LOADED_TRUNK_ROTATION
			Bretzel stretch         | Lie down.                                         | LOADED_TRUNK_ROTATION
			Bag training            | Keep moving.                                      | LOADED_TRUNK_ROTATION
			Warm-up                 | Then jump up and land.                            | JUMPING
			Warm-up                 | Do ten small jumps, then rest.                    | JUMPING
			Squat Thrust            | Stand up again.                                   | JUMPING
			High knees              | Run in place.                                     | RUNNING
			Bronco                  | Do shuttle runs of 20, 40 and 60 metres.          | RUNNING
			Pendular hack           | Get in.                                           | FIXED_PATH_SQUAT
			Box                     | Put the barbell on your back.                     | EXTERNAL_LOAD
			Benchpress Dumbbells    | Press.                                            | HORIZONTAL_PUSH_PULL
			Fingerboard             | Hang for 10 seconds.                              | HANGING_OR_DIPPING
			Isometria alle parallele| Hold yourself up on the dip bars.                 | HANGING_OR_DIPPING
			Tuck planche            | Hold.                                             | FULL_PLANK
			Arabesque               | Hold.                                             | BALANCE_CHALLENGE
			Shrimp Squad            | Go down on one leg.                               | SINGLE_LEG_WORK
			Hindu Pushups           | Go up and down.                                   | LOADED_TRUNK_EXTENSION
			Hindu Pushups           | Go up and down.                                   | END_RANGE_TRUNK_FLEXION
			Elephant Walks          | Walk.                                             | END_RANGE_TRUNK_FLEXION
			Slow one                | Roll your upper body forward, one vertebra at a time. | END_RANGE_TRUNK_FLEXION
			Back extensión          | Go up.                                            | LOADED_TRUNK_EXTENSION
			Schwimmen               | Swim.                                             | IMMERSION
			Isometric Squat to Failure | Hold.                                          | MAXIMAL_EFFORT
			Unilateral Hip Thrust   | Lift.                                             | SINGLE_LEG_PELVIS_LIFT
			Neck half circles       | Go round.                                         | FULL_HEAD_TURNING
			Neck half circles       | Go round.                                         | NECK_HYPEREXTENSION
			Hamstring Foam roller   | Roll.                                             | LIMB_STRETCH""")
	void seesWhatTheTextOrAForeignNameSays(String name, String text, Demand demand) {
		assertThat(demands(name, "", List.of(), List.of(text))).contains(demand);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Do not rotate.", "Hold without any rotation of the trunk.", "Rotate your wrist.",
			"Rotate your palms up.", "Use an external rotation of the shoulder.", "Resist the rotation." })
	void aHandThatTurnsOrATrunkThatDoesNotIsNoRotation(String text) {
		assertThat(demands("Something", "", List.of(), List.of(text))).doesNotContain(Demand.LOADED_TRUNK_ROTATION);
	}

	/** The names are looked for in another way than by the rules under test. */
	@ParameterizedTest
	@CsvSource(delimiter = '@', textBlock = """
			sit[- ]?ups?\\b|crunch @ REPEATED_TRUNK_FLEXION @ 30
			twist @ LOADED_TRUNK_ROTATION @ 7
			(lying|hanging).* leg raise|(knee|hip) raise on parallel @ LONG_LEVER_LEG_LIFT @ 3
			good morning @ BAR_ON_BACK_FORWARD_LEAN @ 7
			hyper-?extension|back extension|superman @ LOADED_TRUNK_EXTENSION @ 5
			smith.* squat|hack squat|machine squat @ FIXED_PATH_SQUAT @ 6
			deadlift|bent[- ]over @ LOADED_HIP_HINGE @ 35
			deadlift|bent[- ]over @ LUMBAR_SHEAR @ 35
			^((?!front|hack).)*barbell (full )?squat @ BAR_ON_BACK_FORWARD_LEAN @ 5
			\\b(clean|snatch|jerk)\\b(?! grip) @ HIGH_COMPRESSION @ 45
			\\b(snatch|jerk)\\b(?! (deadlift|shrug|pull)) @ LOADED_OVERHEAD @ 20
			overhead (press|squat|slam|throw)|shoulder press|military press|pulldown @ LOADED_OVERHEAD @ 25
			pull-?ups?\\b|\\bchins?\\b(?<!to chin)(?! to)|\\bdips?\\b(?! squat) @ HANGING_OR_DIPPING @ 15
			bench press(?!.*dumbbell) @ HORIZONTAL_PUSH_PULL @ 20
			jump|\\bhops?\\b|plyo @ JUMPING @ 25
			\\b(run|running|jog|jogging|sprints?)\\b @ RUNNING @ 8
			side bend @ LOADED_SIDE_BEND @ 5
			wood chop|windmill|torso rotation|judo|sledgehammer @ LOADED_TRUNK_ROTATION @ 7
			plank|(?<!incline )push-?ups?\\b(?! depth) @ FULL_PLANK @ 12
			atlas|keg|sandbag|tire|yoke @ EXTREME_COMPRESSION @ 6
			lunge|step[- ]up|split squat @ SINGLE_LEG_WORK @ 15
			toe touch|child's pose|knees? to chest|cat stretch @ END_RANGE_TRUNK_FLEXION @ 5
			chin to chest|side neck|neck resistance @ REPEATED_NECK_FLEXION @ 5
			neck resistance|isometric neck @ HEAVY_NECK_LOADING @ 5
			shrug|upright.* row @ SHOULDER_BORNE_LOAD @ 15""")
	void isStrictWithAForeignCatalogue(String names, Demand demand, int atLeast) throws IOException {
		Predicate<String> isMeant = Pattern.compile(names, Pattern.CASE_INSENSITIVE).asPredicate();
		List<Description> meant = foreign().filter((exercise) -> isMeant.test(exercise.name())).toList();
		assertThat(meant).hasSizeGreaterThanOrEqualTo(atLeast)
			.allSatisfy((exercise) -> assertThat(demands(exercise)).as(exercise.name()).contains(demand));
	}

	@Test
	void hasSomethingToSayOnAllOfAForeignCatalogue() throws IOException {
		assertThat(foreign()).hasSize(873).allSatisfy((exercise) -> assertThat(demands(exercise)).isNotEmpty());
	}

	/** Nearly all of them by their names alone. */
	private static Stream<Description> foreign() throws IOException {
		try (InputStream file = SuggestionsTests.class.getResourceAsStream("/foreign/free-exercise-db.tsv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.map((cells) -> new Description(cells[0], cells[1],
						Stream.of(cells[2]).filter((equipment) -> !equipment.isEmpty()).toList(),
						Stream.of(cells).skip(3).toList()));
		}
	}

	@Test
	void seesWhatIsNeverAllowedInTheStarterCatalogue() {
		Set<Demand> never = DefaultProtocol
			.demands((row) -> DefaultProtocol.shutIn(row, Phase.P4).size() == Region.values().length);
		List<Exercise> offTheList = StarterCatalogue.entries()
			.stream()
			.filter((entry) -> entry.demands().stream().anyMatch(never::contains))
			.toList();
		assertThat(offTheList).hasSizeGreaterThanOrEqualTo(15)
			.allSatisfy(
					(entry) -> assertThat(demands(description(entry))).as(entry.slug()).containsAnyElementsOf(never));
	}

	@Test
	void agreesWithTheStarterCatalogueOnWhatIsStrict() {
		assertThat(missed(DefaultProtocol.demands((row) -> !DefaultProtocol.shutIn(row, Phase.P4).isEmpty())))
			.isEmpty();
		Set<Demand> late = DefaultProtocol.demands((row) -> !DefaultProtocol.shutIn(row, Phase.P2).isEmpty());
		assertThat(missed(late)).hasSizeLessThan((int) (0.02 * given(late).size()));
	}

	/** The demands that reviewers gave and that are not suggested. */
	private static List<String> missed(Set<Demand> strict) {
		List<String> missed = given(strict);
		StarterCatalogue.entries()
			.forEach((entry) -> demands(description(entry))
				.forEach((suggested) -> missed.remove(entry.slug() + ": " + suggested)));
		return missed;
	}

	private static List<String> given(Set<Demand> strict) {
		List<String> given = new ArrayList<>();
		StarterCatalogue.entries()
			.forEach((entry) -> entry.demands()
				.stream()
				.filter(strict::contains)
				.forEach((demand) -> given.add(entry.slug() + ": " + demand)));
		return given;
	}

	private static Description description(Exercise entry) {
		return new Description(entry.name(), "",
				entry.equipment().stream().map((one) -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList(),
				Stream.concat(entry.steps().stream(), Stream.of(entry.summary())).toList());
	}

	private static Set<Demand> demands(String name, String category, List<String> equipment, List<String> text) {
		return demands(new Description(name, category, equipment, text));
	}

	private static Set<Demand> demands(Description exercise) {
		return Suggestions.of(exercise).stream().map(Suggestion::demand).collect(Collectors.toSet());
	}

}
