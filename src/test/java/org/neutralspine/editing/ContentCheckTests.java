package org.neutralspine.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Profile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much each field of an exercise may hold, and what is said of more.
 */
class ContentCheckTests {

	private static final String SLUG = "test-dog";

	@ParameterizedTest
	@CsvSource(textBlock = """
			name,              120,  name
			summary,           400,  summary
			why,               1000, why
			insteadText,       600,  insteadText
			note,              400,  note
			basis,             400,  basis
			source,            200,  source
			originKey,         200,  source
			licence,           200,  licence
			author,            200,  author
			address,           200,  address
			originCategory,    200,  source
			originFingerprint, 200,  source
			alternative,       400,  alternative
			""")
	void aTextIsNoLongerThanItsFieldAllows(String field, int longest, String reportedAt) {
		// Only one of them has to be an address, and all others may be one.
		String text = "https://" + "x".repeat(longest - "https://".length());
		assertThat(problems(with(field, text))).isEmpty();
		assertThat(problems(with(field, text + "x")))
			.containsExactly(Problem.of(reportedAt, "problem.exercise.long", longest));
	}

	@ParameterizedTest
	@CsvSource({ "steps, steps", "cues, cues", "mistakes, mistakes", "aliases, aliases", "originEquipment, source" })
	void aLineIsNoLongerThanThatAndThereAreNoMoreThanThat(String field, String reportedAt) {
		String line = "x".repeat(1000);
		assertThat(problems(with(field, List.of(line)))).isEmpty();
		assertThat(problems(with(field, List.of(line + "x"))))
			.containsExactly(Problem.of(reportedAt, "problem.exercise.long", 1000));
		assertThat(problems(with(field, Stream.generate(() -> "x").limit(60).toList()))).isEmpty();
		assertThat(problems(with(field, Stream.generate(() -> "x").limit(61).toList())))
			.containsExactly(Problem.of(reportedAt, "problem.exercise.lines", 60));
	}

	@ParameterizedTest
	@CsvSource({ "sets, 20", "reps, 100", "holdSeconds, 600", "minutes, 240", "timesPerWeek, 7" })
	void aNumberIsNoLargerThanItsFieldAllows(String field, int largest) {
		assertThat(problems(with(field, 1))).isEmpty();
		assertThat(problems(with(field, largest))).isEmpty();
		for (int wrong : List.of(0, largest + 1)) {
			assertThat(problems(with(field, wrong)))
				.containsExactly(Problem.of(field, "problem.exercise.number", largest));
		}
	}

	@Test
	void aLoadIsNoLargerThanItsFieldAllows() {
		assertThat(problems(with("minimumLoadKg", new BigDecimal("500.00")))).isEmpty();
		for (String wrong : List.of("500.01", "0", "1.001")) {
			assertThat(problems(with("minimumLoadKg", new BigDecimal(wrong))))
				.containsExactly(Problem.of("minimumLoadKg", "problem.exercise.load", 500));
		}
	}

	@Test
	void whatIsWrongWithSeveralFieldsTogetherIsSaidLast() {
		Content content = ExerciseFields.REPS.in(SampleContent.full(), 101);
		content = ExerciseFields.EASIER.in(content, List.of(SLUG, "both"));
		content = ExerciseFields.HARDER.in(content, List.of("both", "both"));
		content = ExerciseFields.ALTERNATIVE.in(content, "");
		assertThat(problems(content)).extracting(Problem::key)
			.containsExactly("problem.exercise.number", "problem.exercise.link.twice", "problem.exercise.alternative",
					"problem.exercise.link.itself", "problem.exercise.link.both", "problem.exercise.dose");
	}

	@Test
	void adviceHasNoDose() {
		Content content = ExerciseFields.KIND.in(with("minutes", 5), Profile.Kind.ADVICE);
		assertThat(problems(content)).containsExactly(Problem.of("sets", "problem.exercise.dose.advice"));
		assertThat(problems(content.withInstructions(content.instructions().withDose(null)))).isEmpty();
	}

	private static List<Problem> problems(Content content) {
		return ContentCheck.problems(SLUG, content);
	}

	/** In an exercise that nothing else is wrong with. */
	private static Content with(String name, Object value) {
		ExerciseField<?> field = ExerciseFields.ALL.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
		ExerciseField<Integer> notCounted = (field == ExerciseFields.MINUTES) ? ExerciseFields.REPS
				: ExerciseFields.MINUTES;
		return with(field, value, notCounted.in(SampleContent.full(), null));
	}

	private static <T> Content with(ExerciseField<T> field, Object value, Content content) {
		@SuppressWarnings("unchecked")
		T typed = (T) value;
		return field.in(content, typed);
	}

}
