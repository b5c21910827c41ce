package org.neutralspine.exchange.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.editing.State;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of an exercise goes into our own files and out of them.
 */
class OwnFieldsTests {

	/** As they stand in files that people have, where new ones may come between. */
	private static final List<String> COLUMNS = List.of("slug", "state", "name", "kind", "summary", "steps", "cues",
			"mistakes", "why", "insteadText", "doseSets", "doseReps", "doseHoldSeconds", "doseMinutes", "dosePerSide",
			"doseTimesPerWeek", "doseNote", "equipment", "position", "trains", "demands", "minimumLoadKg", "favoured",
			"aliases", "easier", "harder", "instead", "basis", "originSource", "originKey", "originLicence",
			"originAuthor", "originAddress", "originCategory", "originEquipment", "originFingerprint");

	private static final List<String> PROPERTIES = List.of("slug", "state", "name", "kind", "summary", "steps", "cues",
			"mistakes", "why", "insteadText", "dose", "equipment", "position", "trains", "demands", "minimumLoadKg",
			"favoured", "aliases", "easier", "harder", "instead", "basis", "origin", "picture");

	private static final Content CONTENT = SampleContent.full().withPicture(null);

	/** A table leaves it out. */
	private static final Content WITHOUT_FIGURE = CONTENT
		.withInstructions(CONTENT.instructions().withFigure(List.of()));

	static Stream<ExerciseField<?>> tableFields() {
		return ExerciseFields.inTables();
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldIsInJson(ExerciseField<?> field) {
		Content other = SampleContent.other(field, CONTENT);
		assertThat(OwnRecord.read(1, json(other)).content()).isEqualTo(other);
	}

	@ParameterizedTest
	@MethodSource("tableFields")
	void everyFieldIsInCsv(ExerciseField<?> field) {
		Content other = SampleContent.other(field, WITHOUT_FIGURE);
		assertThat(read(cells(other)).content()).isEqualTo(other);
	}

	@Test
	void whatSaysNothingIsReadAsThat() {
		assertThat(OwnRecord.read(1, json(Content.EMPTY)).content()).isEqualTo(Content.EMPTY);
		assertThat(read(cells(Content.EMPTY)).content()).isEqualTo(Content.EMPTY);
	}

	@Test
	void fieldsKeepTheirOrder() {
		assertThat(CsvRow.COLUMNS).containsSubsequence(COLUMNS);
		assertThat(json(CONTENT).propertyNames()).containsSubsequence(PROPERTIES);
		assertThat(json(CONTENT).path("dose").propertyNames()).containsSubsequence("sets", "reps", "holdSeconds",
				"minutes", "perSide", "timesPerWeek", "note");
		assertThat(json(CONTENT).path("origin").propertyNames()).containsSubsequence("source", "key", "licence",
				"author", "address", "category", "equipment", "fingerprint");
	}

	@ParameterizedTest
	@MethodSource("fields")
	void onlyWhatWasAddedLaterMayBeMissing(ExerciseField<?> field) {
		Content content = SampleContent.other(field, CONTENT);
		ObjectNode json = json(content);
		(field.part().isOptional() ? (ObjectNode) json.get(field.part().property()) : json).remove(field.property());
		FileRecord record = OwnRecord.read(1, json);
		if (field.isLater()) {
			assertThat(record.problems()).isEmpty();
			assertThat(field.of(record.content())).isEqualTo(field.empty());
			assertThat(ExerciseFields.ALL).filteredOn((other) -> other != field)
				.allMatch((other) -> other.isSame(record.content(), content));
		}
		else {
			assertThat(record.problems()).extracting(Problem::key).containsExactly("import.record.missing");
		}
	}

	@ParameterizedTest
	@MethodSource("tableFields")
	void aColumnThatIsMissingSaysNothing(ExerciseField<?> field) {
		Content content = SampleContent.other(field, WITHOUT_FIGURE);
		Map<String, String> cells = cells(content);
		cells.remove(field.column());
		FileRecord record = read(cells);
		if (field.kind() == FieldKind.WHOLE) {
			assertThat(record.problems()).extracting(Problem::key).containsExactly("import.record.missing");
			return;
		}
		assertThat(record.problems()).isEmpty();
		assertThat(record.unsaid()).contains(field, ExerciseFields.FIGURE).doesNotContain(otherThan(field));
		assertThat(ExerciseFields.inTables()).filteredOn((other) -> other != field)
			.allMatch((other) -> other.isSame(record.content(), content));
	}

	private static ExerciseField<?> otherThan(ExerciseField<?> field) {
		return (field != ExerciseFields.NAME) ? ExerciseFields.NAME : ExerciseFields.SUMMARY;
	}

	@Test
	void onlyKindAndFigureWereAddedLater() {
		assertThat(ExerciseFields.ALL.stream().filter(ExerciseField::isLater)).containsExactly(ExerciseFields.KIND,
				ExerciseFields.FIGURE);
		assertThat(ExerciseFields.KIND.empty()).isEqualTo(Profile.Kind.EXERCISE);
	}

	@Test
	void whatIsThereAndSaysNoKindIsRefused() {
		ObjectNode json = json(CONTENT);
		assertThat(OwnRecord.read(1, json.putNull("kind")).problems())
			.containsExactly(Problem.of("kind", "import.record.string"));
		assertThat(OwnRecord.read(1, json.put("kind", "PLAY")).problems())
			.containsExactly(Problem.of("kind", "import.record.unknown", "PLAY", "EXERCISE, ACTIVITY, ADVICE"));
		Map<String, String> cells = cells(CONTENT);
		cells.put("kind", "");
		assertThat(read(cells).problems()).containsExactly(Problem.of("kind", "import.record.string"));
	}

	private static ObjectNode json(Content content) {
		return (ObjectNode) JsonMapper.shared().readTree(OwnJsonWriter.line("test-dog", State.DRAFT, content, null));
	}

	private static FileRecord read(Map<String, String> cells) {
		TableHeader header = new TableHeader(List.copyOf(cells.keySet()), Samples.VOCABULARY);
		return new TableRow(cells, header.unsaid(), Samples.VOCABULARY).read(2);
	}

	private static Map<String, String> cells(Content content) {
		List<String> cells = CsvRow.write("test-dog", State.DRAFT, content);
		Map<String, String> byColumn = new TreeMap<>();
		for (int i = 0; i < cells.size(); i++) {
			byColumn.put(CsvRow.COLUMNS.get(i), cells.get(i));
		}
		return byColumn;
	}

	private static List<ExerciseField<?>> fields() {
		return ExerciseFields.inFiles().toList();
	}

}
