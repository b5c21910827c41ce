package org.neutralspine.editing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of an exercise's fields has all of them, and each of its lines reads and
 * writes the component that it names.
 */
class ExerciseFieldsTests {

	@Test
	void everyComponentIsInTheTableOnce() {
		for (ContentPart<?> part : ContentPart.ALL) {
			List<String> components = Arrays.stream(part.type().getRecordComponents())
				.filter((component) -> !isPart(component))
				.map(RecordComponent::getName)
				.toList();
			assertThat(part.fields()).as(part.type().getSimpleName())
				.extracting(ExerciseField::property)
				.containsExactlyInAnyOrderElementsOf(components);
		}
	}

	@Test
	void everyPartOfTheContentIsThere() {
		assertThat(
				Stream
					.concat(Arrays.stream(Content.class.getRecordComponents()),
							ContentPart.ALL.stream()
								.flatMap((part) -> Arrays.stream(part.type().getRecordComponents())))
					.map(RecordComponent::getType)
					.filter(Class::isRecord))
			.containsExactlyInAnyOrderElementsOf(ContentPart.ALL.stream().<Class<?>>map(ContentPart::type).toList());
	}

	@Test
	void noTwoFieldsShareAName() {
		assertThat(ExerciseFields.ALL).extracting(ExerciseField::name).doesNotHaveDuplicates();
		assertThat(ExerciseFields.inFiles().map(ExerciseField::column)).doesNotHaveDuplicates();
	}

	@Test
	void onlyWordsMayChangeWithoutAnotherReview() {
		assertThat(ExerciseFields.ALL.stream().filter((field) -> !field.isWords())).containsExactly(ExerciseFields.KIND,
				ExerciseFields.SETS, ExerciseFields.REPS, ExerciseFields.HOLD_SECONDS, ExerciseFields.MINUTES,
				ExerciseFields.PER_SIDE, ExerciseFields.TIMES_PER_WEEK, ExerciseFields.NOTE, ExerciseFields.EQUIPMENT,
				ExerciseFields.POSITION, ExerciseFields.TRAINS, ExerciseFields.DEMANDS, ExerciseFields.MINIMUM_LOAD_KG,
				ExerciseFields.FAVOURED, ExerciseFields.EASIER, ExerciseFields.HARDER, ExerciseFields.INSTEAD,
				ExerciseFields.PICTURE_HASH, ExerciseFields.ALTERNATIVE, ExerciseFields.PICTURE_WIDTH,
				ExerciseFields.PICTURE_HEIGHT);
	}

	@Test
	void onlySomeFieldsGoOnPaper() {
		assertThat(ExerciseFields.ALL.stream().filter(ExerciseField::isPrinted)).containsExactly(ExerciseFields.NAME,
				ExerciseFields.STEPS, ExerciseFields.CUES, ExerciseFields.ALTERNATIVE);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void aFieldReadsTheComponentThatItNames(ExerciseField<?> field) throws ReflectiveOperationException {
		Content content = SampleContent.full();
		Record part = field.part().of(content);
		assertThat(field.of(content)).isNotNull().isEqualTo(part.getClass().getMethod(field.property()).invoke(part));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void aFieldWritesThatComponentAndNoOther(ExerciseField<?> field) {
		Content content = SampleContent.full();
		Content other = SampleContent.other(field, content);
		assertThat(other).isNotEqualTo(content);
		assertThat(ExerciseFields.ALL.stream().filter((one) -> !one.isSame(content, other)).toList())
			.isEqualTo(List.of(field));
		assertThat(field.copy(content, other)).isEqualTo(content);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void aFieldGivesAnExerciseThePartThatItLacked(ExerciseField<?> field) {
		Content filled = field.copy(SampleContent.full(), Content.EMPTY);
		assertThat(field.isSame(filled, SampleContent.full())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("fields")
	void whatIsNotReadOfAPartIsEmpty(ExerciseField<?> field) {
		ContentValues values = new ContentValues();
		values.put(field, field.of(SampleContent.full()));
		assertThat(values.content()).isEqualTo(field.copy(SampleContent.full(), Content.EMPTY));
		assertThat(field.part().fields()).filteredOn((other) -> other != field)
			.allSatisfy((other) -> assertThat(other.of(values.content())).isEqualTo(other.empty()));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void aChangeOfAFieldIsAmongTheDifferences(ExerciseField<?> field) {
		Content content = SampleContent.full();
		List<FieldChange> changes = FieldChange.between(State.DRAFT, content, State.DRAFT,
				SampleContent.other(field, content));
		if (field.shownAs() == null) {
			assertThat(changes).isEmpty();
			assertThat(field).isIn(ExerciseFields.ORIGIN_FINGERPRINT, ExerciseFields.PICTURE_WIDTH,
					ExerciseFields.PICTURE_HEIGHT);
		}
		else {
			assertThat(changes).singleElement().extracting(FieldChange::field).isEqualTo(field.shownAs());
		}
	}

	@Test
	void differencesAreListedInTheOrderOfThePage() {
		assertThat(FieldChange.values(State.DRAFT, SampleContent.full()).keySet()).containsSubsequence("state", "name",
				"kind", "summary", "demands", "minimumLoadKg", "favoured", "basis", "steps", "cues", "mistakes", "why",
				"insteadText", "sets", "reps", "holdSeconds", "minutes", "perSide", "timesPerWeek", "note", "position",
				"equipment", "trains", "aliases", "easier", "harder", "instead", "source", "licence", "author",
				"address", "originKey", "originCategory", "originEquipment", "picture", "alternative");
	}

	private static List<ExerciseField<?>> fields() {
		return ExerciseFields.ALL;
	}

	private static boolean isPart(RecordComponent component) {
		return ContentPart.ALL.stream().anyMatch((part) -> part.type() == component.getType());
	}

}
