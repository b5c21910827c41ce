package org.neutralspine.question.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.reading.LabelledText.Asked;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well texts are read that people have labelled. docs/questions.md has the numbers
 * and says what the misreadings were.
 */
class LabelledTextsTests {

	private static Understood read(LabelledText text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text.text(), text.today());
	}

	static Stream<LabelledText> all() {
		return Stream.of("texts.json", "texts-2.json", "texts-3.json", "texts-4.json", "texts-5.json", "texts-6.json",
				"texts-7.json", "texts-8.json", "texts-9.json", "texts-10.json", "texts-11.json", "texts-12.json",
				"texts-13.json", "texts-14.json", "texts-15.json", "texts-16.json", "texts-17.json", "texts-18.json",
				"texts-19.json", "texts-20.json", "texts-21.json", "texts-22.json", "texts-23.json", "texts-24.json",
				"texts-25.json", "texts-26.json", "texts-27.json", "texts-28.json")
			.map(LabelledText::read)
			.flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingIsReadMoreOpenThanItWasMeant(LabelledText text) {
		assertThat(text.unsafe(read(text))).as(text.text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "texts.json, 98, 0.97, 0.93", "texts-2.json, 92, 0.93, 0.92", "texts-3.json, 94, 0.96, 0.95",
			"texts-4.json, 93, 0.96, 0.87", "texts-5.json, 93, 0.93, 0.84", "texts-6.json, 93, 0.92, 0.92",
			"texts-7.json, 96, 0.90, 0.88", "texts-8.json, 95, 0.92, 0.83", "texts-9.json, 97, 0.86, 0.88",
			"texts-10.json, 95, 0.98, 0.96", "texts-11.json, 97, 0.95, 0.93", "texts-12.json, 86, 0.88, 0.88",
			"texts-13.json, 90, 0.88, 0.85", "texts-14.json, 88, 0.90, 0.90", "texts-15.json, 94, 0.95, 0.84",
			"texts-16.json, 94, 0.83, 0.85", "texts-17.json, 95, 0.91, 0.89", "texts-18.json, 91, 0.92, 0.82",
			"texts-19.json, 91, 0.97, 0.95", "texts-20.json, 97, 0.97, 0.93", "texts-21.json, 91, 0.95, 0.87",
			"texts-22.json, 91, 0.93, 0.88", "texts-23.json, 88, 0.94, 0.88", "texts-24.json, 96, 0.95, 0.90",
			"texts-25.json, 93, 0.95, 0.91", "texts-26.json, 87, 0.97, 0.91", "texts-27.json, 88, 0.96, 0.83",
			"texts-28.json, 54, 0.82, 0.52" })
	void asManyAreReadRightAsTheDocumentationSays(String file, int percent, double precision, double recall) {
		List<LabelledText> texts = LabelledText.read(file);
		Map<String, Integer> right = new LinkedHashMap<>();
		Asked asked = new Asked(0, 0, 0);
		for (LabelledText text : texts) {
			Understood said = read(text);
			text.right(said).forEach((field, isRight) -> right.merge(field, isRight ? 1 : 0, Integer::sum));
			asked = asked.and(text.asked(said));
		}
		assertThat(right).allSatisfy((field, number) -> assertThat(number).as(field + " in " + file)
			.isGreaterThanOrEqualTo(texts.size() * percent / 100));
		assertThat(asked.precision()).as("precision in " + file).isGreaterThan(precision);
		assertThat(asked.recall()).as("recall in " + file).isGreaterThan(recall);
	}

}
