package org.neutralspine.exchange.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.text.UnreadableFileException;

/**
 * The headings of a table, in any order. What no column says is not said: it stays as it
 * is.
 */
final class TableHeader {

	private final Map<String, Integer> columns = new HashMap<>();

	private final List<String> ignored = new ArrayList<>();

	private final int size;

	/**
	 * Reads the headings.
	 * @throws UnreadableFileException if two stand for the same, or none tells which
	 * exercise a row is about
	 */
	TableHeader(List<String> headings, TableVocabulary vocabulary) {
		this.size = headings.size();
		for (int i = 0; i < headings.size(); i++) {
			String heading = headings.get(i);
			String column = vocabulary.column(heading);
			if (column == null) {
				this.ignored.add(PrintableText.of(heading));
			}
			else if (this.columns.put(column, i) != null) {
				throw new UnreadableFileException(1, "import.file.columns.twice", PrintableText.of(heading), column);
			}
		}
		this.ignored.removeIf(String::isBlank);
		if (!this.columns.containsKey("name") && !this.columns.containsKey("slug")) {
			throw new UnreadableFileException(1, "import.file.columns.nameless");
		}
	}

	/** What no cell of the table says. */
	Set<ExerciseField<?>> unsaid() {
		return ExerciseFields.ALL.stream()
			.filter((field) -> !this.columns.containsKey(field.column()))
			.collect(Collectors.toSet());
	}

	/** What is to be known of the columns before anything is applied. */
	List<Problem> notes() {
		List<Problem> notes = new ArrayList<>();
		if (!this.ignored.isEmpty()) {
			notes.add(Problem.of("file", "import.note.columns.ignored", String.join(", ", this.ignored)));
		}
		List<String> missing = CsvRow.COLUMNS.stream().filter((column) -> !this.columns.containsKey(column)).toList();
		if (!missing.isEmpty()) {
			notes.add(Problem.of("file", "import.note.columns.missing", String.join(", ", missing)));
		}
		if (missing.contains(ExerciseFields.SOURCE.column())) {
			notes.add(Problem.of("file", "import.note.columns.source", ExerciseFields.SOURCE.column()));
		}
		return notes;
	}

	/** Spreadsheets leave out empty cells at the end of a row, or add some. */
	boolean fits(List<String> row) {
		return row.stream().skip(this.size).allMatch(String::isBlank);
	}

	int size() {
		return this.size;
	}

	/** The cells of a row by the names of their columns. */
	Map<String, String> cells(List<String> row) {
		Stream<Map.Entry<String, Integer>> columns = this.columns.entrySet().stream();
		return columns.collect(Collectors.toMap(Map.Entry::getKey,
				(column) -> (column.getValue() < row.size()) ? row.get(column.getValue()) : ""));
	}

}
