package org.neutralspine.question.reading;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands beside the name of an exercise: what changes it leaves no answer for the
 * name alone, and what changes nothing does.
 */
class BesideTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, LocalDate.of(2026, 11, 27));
	}

	@ParameterizedTest
	@ValueSource(strings = { "squat 120kg", "Can I do lunges with 15 kg?", "deadlifts 90 kilos",
			"shoulder press with 45 lbs", "hip thrusts 2 plates", "leg press w/ 100 lbs", "bench 185",
			"glute bridges (40 kg)", "squats, with 60 kg", "30 kg goblet squats ok?", "with a 12 kg vest, can I walk?",
			"can I squat half my bodyweight", "squats and with a barbell", "step ups but with a barbell on my back" })
	void aWeight(String text) {
		assertWithheld(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "walk 12 km", "can I jog 5 miles", "swim 40 laps", "Can I walk up a mountain?",
			"walk on snow", "walking backwards down a slope", "walk in deep sand", "treadmill at 12 percent incline",
			"carry my groceries up the stairs", "run up the stairs", "climb stairs carrying laundry",
			"is a backpack walk good for bones", "sandbag squats ok?" })
	void aDistanceOrAnotherGround(String text) {
		assertWithheld(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plank with my kid on my back", "planks with a 30 kg plate", "step ups with a jump",
			"wall sits with a toddler on my knees", "can I walk with a rounded back", "running with a pram",
			"push ups with feet elevated", "can I do planks with my physio and weights",
			"planks with my physio at home and weights", "planks with my physio and some light weights",
			"planks with a friend and a 20 kg plate", "can I walk with my wife plus a backpack",
			"step up onto a 60 cm box", "hike with my wife's backpack", "can I ride a bike to work with a backpack",
			"squats and lunges with 20 kg dumbbells", "yoga plow" })
	void companyOrAnotherWay(String text) {
		assertWithheld(text);
	}

	private static void assertWithheld(String text) {
		assertThat(read(text).asked()).as(text).isEmpty();
		assertThat(read(text).notUnderstood()).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			can I do squats today at home | bodyweight-squat
			can I walk for 10 minutes every day with my wife | walking
			bridges for my back in the morning with good form | glute-bridge
			can I walk in the park after work | walking
			planks slowly and gently, a bit? | forearm-plank
			Can I walk again with L5-S1 fused? | walking
			can I swim with my friends on Sunday | swimming-freestyle
			can I run with a two level fusion | running
			can I walk with my brace on | walking
			squats 3 sets of 10 | bodyweight-squat
			Can I squat, with a herniated disc at L3-L4? | bodyweight-squat
			can I do bird dogs with my physio | bird-dog
			can I do bird dogs with my physio and still be safe | bird-dog
			can I run on the treadmill | running
			can I carry on with the glute bridges? | glute-bridge
			deadlifts with a barbell? | deadlift
			how long until i can run | running
			How long before I can swim? | swimming-freestyle
			""")
	void whatChangesNothingIsPassedOver(String text, String slug) {
		assertThat(read(text).asked()).as(text)
			.singleElement()
			.satisfies((one) -> assertThat(one.value().exercises()).extracting(Exercise::slug).contains(slug));
		assertThat(read(text).notUnderstood()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "can I do yoga headstands", "yoga plow pose" })
	void aStricterNameRightBehindIsTheOneThatIsAnswered(String text) {
		assertThat(read(text).asked()).singleElement()
			.satisfies((one) -> assertThat(one.value().exercises()).extracting(Exercise::slug).contains("headstand"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "can i pick up my dog", "will it stop my ears ringing", "picking up the dogs every day?" })
	void wordsOfOtherThingsNameNoExercise(String text) {
		assertThat(read(text).asked()).isEmpty();
		assertThat(read(text).more()).isEmpty();
	}

	@Test
	void whatIsDoneSoIsNotAskedAboutAsTheNameAlone() {
		assertWithheld("I squat 150 kg at the gym. Is that ok?");
	}

}
