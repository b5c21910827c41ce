package org.neutralspine.exchange.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.editing.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tables as spreadsheets save them, for people in a hurry.
 */
class TableTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** What each of the files says, with its cells separated by commas. */
	private static final String TABLE = """
			Name,Slug,Steps,Least weight in kg,Rounds,Repetitions,Times a week,Favoured
			Käfer,kaefer,"Lie down.

			Lift one foot.",KILOS,3,10,2,YES
			""";

	@TempDir
	private Path folder;

	static Stream<Arguments> saved() {
		String decimal = TABLE.replace("KILOS", "4.5").replace("YES", "TRUE");
		String semicolons = TABLE.replace(',', ';').replace("KILOS", "4,50").replace("YES", "WAHR");
		String tabs = TABLE.replace(',', '\t').replace("KILOS", "4,5").replace("YES", "VRAI");
		return Stream.of(Arguments.of("LibreOffice", decimal.getBytes(StandardCharsets.UTF_8)),
				Arguments.of("Excel, CSV UTF-8",
						("\uFEFF" + decimal.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)),
				Arguments.of("Excel in German, CSV", semicolons.replace("\n", "\r\n").getBytes(WINDOWS)),
				Arguments.of("Excel in German, CSV UTF-8", ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8)),
				Arguments.of("with a line for Excel", ("sep=;\r\n" + semicolons).getBytes(StandardCharsets.UTF_8)),
				Arguments.of("Excel, Unicode text", ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("Excel, text", tabs.getBytes(WINDOWS)),
				Arguments.of("old Mac", decimal.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
				Arguments.of("all in quotation marks",
						decimal.replaceFirst("Name,Slug", "\"Name\",\"Slug\"").getBytes(StandardCharsets.UTF_8)),
				Arguments.of("with empty columns and rows",
						semicolons.replaceAll("(week;Favoured|2;WAHR)", "$1;;").concat(";;;;\n\n").getBytes(WINDOWS)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("saved")
	void readsWhatSpreadsheetsSave(String name, byte[] file) throws IOException {
		List<FileRecord> records = records(file);
		assertThat(records).singleElement().satisfies((record) -> {
			assertThat(record.problems()).isEmpty();
			assertThat(record.line()).isEqualTo(2);
			assertThat(record.slug()).isEqualTo("kaefer");
			assertThat(record.state()).isNull();
		});
		Content content = records.get(0).content();
		assertThat(content.name()).isEqualTo("Käfer");
		assertThat(content.steps()).containsExactly("Lie down.", "Lift one foot.");
		assertThat(content.minimumLoadKg()).isEqualByComparingTo(new BigDecimal("4.5"));
		assertThat(content.dose()).isEqualTo(new Dose(3, 10, null, null, false, 2, null));
		assertThat(content.favoured()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					state     | Not reviewed                    | UNREVIEWED
					State     | published                       | PUBLISHED
					position  | Lying on your back              | LYING_ON_BACK
					Position  | LYING ON BACK                   | LYING_ON_BACK
					equipment | Wall or worktop, Large ball     | WALL BALL
					Equipment | MAT BAND                        | MAT BAND
					trains    | Heart and lungs; Core           | CORE AEROBIC
					demands   | lying on your back, head supported, sit-ups, crunches and the like | SUPINE REPEATED_TRUNK_FLEXION
					demands   | SUPINE; REPEATED_TRUNK_FLEXION  | SUPINE REPEATED_TRUNK_FLEXION
					""")
	void takesLabelsForWords(String column, String cell, String constants) throws IOException {
		FileRecord record = record("name;" + column + "\nX;\"" + cell + "\"");
		assertThat(record.problems()).isEmpty();
		Content content = record.content();
		Object said = switch (column.toLowerCase()) {
			case "state" -> List.of(record.state());
			case "position" -> List.of(content.position());
			case "equipment" -> content.equipment();
			case "trains" -> content.trains();
			default -> content.demands();
		};
		assertThat((Iterable<?>) said).extracting(Object::toString).containsExactlyInAnyOrder(constants.split(" "));
	}

	@Test
	void saysWhichWordsThereAre() throws IOException {
		FileRecord record = record("name;position;demands;state\nX;floating;SUPINE, flying;live");
		assertThat(record.problems()).extracting(Problem::field, Problem::key, (problem) -> problem.arguments().get(0))
			.containsExactlyInAnyOrder(tuple("state", "import.record.unknown", "live"),
					tuple("position", "import.record.unknown", "floating"),
					tuple("demands", "import.record.unknown.many", "flying"));
		assertThat(record.problems()).filteredOn("field", "position")
			.allMatch((problem) -> problem.arguments().get(1).contains("LYING_ON_BACK, "));
		assertThat(Samples.VOCABULARY.columns()).filteredOn("name", "demands")
			.flatExtracting(TableColumn::words)
			.hasSize(Demand.values().length);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			doseSets;doseReps;doseTimesPerWeek | 3.0;10,0;2    | 3
			doseSets;doseReps;doseTimesPerWeek | 3.5;10;2      |
			doseSets;doseReps                  | 3;10          |
			dosePerSide                        | maybe         |
			favoured                           | perhaps       |
			minimumLoadKg                      | five          |
			minimumLoadKg                      | 1.000,5       |
			""")
	void refusesWhatItWouldHaveToGuess(String columns, String cells, Integer sets) throws IOException {
		FileRecord record = record("name;" + columns + "\nX;" + cells);
		assertThat(record.problems().isEmpty()).isEqualTo(sets != null);
		if (sets != null) {
			assertThat(record.content().dose().sets()).isEqualTo(sets);
		}
	}

	@Test
	void saysWhatIsNotInTheTable() throws IOException {
		byte[] file = "Name;Price;Other names\nÜbung;5;x".getBytes(WINDOWS);
		Path path = Files.write(this.folder.resolve("table"), file);
		try (OwnCsv csv = OwnCsv.read(path, Samples.VOCABULARY)) {
			assertThat(csv.next().unsaid()).hasSizeGreaterThan(30);
			assertThat(csv.notes()).extracting(Problem::key)
				.containsExactly("import.note.windows", "import.note.columns.ignored", "import.note.columns.missing",
						"import.note.columns.source");
			assertThat(csv.notes().get(1).arguments()).containsExactly("Price");
			assertThat(csv.notes().get(2).arguments().get(0)).startsWith("slug, state, kind").doesNotContain("name");
		}
	}

	@Test
	void countsRowsAsASpreadsheetDoes() throws IOException {
		List<FileRecord> records = records("name,steps\nA,\"1\n2\n3\"\n\nB,x\n".getBytes(StandardCharsets.UTF_8));
		assertThat(records).extracting(FileRecord::line).containsExactly(2L, 4L);
	}

	private FileRecord record(String file) throws IOException {
		return records(file.getBytes(StandardCharsets.UTF_8)).get(0);
	}

	private List<FileRecord> records(byte[] file) throws IOException {
		List<FileRecord> records = new ArrayList<>();
		try (OwnCsv csv = OwnCsv.read(Files.write(this.folder.resolve("table"), file), Samples.VOCABULARY)) {
			for (FileRecord next = csv.next(); next != null; next = csv.next()) {
				records.add(next);
			}
		}
		return records;
	}

}
