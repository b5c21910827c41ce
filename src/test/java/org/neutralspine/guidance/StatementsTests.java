package org.neutralspine.guidance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.guidance.protocol.Verdict.ALLOW;
import static org.neutralspine.guidance.protocol.Verdict.AVOID;
import static org.neutralspine.guidance.protocol.Verdict.CAUTION;
import static org.neutralspine.guidance.protocol.Verdict.FAVOUR;
import static org.neutralspine.guidance.protocol.Verdict.LOCKED;
import static org.neutralspine.guidance.protocol.Verdict.NOT_YET;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What somebody can see because of each statement of the founding article, one test for
 * each. {@code docs/traceability.md} lists them.
 */
@IntegrationTest
class StatementsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Map<String, Exercise> EXERCISES = StarterCatalogue.exercises();

	private static final Protocol PROTOCOL = DefaultProtocol.read();

	private static final Fusion NECK = fusion(Level.C5, Level.C6);

	private static final Fusion MID_BACK = fusion(Level.T5, Level.T6);

	private static final Fusion LOW_BACK = fusion(Level.L4, Level.L5);

	private static final List<Fusion> ANYWHERE = List.of(NECK, MID_BACK, LOW_BACK);

	/** So many weeks that no stage is left to wait for. */
	private static final int YEARS_LATER = 10 * 52;

	@Autowired
	private MockMvcTester mvc;

	// The gate

	@Test
	void a01NothingStartsBeforeThePhysicianHasCleared() {
		for (Fusion fusion : ANYWHERE) {
			for (Phase phase : Phase.values()) {
				Answer answer = answer(fusion, phase, Clearance.NONE);
				assertThat(answer.gate().gate()).isEqualTo(Gate.CLOSED);
				assertThat(EXERCISES.values()).allMatch((exercise) -> answer.on(exercise).verdict() == LOCKED);
			}
		}
		Cookie notCleared = checkedIn(visitor("L4-L5", 30, Clearance.NONE));
		assertThat(page("/exercises", notCleared))
			.contains("First, your physician’s yes", "Your physician has not cleared any exercise yet.",
					"Ask your physician what you are cleared for before any exercise", "Clearance form to take along")
			.doesNotContain("Open to you today");
		assertThat(page("/exercises/walking", notCleared)).contains("Exercises are closed for you at the moment.")
			.doesNotContain("How to do it");
		for (String address : List.of("/", "/can-i", "/situation", "/how-it-works", "/exercises/walking")) {
			assertThat(page(address)).contains("supports what you and your physician decide and never replaces it");
		}
		assertThat(page("/how-it-works")).contains("Your physician’s clearance comes first");
	}

	@Test
	void a02ItHoldsForNeckMidBackAndLowBack() {
		assertThat(page("/situation")).contains("Neck Cervical spine, C1 to C7", "Mid back Thoracic spine, T1 to T12",
				"Low back Lumbar spine, L1 to S1");
		for (Region region : Region.values()) {
			Cookie cookie = checkedIn(cookie(post("/situation", null,
					(request) -> request.param("regions", region.name())
						.param("surgeryDate", daysAgo(30 * 7))
						.param("clearance", "REHAB"))));
			assertThat(page("/exercises", cookie)).contains(" of " + EXERCISES.size() + " exercises.");
			assertThat(page("/exercises/walking", cookie)).contains("This is one of the exercises to favour");
			assertThat(page("/exercises/sit-up", cookie)).contains("Leave this one out");
		}
	}

	@Test
	void r01OnlyThePhysicianSaysWhenTheBodyIsReady() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(answer(situation(fusion, YEARS_LATER, Clearance.NONE)).gate().gate()).isEqualTo(Gate.CLOSED);
			Answer walkingOnly = answer(situation(fusion, YEARS_LATER, Clearance.WALKING));
			assertThat(verdicts(walkingOnly, "bird-dog", "recumbent-bike", "band-row", "leg-extension"))
				.containsOnly(LOCKED);
		}
		assertThat(physicianPage()).contains("Nobody but your physician can say when your body is ready.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.NONE))))
			.contains("no page, programme or trainer can say when your body is ready");
	}

	@Test
	void r02ThePhysiciansLimitsAreTheFirstInput() {
		assertThat(get("/exercises", null)).hasRedirectedUrl("/situation");
		assertThat(physicianPage()).contains("What did your physician tell you to avoid?", "The most you may lift",
				"Until when");
		assertThat(page("/clearance-form")).contains("To be avoided", "Avoid the above until", "Lifting limit");

		Answer limited = answer(limited(LOW_BACK, YEARS_LATER, Clearance.SPORT, new BigDecimal("3"), Limit.OVERHEAD));
		assertThat(verdicts(limited, "seated-dumbbell-press", "lat-pulldown", "pull-up")).containsOnly(AVOID);
		assertThat(verdict(limited, "goblet-carry")).as("cannot be done with 3 kg").isEqualTo(AVOID);
		assertThat(verdict(limited, "farmers-carry")).isEqualTo(CAUTION);
		Answer free = answer(LOW_BACK, Phase.P4, Clearance.SPORT);
		assertThat(List.of("seated-dumbbell-press", "lat-pulldown", "pull-up", "goblet-carry")).allMatch(doable(free));

		Cookie cookie = checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT,
				(request) -> request.param("avoid", "OVERHEAD").param("maxLoad", "3").param("loadUnit", "kg")));
		assertThat(page("/exercises/lat-pulldown", cookie))
			.contains("Your physician’s limit “Arms overhead” rules it out");
		assertThat(page("/exercises/farmers-carry", cookie))
			.contains("Stay within your physician’s limit of 3 kg (6.6 lb).");
		assertThat(physicianPage()).contains("Until when do these limits hold?");
	}

	@Test
	void r03WalkingOnlyIsRespectedAndThePatientAsksWhatComesNext() {
		for (Fusion fusion : ANYWHERE) {
			for (Phase phase : Phase.values()) {
				Answer answer = answer(fusion, phase, Clearance.WALKING);
				assertThat(answer.gate().gate()).isEqualTo(Gate.OPEN);
				assertThat(List.of("walking", "brisk-walking", "ankle-pump")).allMatch(doable(answer));
				assertThat(List.of("mini-squat", "bird-dog", "pallof-press", "aquatic-walking", "recumbent-bike",
						"calf-stretch", "leg-press"))
					.noneMatch(doable(answer));
			}
		}
		assertThat(page("/exercises/bird-dog", checkedIn(visitor("L4-L5", 30, Clearance.WALKING))))
			.contains("Your physician has not cleared this yet. It needs: Rehabilitation without weights.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 30, Clearance.NONE)))).contains(
				"What does walking achieve", "What comes after walking",
				"What do you expect me to be able to do at 3, 6 and 8 months?");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 8, Clearance.WALKING)))).contains(
				"What does walking achieve", "What comes after walking",
				"What do you expect me to be able to do at 3, 6 and 8 months?");
	}

	@Test
	void r04FullClearanceStillMeansMindingHowEachMovementIsDone() {
		Answer answer = answer(LOW_BACK, Phase.P4, Clearance.SPORT);
		assertThat(verdicts(answer, "gardening", "toe-touch-stretch", "horse-riding")).containsOnly(CAUTION);
		Cookie cookie = checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT));
		assertThat(page("/exercises", cookie)).contains("your back’s natural curve, bracing before you move");
		assertThat(page("/can-i?q=pulling up weeds", cookie)).contains("Gardening", "Yes, with care.",
				"a rounded back may add to it");
		assertThat(page("/exercises/gardening", cookie)).contains("Keep in mind", "Brace before you bend, lift or pull",
				"Hips and knees bend. Your back stays long.");
		assertThat(physicianPage()).contains("normal activity");
	}

	@Test
	void r05NervePainNumbnessAndGrowingPainGoBackToThePhysician() {
		for (Symptom sign : List.of(Symptom.RADIATING_NERVE_PAIN, Symptom.NEW_NUMBNESS)) {
			Answer answer = Answer.of(PROTOCOL, EXERCISES, situation(LOW_BACK, YEARS_LATER, Clearance.SPORT),
					new Today(TODAY, Set.of(sign), 0));
			assertThat(answer.gate().gate()).as(sign.name()).isEqualTo(Gate.REFER);
			assertThat(verdict(answer, "walking")).isEqualTo(LOCKED);
			assertThat(page("/exercises", reporting(visitor("L4-L5", 30, Clearance.SPORT), sign))).contains(
					"Call your surgeon’s office first", "is not an exercise question",
					"Stop exercising and call your surgeon’s office today");
		}
		assertThat(page("/today", visitor("L4-L5", 30, Clearance.SPORT))).contains(
				"Pain that shoots, burns or feels electric", "it spreads from your spine",
				"Numbness or tingling that was not there before", "in an arm or a hand", "in a leg or a foot",
				"Your pain is growing");
		assertThat(page("/exercises", reporting(visitor("L4-L5", 30, Clearance.SPORT), Symptom.PAIN_GROWING))).contains(
				"Call your surgeon’s office if the pain is still raised after 24 hours, keeps growing or spreads");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 30, Clearance.NONE))))
			.contains("Call your physician about nerve pain, new numbness, pain that spreads or pain that grows.");
		Situation reportedBefore = new Situation(LOW_BACK, TODAY.minusWeeks(30),
				new PhysicianClearance(Clearance.SPORT, null, null, null), new Limits(Set.of(), null), Set.of(),
				Set.of(), Scan.NONE, PrescribedBrace.NONE, TODAY.minusDays(9), null);
		assertThat(answer(reportedBefore).gate().gate()).as("until the physician has cleared anew")
			.isEqualTo(Gate.CLOSED);
	}

	// What a fusion changes

	@Test
	void a03TheLevelsNextToTheFusionAreWhatToProtect() {
		assertThat(answer(LOW_BACK, Phase.P2, Clearance.REHAB).adjacentLevels()).containsExactly(Level.L3, Level.S1);
		assertThat(verdict(answer(fusion(Level.L2, Level.L3), Phase.P2, Clearance.REHAB), "swimming-backstroke"))
			.isEqualTo(CAUTION);
		assertThat(verdict(answer(fusion(Level.L1, Level.L2), Phase.P2, Clearance.REHAB), "swimming-backstroke"))
			.as("T12 next to it brings in the rules of the mid back")
			.isEqualTo(NOT_YET);
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 30, Clearance.REHAB)))).contains("To protect: L3, S1",
				"The levels just above and below it may then take more of the load", "They are what to protect.");
		assertThat(page("/how-it-works")).contains(
				"All parts of the spine that your fusion touches count, and the levels directly above and below it too.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 30, Clearance.REHAB)))).contains("5 to 10 years");
	}

	@Test
	void a04EachExerciseShowsTheLoadItPutsOnTheSpine() {
		assertThat(page("/exercises/deadlift")).contains("What it asks of your spine", "high pressure on the spine",
				"leaning forward with a load", "straining with a held breath",
				"It cannot be done with less than 20 kg (44 lb).");
		assertThat(page("/can-i?q=bird dog")).contains("What it asks of your spine", "hands and knees",
				"lifting an arm on hands and knees");
		assertThat(page("/exercises/deadlift", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.STRENGTH)))).contains(
				"This presses the spine together hard, as a heavy bar does.",
				"The fused part no longer gives way, so the levels next to it may take more than their share.");
	}

	@Test
	void a05TrainingAsBeforeTheSurgeryNeverComesBack() {
		for (Fusion fusion : ANYWHERE) {
			Answer answer = answer(situation(fusion, 2 * YEARS_LATER, Clearance.SPORT));
			assertThat(verdicts(answer, "sit-up", "leg-raise", "russian-twist", "back-squat", "good-morning",
					"smith-machine-squat"))
				.containsOnly(AVOID);
			assertThat(verdicts(answer, "deadlift", "overhead-press", "front-squat")).containsOnly(CAUTION);
		}
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT)))).contains(
				"Habits for good", "You keep what has served you",
				"The levels next to the fusion are worth this care for life.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT))))
			.contains("Who trains as before the surgery has more to lose.");
	}

	@Test
	void a06RecoveryTimeVariesAndTheFirstMonthsAreTheHardest() {
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 3, Clearance.NONE)))).contains(
				"Recovery takes as long as it takes, and that differs from person to person.",
				"The first few months are often the hardest.");
		Situation smoker = new Situation(LOW_BACK, TODAY.minusWeeks(12),
				new PhysicianClearance(Clearance.STRENGTH, null, null, null), new Limits(Set.of(), null), Set.of(),
				Set.of(Factor.NICOTINE), Scan.NONE, PrescribedBrace.NONE, null, null);
		assertThat(answer(smoker).timeline().phase()).isEqualTo(Phase.P1);
		assertThat(answer(situation(LOW_BACK, 12, Clearance.STRENGTH)).timeline().phase()).isEqualTo(Phase.P2);
		assertThat(page("/exercises",
				checkedIn(visitor("L4-L5", 12, Clearance.REHAB, (request) -> request.param("factors", "NICOTINE")))))
			.contains("Your stages last longer than usual, because: something you ticked may slow the healing.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 3, Clearance.WALKING))))
			.contains("The first few months are often the hardest.");
	}

	// Stay away from

	@Test
	void a07FlexionBasedCoreWorkIsOff() {
		assertOff("sit-up", "decline-sit-up", "crunch", "leg-raise", "flutter-kicks", "hanging-leg-raise",
				"pilates-roll-up");
		assertThat(page("/")).contains("Sit-ups, crunches, leg raises and their like.");
		Cookie cookie = checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT));
		assertThat(page("/can-i?q=situps", cookie)).contains("Leave this one out.", "Do this instead", "Dead bug",
				"Sit-ups and crunches bend the spine under load over and over");
		assertThat(page("/can-i?q=weighted decline sit-up", cookie)).contains("Leave this one out.");
		assertThat(page("/exercises/decline-sit-up", cookie))
			.contains("make a sit-up harder. The spine bends again and again under more load.");
		assertThat(page("/exercises/leg-raise", cookie)).contains("Both legs together make a long, heavy lever");
	}

	@Test
	void a08BendingTwistingAndLoadingStayMinimalAndProgressive() {
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "knees-to-chest-stretch")).containsExactly(NOT_YET, NOT_YET,
				CAUTION, CAUTION, CAUTION);
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "thoracic-open-book")).containsExactly(NOT_YET, NOT_YET,
				CAUTION, ALLOW, ALLOW);
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "seated-biceps-curl")).containsExactly(NOT_YET, CAUTION,
				ALLOW, ALLOW, ALLOW);
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "deadlift")).containsExactly(NOT_YET, NOT_YET, NOT_YET,
				NOT_YET, CAUTION);
		assertThat(List.of(Phase.values()).stream().map((phase) -> loadLimit(LOW_BACK, phase))).containsExactly("2",
				"4.5", "9", "15", "none");
		for (Fusion fusion : ANYWHERE) {
			assertThat(List.of("knees-to-chest-stretch", "golf", "seated-biceps-curl", "farmers-carry", "deadlift"))
				.noneMatch(doable(answer(fusion, Phase.P0, Clearance.SPORT)));
		}
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 3, Clearance.STRENGTH))))
			.contains("Bending, lifting and twisting stay out.", "Lifting limit for now: 2 kg");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 8, Clearance.STRENGTH))))
			.contains("Bending, lifting and twisting stay small.", "Lifting limit for now: 4.5 kg");
		for (Clearance cleared : List.of(Clearance.WALKING, Clearance.REHAB)) {
			String page = page("/exercises", checkedIn(visitor("L4-L5", 8, cleared)));
			assertThat(page).contains("Lifting limit for now: no weights");
			assertThat(page).doesNotContain("Lifting limit for now: 4.5 kg");
			assertThat(answer(LOW_BACK, Phase.P1, cleared).maxLoadKg()).contains(new BigDecimal("4.5"));
		}
		BigDecimal three = new BigDecimal("3");
		assertThat(answer(limited(LOW_BACK, 8, Clearance.STRENGTH, three, Limit.LIFTING)).lifting())
			.contains(Text.of("lifting.none"));
		assertThat(answer(limited(LOW_BACK, 8, Clearance.STRENGTH, three)).lifting())
			.contains(Kilograms.inWords(three));
		assertThat(answer(LOW_BACK, Phase.P4, Clearance.STRENGTH).lifting()).isEmpty();
	}

	@Test
	void a09ACervicalFusionKeepsTheNeckOutOfIt() {
		for (Phase phase : Phase.values()) {
			Answer answer = answer(NECK, phase, Clearance.SPORT);
			assertThat(verdicts(answer, "neck-curl", "neck-harness-extension", "neck-bridge", "headstand", "sit-up",
					"back-squat"))
				.containsOnly(AVOID);
			assertThat(rules(answer, "sit-up")).contains("REPEATED_NECK_FLEXION");
			assertThat(rules(answer, "back-squat")).contains("NECK_HYPEREXTENSION");
		}
		assertThat(List.of("neck-curl", "neck-harness-extension"))
			.as("what is off for the neck is not off for the low back")
			.anyMatch(doable(answer(LOW_BACK, Phase.P4, Clearance.SPORT)));
		Cookie cookie = checkedIn(visitor("C5-C6", YEARS_LATER, Clearance.SPORT));
		assertThat(page("/exercises/sit-up", cookie))
			.contains("Bending the neck forward again and again, or pulling on the head, may strain the spine.");
		assertThat(page("/exercises/back-squat", cookie))
			.contains("Tipping the head far back, again and again or for long, may press on the spine.");
		assertThat(page("/exercises", checkedIn(visitor("C5-C6", 3, Clearance.NONE))))
			.contains("do not pull on your head");
	}

	@Test
	void r06TwistingExercisesAreOff() {
		assertOff("russian-twist", "wood-chop", "bicycle-crunch", "seated-spinal-twist");
		for (Fusion fusion : ANYWHERE) {
			Answer answer = answer(fusion, Phase.P3, Clearance.REHAB);
			assertThat(insteadOf(answer, "russian-twist")).contains("pallof-press");
			assertThat(insteadOf(answer, "wood-chop")).contains("pallof-press");
		}
		assertThat(page("/")).contains("Twisting exercises.");
		assertThat(page("/exercises/wood-chop", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT))))
			.contains("Twisting far, fast or with resistance may strain the spine.", "Leave this one out.");
	}

	@Test
	void r07SmithMachineAndHackSquatsAreOff() {
		assertOff("smith-machine-squat", "hack-squat");
		assertThat(page("/")).contains("Smith machine and hack squats");
		Cookie cookie = checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT));
		for (String typed : List.of("smith machine squat", "hack squats")) {
			assertThat(page("/can-i?q=" + typed, cookie)).contains("Leave this one out.",
					"The machine dictates the path, so your spine has to follow the rails", "Split squat");
		}
	}

	@Test
	void r08ABarOnTheSpineGivesWayToSingleLegWork() {
		assertOff("back-squat", "good-morning");
		for (Fusion fusion : ANYWHERE) {
			Answer answer = answer(fusion, Phase.P2, Clearance.STRENGTH);
			assertThat(insteadOf(answer, "back-squat")).startsWith("split-squat");
			assertThat(insteadOf(answer, "front-squat")).contains("split-squat");
			assertThat(overTime(fusion, Clearance.SPORT, "front-squat")).as("never without care")
				.doesNotContain(ALLOW, FAVOUR);
		}
		assertThat(page("/")).contains("a heavy bar on your back");
		assertThat(page("/exercises/back-squat", checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT)))).contains(
				"The bar rests on your shoulders, so its load may press down through your spine.",
				"The list on this page shows what is open for you now.");
	}

	@Test
	void r09LegMachinesWaitForANeutralSpineAtDepth() {
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "leg-press")).containsExactly(NOT_YET, NOT_YET, NOT_YET,
				CAUTION, ALLOW);
		for (Fusion fusion : ANYWHERE) {
			Answer answer = answer(fusion, Phase.P1, Clearance.SPORT);
			assertThat(verdicts(answer, "leg-press", "leg-extension", "leg-curl-seated")).doesNotContain(ALLOW, FAVOUR);
			assertThat(insteadOf(answer, "leg-press")).startsWith("ball-wall-squat");
		}
		assertThat(page("/exercises/leg-press", checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH)))).contains(
				"Deep down under a load the pelvis may tuck under and round the low back.",
				"Your buttocks stay heavy on the seat and your back keeps its natural curve.",
				"Adding weight first. Learn the short range with a light weight.");
	}

	@Test
	void r10HollowHoldsGiveWayToABracedNeutralDeadBug() {
		assertOff("hollow-body-hold");
		for (Fusion fusion : ANYWHERE) {
			Answer answer = answer(fusion, Phase.P3, Clearance.REHAB);
			assertThat(verdict(answer, "dead-bug")).isEqualTo(FAVOUR);
			assertThat(insteadOf(answer, "hollow-body-hold")).startsWith("dead-bug");
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.REHAB));
		assertThat(page("/exercises/dead-bug", cookie)).contains("Brace before you lift your knees",
				"Keep your back's natural curve.", "Your back and ribs stay just as they were at the start.");
		assertThat(page("/exercises/abdominal-brace", cookie))
			.contains("Flattening or tilting the back. Keep its natural curve and tighten less.");
		assertThat(page("/exercises/ball-wall-squat", cookie))
			.contains("Pressing the low back flat on the wall. Lean lightly and keep the natural curve.");
	}

	@Test
	void r11RunningAndJumpingComeLateStepByStepAndNeverThroughPain() {
		assertThat(overTime(LOW_BACK, Clearance.SPORT, "jogging")).containsExactly(NOT_YET, NOT_YET, NOT_YET, CAUTION,
				CAUTION);
		assertThat(overTime(LOW_BACK, Clearance.SPORT, "jump-rope")).containsExactly(NOT_YET, NOT_YET, NOT_YET, NOT_YET,
				CAUTION);
		assertThat(overTime(MID_BACK, Clearance.SPORT, "running")).containsExactly(NOT_YET, NOT_YET, NOT_YET, NOT_YET,
				CAUTION);
		Answer inPain = Answer.of(PROTOCOL, EXERCISES, situation(LOW_BACK, YEARS_LATER, Clearance.SPORT),
				new Today(TODAY, Set.of(), 3));
		assertThat(verdicts(inPain, "walk-jog-intervals", "jogging", "running", "jump-rope", "box-jump"))
			.containsOnly(LOCKED);
		Cookie cookie = checkedIn(visitor("L4-L5", YEARS_LATER, Clearance.SPORT));
		assertThat(page("/exercises/jogging", cookie)).contains("Running jars the spine at every step",
				"Go back to walking at the first sign of pain.", "Walk-jog intervals");
		assertThat(page("/exercises/jump-rope", cookie)).contains("Every landing jars the spine");
	}

	@Test
	void r12AbMachinesNoPushUpsYesCrunchesNo() {
		assertOff("ab-machine-crunch", "crunch");
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P3, Clearance.REHAB), "wall-push-up", "push-up"))
				.containsOnly(ALLOW);
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.REHAB));
		assertThat(page("/can-i?q=push ups", cookie)).contains("Push-up", "Yes, you may do this.");
		assertThat(page("/can-i?q=ab machine", cookie)).contains("Ab-crunch machine", "Leave this one out.");
		assertThat(page("/can-i?q=crunches", cookie)).contains("Leave this one out.");
	}

	@Test
	void c01OverheadLiftingWaitsAndStaysWithCare() {
		assertThat(overTime(NECK, Clearance.SPORT, "seated-dumbbell-press")).containsExactly(NOT_YET, NOT_YET, NOT_YET,
				CAUTION, CAUTION);
		assertThat(overTime(MID_BACK, Clearance.SPORT, "seated-dumbbell-press")).containsExactly(NOT_YET, NOT_YET,
				NOT_YET, CAUTION, CAUTION);
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P4, Clearance.SPORT), "seated-dumbbell-press", "overhead-press",
					"lat-pulldown"))
				.containsOnly(CAUTION);
		}
		assertThat(page("/can-i?q=lifting weights over my head", checkedIn(visitor("C5-C6", 30, Clearance.STRENGTH))))
			.contains("One person with a neck fusion reported symptoms from even small weights");
		assertThat(page("/exercises", checkedIn(visitor("C5-C6", 3, Clearance.NONE))))
			.contains("Do not lift things overhead");
	}

	@Test
	void c02EarlyOnNoBendingLiftingTwistingOrReachingFar() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(loadLimit(fusion, Phase.P0)).isEqualTo("2");
			assertThat(new BigDecimal(loadLimit(fusion, Phase.P1))).as("10 lb").isLessThan(new BigDecimal("4.54"));
			assertThat(List.of("farmers-carry", "seated-biceps-curl", "toe-touch-stretch", "golf", "dancing",
					"scapular-wall-slide"))
				.noneMatch(doable(answer(fusion, Phase.P0, Clearance.SPORT)));
		}
		assertThat(answer(limited(LOW_BACK, 8, Clearance.STRENGTH, new BigDecimal("3"))).maxLoadKg())
			.contains(new BigDecimal("3"));
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 3, Clearance.NONE)))).contains(
				"Do not bend, lift or twist beyond what the hospital allowed.",
				"lean or reach far, not even across a table");
	}

	@Test
	void c03SittingStraightUpWithABarIsWarnedOf() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(overTime(fusion, Clearance.SPORT, "bench-press")).startsWith(NOT_YET, NOT_YET)
				.endsWith(CAUTION)
				.doesNotContain(ALLOW, FAVOUR);
		}
		Cookie cookie = checkedIn(visitor("L5-S1", YEARS_LATER, Clearance.STRENGTH));
		for (String address : List.of("/exercises/bench-press", "/exercises/skull-crusher")) {
			assertThat(page(address, cookie))
				.contains("One person reported hardware that failed after sitting straight up with a bar");
		}
		assertThat(page("/exercises/bench-press", cookie)).contains("let the helper guide the bar into the rack",
				"roll onto your side in one piece. Push up with your arms to sit.");
		assertThat(page("/exercises/log-roll", cookie))
			.contains("Sitting up from lying on your back. Always roll onto your side first.");
	}

	@Test
	void c04FallsAndKnocksNeedSportClearanceAndStayARisk() {
		String[] risky = { "roller-skating", "jet-ski", "horse-riding", "contact-sport", "martial-arts", "tumbling",
				"skiing" };
		for (Fusion fusion : ANYWHERE) {
			assertThat(List.of(risky)).noneMatch(doable(answer(fusion, Phase.P4, Clearance.STRENGTH)))
				.noneMatch(doable(answer(fusion, Phase.P2, Clearance.SPORT)));
			assertThat(verdicts(answer(fusion, Phase.P4, Clearance.SPORT), risky)).isSubsetOf(CAUTION, AVOID);
		}
		assertThat(verdicts(answer(situation(fusion(Level.L2, Level.L5), YEARS_LATER, Clearance.SPORT)),
				"contact-sport", "martial-arts"))
			.containsOnly(AVOID);
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH));
		for (String typed : List.of("jet ski", "ice skating", "horseback riding", "cheerleading")) {
			assertThat(page("/can-i?q=" + typed, cookie)).as(typed)
				.containsPattern("Not now|Not yet")
				.contains(
						"A hard fall may injure the spine or damage the hardware, and skill alone cannot rule it out");
		}
		assertThat(page("/can-i?q=rugby", cookie)).contains("A tackle or a blow may force the spine to bend or twist");
		assertThat(page("/today", cookie)).contains("A fall, crash or hard knock that no doctor has checked");
		assertThat(page("/exercises", reporting(cookie, Symptom.FALL_OR_CRASH))).contains("Get help now",
				"do no exercise until you have been checked");
	}

	@Test
	void c05BreaststrokeAndVibrationPlatesAreNotTakenForSafe() {
		assertThat(overTime(NECK, Clearance.SPORT, "butterfly-and-heads-up-swimming")).doesNotContain(CAUTION, ALLOW,
				FAVOUR);
		assertThat(overTime(NECK, Clearance.SPORT, "swimming-breaststroke"))
			.as("face down, late and never without care")
			.containsExactly(NOT_YET, NOT_YET, CAUTION, CAUTION, CAUTION);
		assertThat(overTime(LOW_BACK, Clearance.SPORT, "swimming-breaststroke")).containsExactly(NOT_YET, NOT_YET,
				NOT_YET, CAUTION, CAUTION);
		assertThat(insteadOf(answer(LOW_BACK, Phase.P2, Clearance.STRENGTH), "swimming-breaststroke"))
			.startsWith("swimming-backstroke");
		for (Fusion fusion : ANYWHERE) {
			assertThat(overTime(fusion, Clearance.SPORT, "vibration-plate")).containsExactly(NOT_YET, NOT_YET, NOT_YET,
					CAUTION, CAUTION);
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 14, Clearance.STRENGTH));
		assertThat(page("/can-i?q=breaststroke", cookie)).contains("Not yet: from week 24, that is",
				"some strokes may twist or arch the spine, as breaststroke does");
		assertThat(page("/can-i?q=power plate", cookie)).contains("Not yet: from week 24, that is",
				"Nobody knows well how shaking the whole body acts on a spine", "Not knowing calls for care.");
	}

	@Test
	void c06ALongThoracicFusionWalksLongerAndSwimsLater() {
		Fusion scoliosis = fusion(Level.T3, Level.T12);
		int sixMonths = 26;
		int nineMonths = 39;
		for (int week : List.of(sixMonths, nineMonths)) {
			Answer answer = answer(situation(scoliosis, week, Clearance.REHAB));
			assertThat(verdict(answer, "brisk-walking")).isEqualTo(FAVOUR);
			assertThat(verdicts(answer, "swimming-backstroke", "swimming-snorkel-crawl", "swimming-freestyle"))
				.containsOnly(NOT_YET);
		}
		assertThat(verdict(answer(situation(MID_BACK, sixMonths, Clearance.REHAB)), "swimming-backstroke"))
			.as("a short fusion is in the water earlier, gently")
			.isEqualTo(CAUTION);
		Cookie cookie = checkedIn(visitor("T3-T12", sixMonths, Clearance.REHAB));
		assertThat(page("/exercises", cookie))
			.contains("Your stages last longer than usual, because: three or more segments are fused.");
		assertThat(page("/exercises/swimming-backstroke", cookie)).contains("Not yet: from week 52, that is",
				"Not before week 52, that is", "comment under the article (6 months)");
		assertThat(page("/exercises/swimming-backstroke", checkedIn(visitor("T3-T12", sixMonths, Clearance.WALKING))))
			.contains("Your physician has not cleared this yet.");
		assertThat(page("/exercises", checkedIn(visitor("T3-T12", 26, Clearance.REHAB))))
			.contains("brisk walking for up to 9 months");
	}

	// Favour

	@Test
	void a10ANeutralSpineInEverything() {
		assertThat(page("/")).contains("A neutral spine in everything: keep your back’s natural curve.");
		Cookie cookie = checkedIn(visitor("L4-L5", 14, Clearance.STRENGTH));
		assertThat(page("/exercises", cookie)).contains("always with your back’s natural curve",
				"They keep your back’s natural curve, or your trunk still against a pull, or they train balance and stamina.");
		for (String slug : List.of("bird-dog", "supine-march", "mini-squat", "hip-hinge-drill", "step-up",
				"seated-cable-row", "elliptical-trainer", "calf-stretch", "aquatic-walking")) {
			assertThat(page("/exercises/" + slug, cookie)).as(slug).contains("How to do it", "natural curve");
		}
		assertThat(page("/how-it-works"))
			.contains("What is allowed is favoured where it keeps your back’s natural curve.");
	}

	@Test
	void a11AntiRotationAndNeutralSpineCoreWorkIsFavoured() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P3, Clearance.REHAB), "stir-the-pot", "pallof-press",
					"pallof-press-circles", "half-kneeling-pallof-press"))
				.containsOnly(FAVOUR);
		}
		assertThat(verdict(answer(LOW_BACK, Phase.P2, Clearance.REHAB), "mcgill-curl-up")).isEqualTo(FAVOUR);
		assertThat(overTime(NECK, Clearance.REHAB, "mcgill-curl-up")).as("A09 comes first").doesNotContain(FAVOUR);
		assertThat(page("/")).contains("Work in which your trunk keeps still against a pull.");
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.REHAB));
		assertThat(page("/can-i?q=pallof press circles", cookie)).contains("Pallof press circles",
				"This is one of the exercises to favour.");
		assertThat(page("/can-i?q=mcgill crunch", cookie)).contains("McGill curl-up",
				"This is one of the exercises to favour.");
		assertThat(page("/exercises", cookie)).as("listed first")
			.containsSubsequence("Make these your daily staples", "You may do these.", "Leave these out.");
		assertThat(page("/exercises?q=stir the pot", cookie)).containsSubsequence("Make these your daily staples",
				"Stir the pot");
	}

	@Test
	void a12BalanceAndEnduranceOfTheStabilisersAreFavoured() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P3, Clearance.STRENGTH), "single-leg-stance", "half-bird-dog",
					"side-plank-knees", "forearm-plank", "farmers-carry"))
				.containsOnly(FAVOUR);
		}
		assertThat(page("/")).contains("Balance and endurance of the muscles that hold your spine.");
		assertThat(page("/exercises/side-plank-knees", checkedIn(visitor("L4-L5", 14, Clearance.REHAB))))
			.contains("This is one of the exercises to favour.", "hold 5 seconds");
	}

	@Test
	void a13ThereIsAlwaysAnAlternative() {
		forEverybody(Clearance.WALKING, (answer) -> EXERCISES.forEach((slug, exercise) -> {
			if (!answer.on(exercise).isDoable()) {
				assertThat(answer.insteadOf(exercise)).as(slug).isNotEmpty().allMatch(doable(answer));
			}
		}));
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.WALKING));
		assertThat(page("/exercises?group=AVOID", cookie))
			.contains("Leave these out. There is always something to do instead.", "Instead:");
		assertThat(page("/exercises/crunch", cookie)).contains("Do this instead", "Abdominal brace (neutral)");
	}

	@Test
	void r13StirThePotBirdDogAndTheOneArmCarryAreStaples() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P3, Clearance.STRENGTH), "stir-the-pot", "bird-dog",
					"one-arm-farmers-carry"))
				.containsOnly(FAVOUR);
			assertThat(overTime(fusion, Clearance.STRENGTH, "one-arm-farmers-carry")).startsWith(NOT_YET, NOT_YET,
					CAUTION);
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH));
		for (String staple : List.of("Bird dog", "Stir the pot", "One-arm farmer's (suitcase) carry")) {
			assertThat(page("/exercises?q=" + staple, cookie)).containsSubsequence("Make these your daily staples",
					staple);
		}
		assertThat(page("/exercises/one-arm-farmers-carry", cookie)).contains("light weight in one hand",
				"The limit for now is 15 kg (33 lb). Start with less.",
				"Use a lighter weight, or split it between both hands.", "about ten steps");
		assertThat(page("/exercises/one-arm-farmers-carry", checkedIn(visitor("L4-L5", 14, Clearance.STRENGTH))))
			.contains("how much and how long matters");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH)))).contains("daily staples");
	}

	@Test
	void r14StartFromTheBottomWithPelvicFloorBreathAndLegs() {
		for (Fusion fusion : ANYWHERE) {
			Answer first = answer(fusion, Phase.P0, Clearance.WALKING);
			assertThat(verdicts(first, "diaphragmatic-breathing", "pelvic-floor-contraction")).containsOnly(FAVOUR);
			assertThat(verdicts(answer(fusion, Phase.P0, Clearance.REHAB), "heel-slide", "bent-knee-fallout"))
				.containsOnly(ALLOW);
			assertThat(List.of("supine-march", "quadruped-sit-back")).noneMatch(doable(first));
			assertThat(verdicts(answer(fusion, Phase.P2, Clearance.REHAB), "supine-march", "quadruped-sit-back"))
				.containsOnly(FAVOUR);
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 14, Clearance.REHAB));
		assertThat(page("/exercises/pelvic-floor-contraction", cookie))
			.contains("As you breathe out, gently squeeze and lift", "brace lightly: let your lower tummy firm up");
		assertThat(page("/exercises/heel-slide", cookie)).contains("Brace before the heel moves", "keep breathing",
				"Harder Lying march (supine march)");
		assertThat(page("/can-i?q=sit backs on all fours", cookie)).contains("Rock-back on hands and knees (quadruped)",
				"This is one of the exercises to favour.");
	}

	@Test
	void r15BodyWeightThenBandsThenWeights() {
		Answer withoutWeights = answer(LOW_BACK, Phase.P2, Clearance.REHAB);
		assertThat(verdicts(withoutWeights, "mini-squat", "wall-push-up", "band-row", "band-triceps-pressdown"))
			.containsOnly(ALLOW);
		assertThat(verdicts(withoutWeights, "seated-cable-row", "seated-biceps-curl", "machine-chest-press"))
			.containsOnly(LOCKED);
		assertThat(verdicts(answer(LOW_BACK, Phase.P2, Clearance.STRENGTH), "seated-cable-row", "seated-biceps-curl",
				"machine-chest-press"))
			.containsOnly(ALLOW);
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH));
		assertThat(page("/exercises/band-row", cookie)).contains("Easier Shoulder blade squeeze (scapular retraction)")
			.containsPattern("Harder [^.]*Seated cable row");
		assertThat(page("/exercises/dumbbell-floor-press", cookie)).contains("Easier Wall push-up");
		assertThat(page("/exercises/goblet-squat", cookie)).contains("Easier Supported mini-squat");
		assertThat(physicianPage()).contains("pool, exercise bikes, core control, light bands", "Weights and machines");
	}

	@Test
	void r16WalkingIsFavouredForEverybodyEveryDay() {
		forEverybody(Clearance.WALKING, (answer) -> assertThat(verdict(answer, "walking")).isEqualTo(FAVOUR));
		for (Fusion fusion : ANYWHERE) {
			assertThat(overTime(fusion, Clearance.WALKING, "brisk-walking")).containsExactly(CAUTION, FAVOUR, FAVOUR,
					FAVOUR, FAVOUR);
		}
		assertThat(page("/")).contains("Walking, every day, up to what you tolerate well.");
		assertThat(page("/exercises/walking", checkedIn(visitor("L4-L5", 3, Clearance.WALKING))))
			.contains("7 times a week", "You may take several short walks, spread over the day.");
	}

	@Test
	void r17ThePoolIsAGoodWayBackSlowly() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(overTime(fusion, Clearance.REHAB, "aquatic-walking")).containsExactly(NOT_YET, CAUTION, FAVOUR,
					FAVOUR, FAVOUR);
			assertThat(overTime(fusion, Clearance.REHAB, "swimming-backstroke")).startsWith(NOT_YET, NOT_YET)
				.endsWith(ALLOW)
				.contains(CAUTION);
		}
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.REHAB));
		assertThat(page("/exercises/aquatic-walking", cookie)).contains("which carries part of your weight",
				"Walk forward with short, slow steps", "5 minutes");
		assertThat(page("/exercises/swimming-backstroke", cookie)).contains("Stop well before the end", "5 minutes",
				"Rest at the wall whenever you like.");
		Cookie pool = checkedIn(visitor("L4-L5", 30, Clearance.REHAB));
		for (String slug : List.of("aquatic-walking", "swimming-backstroke", "swimming-snorkel-crawl")) {
			assertThat(page("/exercises/" + slug, pool)).contains("less than you think you can");
		}
	}

	@Test
	void r18BallSquatsAgainstAWallAreSmallAndBraced() {
		assertThat(overTime(LOW_BACK, Clearance.REHAB, "ball-wall-squat")).containsExactly(CAUTION, ALLOW, ALLOW, ALLOW,
				ALLOW);
		Cookie cookie = checkedIn(visitor("L4-L5", 14, Clearance.REHAB));
		assertThat(page("/can-i?q=ball squat", cookie)).contains("Wall squat / ball-on-wall squat",
				"Yes, you may do this.");
		assertThat(page("/exercises/ball-wall-squat", cookie)).contains("Brace before you slide down",
				"slide down a small way", "Stay well above chair height.", "Easier Supported mini-squat",
				"Harder Squat without a weight");
		assertThat(page("/exercises/ball-wall-squat", checkedIn(visitor("L4-L5", 14, Clearance.REHAB))))
			.contains("finger’s width further");
	}

	@Test
	void r19LegsAreTrainedOneAtATimeAndLight() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P2, Clearance.REHAB), "step-up", "split-squat", "lunge",
					"single-leg-deadlift"))
				.as("without a weight")
				.containsOnly(ALLOW);
			assertThat(verdict(answer(fusion, Phase.P2, Clearance.STRENGTH), "leg-press")).isEqualTo(NOT_YET);
			for (String heavy : List.of("back-squat", "smith-machine-squat", "hack-squat", "front-squat")) {
				assertThat(insteadOf(answer(fusion, Phase.P2, Clearance.STRENGTH), heavy)).contains("split-squat");
			}
		}
		assertThat(page("/exercises/split-squat", checkedIn(visitor("L4-L5", 14, Clearance.REHAB))))
			.contains("5 repetitions", "on each side", "Keep one hand on the support.")
			.doesNotContain("at most");
		assertThat(page("/how-it-works")).contains("Working on one leg trains the legs without much weight");
		Cookie legs = checkedIn(visitor("L4-L5", 14, Clearance.REHAB));
		for (String slug : List.of("step-up", "split-squat", "lunge", "single-leg-deadlift")) {
			assertThat(page("/exercises/" + slug, legs)).contains("with more repetitions, not with a weight",
					"not sore legs");
		}
	}

	@Test
	void r20TheBasicsAreMasteredEverywhere() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(List.of("abdominal-brace", "log-roll", "chair-transfer", "hip-hinge-drill"))
				.allMatch(doable(answer(fusion, Phase.P0, Clearance.REHAB)));
		}
		assertThat(EXERCISES.values()).filteredOn((exercise) -> exercise.dose() != null)
			.allSatisfy((exercise) -> assertThat(exercise.cues().get(0)).containsIgnoringCase("brac"));
		Cookie cookie = checkedIn(visitor("L4-L5", 3, Clearance.WALKING));
		assertThat(page("/can-i?q=rolling over in bed", cookie)).contains("Log-roll drill", "Yes, you may do this.");
		assertThat(page("/can-i?q=getting out of a car", cookie)).contains("Getting in and out of a chair or car",
				"Yes, you may do this.");
		assertThat(page("/can-i?q=learning to bend safely", cookie)).contains("Hip-hinge drill with dowel");
		assertThat(page("/exercises/chair-transfer", cookie)).contains("Brace before you move",
				"bend your hips and knees and lower yourself slowly");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 3, Clearance.NONE)))).contains(
				"Keep your spine’s natural curve in daily life: when you sit, stand, roll over or get out of a car.",
				"Let your hips and knees do the bending");
	}

	@Test
	void r21LowImpactMachinesAreFineOnceClearedAndPainFree() {
		String[] machines = { "elliptical-trainer", "incline-treadmill-walking", "recumbent-bike", "arm-and-leg-bike" };
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P2, Clearance.REHAB), machines)).containsOnly(ALLOW);
			assertThat(verdicts(answer(fusion, Phase.P2, Clearance.WALKING), machines)).containsOnly(LOCKED);
			assertThat(verdict(answer(fusion, Phase.P3, Clearance.REHAB), "upright-bike")).isEqualTo(ALLOW);
		}
		Situation early = situation(LOW_BACK, 8, Clearance.REHAB);
		assertThat(verdicts(answer(early), machines)).containsOnly(CAUTION);
		assertThat(verdicts(Answer.of(PROTOCOL, EXERCISES, early, new Today(TODAY, Set.of(), 3)), machines))
			.as("not with pain")
			.containsOnly(LOCKED);
		assertThat(page("/can-i?q=cross trainer", checkedIn(visitor("L4-L5", 14, Clearance.REHAB))))
			.contains("Elliptical", "Yes, you may do this.");
	}

	@Test
	void r22OnlyStretchesThatThePhysicianAllowsLightly() {
		String[] stretches = { "hamstring-stretch-supine", "hip-flexor-stretch", "calf-stretch",
				"figure-four-stretch" };
		assertThat(verdicts(answer(limited(LOW_BACK, YEARS_LATER, Clearance.SPORT, null, Limit.STRETCHING)), stretches))
			.containsOnly(AVOID);
		assertThat(verdicts(answer(LOW_BACK, Phase.P2, Clearance.WALKING), stretches)).containsOnly(LOCKED);
		assertThat(verdicts(answer(LOW_BACK, Phase.P2, Clearance.REHAB), stretches)).containsOnly(ALLOW);
		assertThat(physicianPage()).contains("Stretches of arms, legs or trunk");
		Cookie cookie = checkedIn(visitor("L4-L5", 8, Clearance.REHAB));
		assertThat(page("/exercises/calf-stretch", cookie)).contains("Yes, with care.",
				"kept light and to those that your physician allows", "Stop at a mild stretch",
				"Bouncing to get more stretch. Hold still and breathe.");
	}

	// Progress and dial back

	@Test
	void a14PainThatGrowsIsDialledBack() {
		Answer answer = Answer.of(PROTOCOL, EXERCISES, situation(LOW_BACK, YEARS_LATER, Clearance.SPORT),
				new Today(TODAY, Set.of(Symptom.PAIN_GROWING), 1));
		assertThat(answer.gate().gate()).isEqualTo(Gate.FLARE);
		assertThat(verdicts(answer, "bird-dog", "band-row", "jogging")).containsOnly(LOCKED);
		assertThat(List.of("walking", "abdominal-brace")).allMatch(doable(answer));
		Cookie cookie = visitor("L4-L5", 30, Clearance.STRENGTH);
		assertThat(page("/today", cookie)).contains("Your pain is growing, during a session or from day to day.");
		assertThat(page("/exercises", reporting(cookie, Symptom.PAIN_GROWING))).contains("Quiet exercises for now",
				"Stop everything else.", "if it rises, take that one out again");
		assertThat(page("/exercises/bird-dog", checkedIn(cookie))).contains("pain that rises through the set", "Stop",
				"Easier Leg slide on hands and knees");
		assertThat(page("/exercises", reporting(visitor("L4-L5", 30, Clearance.STRENGTH), Symptom.PAIN_GROWING)))
			.contains("find what raises the pain");
	}

	@Test
	void p01NeverThroughPainAndTheDaysAfterCountMost() {
		assertThat(page("/")).contains("Working through back pain.");
		Situation situation = situation(LOW_BACK, YEARS_LATER, Clearance.SPORT);
		assertThat(verdict(answer(situation), "deadlift")).isEqualTo(CAUTION);
		assertThat(verdict(Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, Set.of(), 3)), "deadlift"))
			.isEqualTo(LOCKED);
		assertThat(Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, Set.of(), 6)).gate().gate())
			.isEqualTo(Gate.FLARE);
		assertThat(Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, Set.of(), 8)).gate().gate())
			.isEqualTo(Gate.REFER);
		assertThat(page("/exercises/bird-dog", checkedIn(visitor("L4-L5", 30, Clearance.REHAB)))).contains(
				"during and after, and back to its usual level the next morning",
				"still raised the next morning but settled within 24 hours. Do not step up",
				"still raised after 24 hours");
		assertThat(page("/exercises/brisk-walking", checkedIn(visitor("L4-L5", 3, Clearance.WALKING))))
			.contains("How you feel over the next day or two tells more than how you feel on the way");
	}

	@Test
	void p02AFlareUpShutsTheProgramDownToWalking() {
		Situation situation = situation(LOW_BACK, YEARS_LATER, Clearance.SPORT);
		Answer today = Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, Set.of(Symptom.FLARE_UP), 2));
		assertThat(today.gate().gate()).isEqualTo(Gate.FLARE);
		assertThat(verdict(today, "walking")).isEqualTo(FAVOUR);
		assertThat(verdicts(today, "pallof-press", "bird-dog", "mini-squat", "recumbent-bike", "brisk-walking",
				"farmers-carry"))
			.containsOnly(LOCKED);
		assertThat(answer(flaredUp(1)).gate().gate()).isEqualTo(Gate.FLARE);
		assertThat(answer(flaredUp(2)).gate().gate()).isEqualTo(Gate.OPEN);
		assertThat(verdict(answer(flaredUp(6)), "deadlift")).isEqualTo(LOCKED);
		assertThat(verdict(answer(flaredUp(7)), "deadlift")).isEqualTo(CAUTION);
		assertThat(page("/exercises", reporting(visitor("L4-L5", 30, Clearance.STRENGTH), Symptom.FLARE_UP))).contains(
				"Stay with this until the pain has settled back to its usual level.", "Then add back one thing only",
				"Watch the pain during, after and the next morning");
	}

	@Test
	void p03WalkUpToWhatIsToleratedAndThenALittleMore() {
		Cookie cookie = visitor("L4-L5", 3, Clearance.WALKING);
		assertThat(page("/exercises/walking", checkedIn(cookie))).contains("a little at a time", "5 minutes",
				"Head back while you still feel fresh.", "you may take one small step up",
				"Going too far on a good day. Plan the way back before you set off.", "Harder Brisk walking");
		assertThat(page("/exercises", reporting(cookie, Symptom.FLARE_UP)))
			.contains("for as long as you tolerate well. A few minutes several times a day are fine.");
		assertThat(page("/exercises/walking", checkedIn(visitor("L4-L5", 3, Clearance.WALKING))))
			.contains("walk 5 until 6");
	}

	@Test
	void p04JoggingComesAfterBriskWalksAndInsideWalks() {
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "brisk-walking")).containsExactly(CAUTION, FAVOUR, FAVOUR,
				FAVOUR, FAVOUR);
		assertThat(overTime(LOW_BACK, Clearance.STRENGTH, "walk-jog-intervals")).containsExactly(NOT_YET, NOT_YET,
				NOT_YET, CAUTION, CAUTION);
		assertThat(insteadOf(answer(LOW_BACK, Phase.P2, Clearance.STRENGTH), "jogging")).startsWith("brisk-walking");
		Cookie cookie = checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH));
		assertThat(page("/exercises/brisk-walking", cookie)).contains("Easier Level walking, graded",
				"Harder Walk-jog intervals");
		assertThat(page("/exercises/walk-jog-intervals", cookie)).contains("Easier Brisk walking", "Harder Jog",
				"Short, slow jogs with walking in between.", "Go back to walking at once if it hurts.",
				"Leaving out the walks. Keep every walk");
		assertThat(page("/exercises/jogging", cookie)).contains("Keep a day of rest in between.");
		assertThat(page("/how-it-works")).contains("How you feel over the next day or two tells more");
		assertThat(page("/exercises/brisk-walking", checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH))))
			.contains("every 2 to 3 days", "30 minutes");
	}

	@Test
	void p05FeelingGoodIsNotBeingHealed() {
		for (Fusion fusion : ANYWHERE) {
			assertThat(verdicts(answer(fusion, Phase.P1, Clearance.SPORT), "jogging", "deadlift", "horse-riding"))
				.as("no pain at all, and everything cleared")
				.containsOnly(NOT_YET);
		}
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 8, Clearance.SPORT))))
			.contains("Feeling good is a good sign, but it is not yet proof of healing. You have time.");
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 8, Clearance.NONE))))
			.contains("do not take a good day as proof that you have healed");
		assertThat(page("/exercises/jogging", checkedIn(visitor("L4-L5", 30, Clearance.STRENGTH))))
			.contains("Going faster because it feels good today. Keep the pace and add time another day.");
	}

	@Test
	void p06TheBodyIsNotGlass() {
		assertThat(page("/exercises", checkedIn(visitor("L4-L5", 14, Clearance.REHAB))))
			.contains("Your body is not made of glass. Each careful movement may give you back some trust in it.");
		for (Fusion fusion : ANYWHERE) {
			assertThat(EXERCISES.keySet()).filteredOn(doable(answer(fusion, Phase.P4, Clearance.STRENGTH)))
				.as("most of the catalogue opens in the end")
				.hasSizeGreaterThan(EXERCISES.size() / 2);
		}
	}

	// What the rules say

	private static Fusion fusion(Level from, Level to) {
		return Fusion.of(new Span(from, to));
	}

	private static final Scan SOLID = new Scan(Imaging.SOLID, null);

	private static Situation situation(Fusion fusion, int weeks, Clearance clearance) {
		return limited(fusion, weeks, clearance, null);
	}

	private static Situation limited(Fusion fusion, int weeks, Clearance clearance, @Nullable BigDecimal maxLoadKg,
			Limit... avoid) {
		return new Situation(fusion, TODAY.minusWeeks(weeks), new PhysicianClearance(clearance, null, null, null),
				new Limits(Set.of(avoid), maxLoadKg), Set.of(), Set.of(), SOLID, PrescribedBrace.NONE, null, null);
	}

	private static Situation flaredUp(int daysAgo) {
		return new Situation(LOW_BACK, TODAY.minusWeeks(YEARS_LATER),
				new PhysicianClearance(Clearance.SPORT, null, null, null), new Limits(Set.of(), null), Set.of(),
				Set.of(), SOLID, PrescribedBrace.NONE, null, TODAY.minusDays(daysAgo));
	}

	private static Answer answer(Situation situation) {
		return Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, Set.of(), 0));
	}

	private static Answer answer(Fusion fusion, Phase phase, Clearance clearance) {
		return answer(situation(fusion, Pace.STANDARD.startOf(phase), clearance));
	}

	private static void forEverybody(Clearance from, Consumer<Answer> test) {
		for (Fusion fusion : ANYWHERE) {
			for (Phase phase : Phase.values()) {
				Arrays.stream(Clearance.values())
					.filter((clearance) -> clearance.covers(from))
					.forEach((clearance) -> test.accept(answer(fusion, phase, clearance)));
			}
		}
	}

	/**
	 * For every region, in every stage, however much is cleared: never, and here is what
	 * to do instead.
	 */
	private static void assertOff(String... slugs) {
		forEverybody(Clearance.REHAB, (answer) -> {
			for (String slug : slugs) {
				assertThat(verdict(answer, slug)).as(slug).isEqualTo(AVOID);
				assertThat(insteadOf(answer, slug)).as("instead of %s", slug).isNotEmpty().allMatch(doable(answer));
			}
		});
	}

	private static Exercise exercise(String slug) {
		assertThat(EXERCISES).containsKey(slug);
		return EXERCISES.get(slug);
	}

	private static Verdict verdict(Answer answer, String slug) {
		return answer.on(exercise(slug)).verdict();
	}

	private static List<Verdict> verdicts(Answer answer, String... slugs) {
		return Arrays.stream(slugs).map((slug) -> verdict(answer, slug)).toList();
	}

	/** The verdicts from the first stage to the last. */
	private static List<Verdict> overTime(Fusion fusion, Clearance clearance, String slug) {
		return Arrays.stream(Phase.values()).map((phase) -> verdict(answer(fusion, phase, clearance), slug)).toList();
	}

	private static Predicate<String> doable(Answer answer) {
		return (slug) -> answer.on(exercise(slug)).isDoable();
	}

	private static List<String> insteadOf(Answer answer, String slug) {
		return answer.insteadOf(exercise(slug));
	}

	private static List<String> rules(Answer answer, String slug) {
		return answer.on(exercise(slug)).reasons().stream().map(Reason::rule).toList();
	}

	private static String loadLimit(Fusion fusion, Phase phase) {
		return answer(fusion, phase, Clearance.STRENGTH).maxLoadKg().map(BigDecimal::toPlainString).orElse("none");
	}

	// What the pages say

	private Cookie visitor(String levels, int weeks, Clearance clearance) {
		return visitor(levels, weeks, clearance, UnaryOperator.identity());
	}

	private Cookie visitor(String levels, int weeks, Clearance clearance, UnaryOperator<MockMvcRequestBuilder> more) {
		return cookie(post("/situation", null,
				(request) -> more.apply(request.param("levels", levels)
					.param("surgeryDate", daysAgo(weeks * 7 + 2))
					.param("clearance", clearance.name())
					.param("imaging", "SOLID"))));
	}

	private static String daysAgo(int days) {
		return LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
	}

	private Cookie checkedIn(Cookie cookie) {
		return scored(cookie(post("/today", cookie, (request) -> request.param("none", "true"))));
	}

	private Cookie reporting(Cookie cookie, Symptom sign) {
		Cookie reported = cookie(post("/today", cookie, (request) -> request.param("symptoms", sign.name())));
		return sign.gate().isShut() ? reported : scored(reported);
	}

	private Cookie scored(Cookie cookie) {
		return cookie(post("/today/pain", cookie, (request) -> request.param("pain", "1")));
	}

	private String page(String address) {
		return page(address, null);
	}

	/** The step of the situation that asks what the physician said. */
	private String physicianPage() {
		MvcTestResult begun = post("/situation/fusion", null,
				(request) -> request.param("levels", "L4-L5").param("surgeryDate", daysAgo(60)));
		return page("/situation/physician", begun.getResponse().getCookie("begun"));
	}

	/** A page as it reads, without its markup. */
	private String page(String address, @Nullable Cookie cookie) {
		MvcTestResult result = get(address, cookie);
		assertThat(result).as(address).hasStatusOk();
		String markup = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return HtmlUtils.htmlUnescape(markup.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
	}

	private MvcTestResult get(String address, @Nullable Cookie cookie) {
		return this.mvc.get().uri(address).cookie((cookie != null) ? cookie : new Cookie("cookies", "kept")).exchange();
	}

	private MvcTestResult post(String address, @Nullable Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MockMvcRequestBuilder request = fill.apply(this.mvc.post().uri(address)).with(csrf());
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private static Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie(SituationCookie.NAME);
		assertThat(cookie).as("the page answers %s", result.getResponse().getStatus()).isNotNull();
		return cookie;
	}

}
