package org.neutralspine.exchange.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
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
	private static final List<String> COLUMNS = List.of("slug", "state", "name", "summary", "steps", "cues", "mistakes",
			"why", "insteadText", "doseSets", "doseReps", "doseHoldSeconds", "doseMinutes", "dosePerSide",
			"doseTimesPerWeek", "doseNote", "equipment", "position", "trains", "demands", "minimumLoadKg", "favoured",
			"aliases", "easier", "harder", "instead", "basis", "originSource", "originKey", "originLicence",
			"originAuthor", "originAddress", "originCategory", "originEquipment", "originFingerprint");

	private static final List<String> PROPERTIES = List.of("slug", "state", "name", "summary", "steps", "cues",
			"mistakes", "why", "insteadText", "dose", "equipment", "position", "trains", "demands", "minimumLoadKg",
			"favoured", "aliases", "easier", "harder", "instead", "basis", "origin", "picture");

	private static final Content CONTENT = SampleContent.full().withPicture(null);

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldIsInJson(ExerciseField<?> field) {
		Content other = SampleContent.other(field, CONTENT);
		assertThat(OwnRecord.read(1, json(other)).content()).isEqualTo(other);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldIsInCsv(ExerciseField<?> field) {
		Content other = SampleContent.other(field, CONTENT);
		assertThat(CsvRow.read(1, cells(other)).content()).isEqualTo(other);
	}

	@Test
	void whatSaysNothingIsReadAsThat() {
		assertThat(OwnRecord.read(1, json(Content.EMPTY)).content()).isEqualTo(Content.EMPTY);
		assertThat(CsvRow.read(1, cells(Content.EMPTY)).content()).isEqualTo(Content.EMPTY);
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

	private static ObjectNode json(Content content) {
		return (ObjectNode) JsonMapper.shared().readTree(OwnJsonWriter.line("test-dog", State.DRAFT, content, null));
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
