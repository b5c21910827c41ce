package org.neutralspine.guidance.exercise;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Symptom;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words lead to which warning sign.
 */
class SignWordsTests {

	@ParameterizedTest
	@EnumSource
	void everySignIsReachedByWords(Symptom sign) {
		List<String> phrases = switch (sign) {
			case BLADDER_OR_BOWEL_CHANGE -> List.of("i cannot pee", "I can't pee", "leaking when i sneeze", "bladder",
					"lost control of my bowels", "incontinence", "can I do squats if I leak urine");
			case SADDLE_NUMBNESS -> List.of("numb between my legs", "numbness in my groin", "my buttocks are numb");
			case NEW_WEAKNESS ->
				List.of("weak leg", "weakness", "my leg is getting weaker", "foot drop", "I keep dropping things");
			case FEVER_OR_WOUND ->
				List.of("fever", "can I train with a fever", "my wound is red", "chills", "infected incision");
			case CALF_SWELLING -> List.of("calf", "my calf", "swollen calf", "my calf hurts", "calf pain", "blood clot",
					"can I walk with a swollen leg");
			case BREATHLESS_OR_CHEST_PAIN -> List.of("chest pain", "shortness of breath", "short of breath", "breath",
					"I can't breathe", "I fainted", "my chest hurts");
			case CLUMSY_OR_UNSTEADY -> List.of("unsteady", "clumsy hands", "I keep tripping", "my legs feel heavy");
			case FALL_OR_CRASH -> List.of("I fell", "I had a fall", "fall", "car crash", "fell down the stairs");
			case HEADACHE_EASED_LYING -> List.of("headache", "my head hurts", "headaches");
			case PAIN_IN_BOTH_LEGS -> List.of("both legs hurt", "pain down both my legs");
			case NECK_SWELLING_OR_TROUBLE_SWALLOWING -> List.of("trouble swallowing", "my neck is swollen");
			case RADIATING_NERVE_PAIN -> List.of("sciatica", "shooting pain", "pain down my leg", "my arm hurts");
			case NEW_NUMBNESS -> List.of("numb", "numbness in my leg", "tingling", "pins and needles in my feet",
					"I can't feel my foot");
			case CLICKING_OR_MOVING_HARDWARE -> List.of("clicking", "a loose screw", "my back is popping");
			case NEW_STOOP -> List.of("stooping", "I can't stand up straight");
			case PAIN_GROWING -> List.of("my pain is getting worse", "it hurts more every day");
			case FLARE_UP -> List.of("flare up", "my back hurts", "back pain", "sore back");
		};
		assertThat(phrases).allSatisfy((phrase) -> assertThat(SignWords.in(phrase, false)).as(phrase).contains(sign));
	}

	@ParameterizedTest
	@ValueSource(strings = { "numbnes in my leg", "tinglng", "blader", "swolen calf", "feverr", "headach" })
	void aSlipHidesNoSign(String typed) {
		assertThat(SignWords.in(typed, false)).isNotEmpty();
	}

	@Test
	void theGravestSignsComeAlone() {
		assertThat(SignWords.in("my back hurts and my chest hurts", false))
			.containsExactly(Symptom.BREATHLESS_OR_CHEST_PAIN);
		assertThat(SignWords.in("my leg is numb and I have a fever", false)).containsExactly(Symptom.FEVER_OR_WOUND);
	}

	@Test
	void namesOfExercisesAreNoSigns() {
		List<String> signs = StarterCatalogue.entries()
			.stream()
			.flatMap((exercise) -> Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream()))
			.filter((name) -> !SignWords.in(name, true).isEmpty())
			.toList();
		assertThat(signs).containsExactlyInAnyOrder("bowel movement", "getting up after a fall");
	}

	@ParameterizedTest
	@ValueSource(strings = { "chest press", "calf raise", "standing calf raises", "calf stretch", "knee fall out",
			"stiff leg deadlift", "heavy leg press", "heavy chest press", "box breathing", "head lifts", "childs pose",
			"fell walking", "hitting golf balls again", "weekend hike", "leg drops", "squats", "" })
	void exercisesAreNoSigns(String typed) {
		assertThat(SignWords.in(typed, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "calf exercise, CALF_SWELLING", "chest, BREATHLESS_OR_CHEST_PAIN", "fell, FALL_OR_CRASH" })
	void someWordsAreSignsOnlyByThemselves(String typed, Symptom sign) {
		assertThat(SignWords.in(typed, false)).contains(sign);
		assertThat(SignWords.in(typed, true)).isEmpty();
	}

}
