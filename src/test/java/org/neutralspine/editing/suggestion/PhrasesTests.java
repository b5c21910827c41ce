package org.neutralspine.editing.suggestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhrasesTests {

	@ParameterizedTest
	@CsvSource({ "sit up, 3/4 sit-ups, sit-ups", "sit up, situp, situp", "sit up, frog sit‑up, sit‑up",
			"sit up, sit_up, sit_up", "sit up, sitting up, sitting up", "crunch, ab crunches, crunches",
			"raise, a leg raised, raised", "raise, raising, raising", "twist, without twisting, twisting",
			"squat, squatting, squatting", "fly, cable flies, flies", "farmer walk, farmer's walk, farmer's walk",
			"don't arch, don’t arch, don’t arch",
			"lying ... leg raise, lying bent-knee leg raises, lying bent-knee leg raises",
			"lying ... leg raise, lying leg raise, lying leg raise", "row|sit up, a situp, situp" })
	void areFoundHoweverTheyAreWritten(String phrases, String text, String found) {
		assertThat(new Phrases(phrases).in(text)).containsExactly(found);
		assertThat(new Phrases(phrases).areIn(text)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "press, pressdown", "press, bodypress", "row, thrown", "sit up, sit. then stand up", "hang, change",
			"twist, wrist", "leg raise ... lying, lying leg raise", "lying ... leg raise, flying leg raise" })
	void areNotFoundInOtherWords(String phrases, String text) {
		assertThat(new Phrases(phrases).in(text)).isEmpty();
		assertThat(new Phrases(phrases).areIn(text)).isFalse();
	}

	@Test
	void mayBeNone() {
		assertThat(new Phrases("").isEmpty()).isTrue();
		assertThat(new Phrases(" ").areIn("sit up")).isFalse();
		assertThat(new Phrases("").in("")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sit-up", "Sit up", "sit||up", "sit|", "...", "sit .. up", "(sit)", "'" })
	void areRefusedWhereTheyCouldNeverBeFound(String phrases) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Phrases(phrases)).withMessageContaining("is no word");
	}

}
