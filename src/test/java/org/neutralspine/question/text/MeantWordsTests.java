package org.neutralspine.question.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class MeantWordsTests {

	@ParameterizedTest
	@CsvSource({ "surgoen, surgeon", "surgion, surgeon", "wieghts, weights", "numbnes, numbness", "swolen, swollen",
			"temprature, temperature", "fushion, fusion", "excercise, exercise", "bendign, bending", "liftin, lifting",
			"clearence, clearance", "runing, running", "nae, no" })
	void readsASlipAsTheWordThatIsMeant(String typed, String meant) {
		assertThat(MeantWords.of(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "surgeon", "exercises", "weighs", "moths", "contract", "stranger", "selling", "spots",
			"binding", "lumber", "l4", "", "restless" })
	void leavesOtherWordsAlone(String typed) {
		assertThat(MeantWords.of(typed)).isEqualTo(typed);
	}

	/** "Bowls" is a sport, and no slip of "bowels". */
	@Test
	void leavesTheNamesOfExercisesAlone() {
		assertThat(StarterCatalogue.entries()
			.stream()
			.flatMap((exercise) -> Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream()))
			.flatMap(MeantWordsTests::words)).isNotEmpty()
			.allSatisfy((word) -> assertThat(MeantWords.of(word)).isEqualTo(word));
	}

	/** What is never read need not be listed. */
	@Test
	void noPhraseWaitsForASlip() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:question/*.txt");
		assertThat(files).hasSizeGreaterThan(10)
			.filteredOn((file) -> !name(file).equals("meant-words.txt") && !name(file).startsWith("told-"))
			.allSatisfy((file) -> assertThat(file.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("//"))
				.map((line) -> line.replaceAll("\\w+\\*", ""))
				.flatMap(MeantWordsTests::words)
				.filter((word) -> !MeantWords.of(word).equals(word))).as(name(file)).isEmpty());
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter((word) -> !word.isEmpty());
	}

}
