package org.neutralspine.exchange.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.table.CsvCell;

/**
 * An exercise as a row of cells. {@link TableRow} reads it.
 */
final class CsvRow {

	private static final String LINES = "\n";

	private static final String WORDS = " ";

	static final List<String> COLUMNS = Stream
		.concat(Stream.of("slug", "state"), ExerciseFields.inTables().map(ExerciseField::column))
		.toList();

	private CsvRow() {
	}

	static List<String> write(String slug, State state, Content content) {
		Stream<String> values = ExerciseFields.inTables().map((field) -> cell(field.kind(), field.of(content)));
		return Stream.concat(Stream.of(slug, state.name()), values).map(CsvCell::write).toList();
	}

	private static String cell(FieldKind kind, @Nullable Object value) {
		if (value == null) {
			return "";
		}
		return switch (kind) {
			case TEXT, OPTIONAL_TEXT, CONSTANT, WHOLE, OPTIONAL_WHOLE, FLAG -> value.toString();
			case LINES -> joined(value, LINES);
			case SLUGS, CONSTANTS -> joined(value, WORDS);
			case DECIMAL -> ((BigDecimal) value).toPlainString();
		};
	}

	private static String joined(Object values, String separator) {
		return String.join(separator, ((Collection<?>) values).stream().map(Object::toString).toList());
	}

}
