package org.neutralspine.exchange;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.file.FileFormat;

/**
 * Says where something is in a file in the words of that file.
 */
final class FieldNames {

	/** What a field is called in problems, and in a table. */
	private static final Map<String, String> COLUMNS = columns();

	private FieldNames() {
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new HashMap<>();
		ExerciseFields.inTables().forEach((field) -> {
			columns.put(field.name(), field.column());
			columns.put(field.part().property() + "." + field.property(), field.column());
		});
		return columns;
	}

	static String inFile(@Nullable FileFormat format, String field) {
		return (format == FileFormat.OWN_CSV) ? COLUMNS.getOrDefault(field, field) : field;
	}

	/** A spreadsheet counts rows; who answers in a single line counts records. */
	static RowList.RowPlace place(@Nullable FileFormat format, ImportRow row) {
		String kind = (format == null) ? "record" : switch (format) {
			case OWN_CSV -> "row";
			case OWN_JSON, FREE_EXERCISE_DB -> "line";
			case WGER -> "record";
		};
		return new RowList.RowPlace("import.place." + kind, Integer.toString(row.number()), Long.toString(row.line()));
	}

}
