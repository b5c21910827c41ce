package org.neutralspine.exchange.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.SpreadsheetCell;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exercise as a row of cells. What a row says is read as the JSON that would say the
 * same, so that one place decides what is right.
 */
final class CsvRow {

	private static final String LINES = "\n";

	private static final String WORDS = " ";

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

	static final List<String> COLUMNS = columns(ExerciseFields.inTables());

	/** Those that every file has had from the first version on. */
	static final List<String> NEEDED = columns(ExerciseFields.inTables().filter((field) -> !field.isLater()));

	private CsvRow() {
	}

	private static List<String> columns(Stream<ExerciseField<?>> fields) {
		return Stream.concat(Stream.of("slug", "state"), fields.map(ExerciseField::column)).toList();
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

	/**
	 * Reads a row.
	 * @param cells the cells by the names of their columns
	 */
	static FileRecord read(long line, Map<String, String> cells) {
		List<Problem> formulas = cells.entrySet()
			.stream()
			.filter((cell) -> SpreadsheetCell.isFormula(cell.getValue()))
			.map((cell) -> Problem.of(cell.getKey(), "import.record.formula"))
			.toList();
		if (!formulas.isEmpty()) {
			return FileRecord.rejected(line, cells.getOrDefault("name", ""), formulas);
		}
		return OwnRecord.read(line, new Row(cells).json());
	}

	private record Row(Map<String, String> cells) {

		ObjectNode json() {
			ObjectNode json = NODES.objectNode();
			Stream.of("slug", "state").forEach((name) -> json.put(name, cell(name)));
			ExerciseFields.inTables().forEach((field) -> {
				ContentPart<?> part = field.part();
				if (!part.isOptional()) {
					add(json, field);
				}
				else if (!json.has(part.property())) {
					json.set(part.property(), part(part));
				}
			});
			json.set(ContentPart.PICTURE.property(), NODES.nullNode());
			return json;
		}

		/** Something that is not there has no cell filled in. */
		private JsonNode part(ContentPart<?> part) {
			List<ExerciseField<?>> fields = part.fields();
			if (fields.stream().allMatch((field) -> this.cells.getOrDefault(field.column(), "").isEmpty())) {
				return NODES.nullNode();
			}
			ObjectNode json = NODES.objectNode();
			fields.forEach((field) -> add(json, field));
			return json;
		}

		private void add(ObjectNode json, ExerciseField<?> field) {
			if (this.cells.containsKey(field.column())) {
				json.set(field.property(), node(field));
			}
		}

		private JsonNode node(ExerciseField<?> field) {
			String column = field.column();
			return switch (field.kind()) {
				case TEXT -> NODES.stringNode(cell(column));
				case OPTIONAL_TEXT, CONSTANT -> text(column);
				case LINES -> list(column, LINES);
				case SLUGS, CONSTANTS -> list(column, WORDS);
				case WHOLE, OPTIONAL_WHOLE -> whole(column);
				case DECIMAL -> number(column);
				case FLAG -> flag(column);
			};
		}

		private String cell(String name) {
			return CsvCell.read(this.cells.getOrDefault(name, ""));
		}

		private JsonNode text(String name) {
			String cell = cell(name);
			return cell.isEmpty() ? NODES.nullNode() : NODES.stringNode(cell);
		}

		private ArrayNode list(String name, String separator) {
			ArrayNode list = NODES.arrayNode();
			String cell = cell(name);
			if (!cell.isEmpty()) {
				Stream.of(cell.replace("\r\n", LINES).split(separator, -1)).forEach(list::add);
			}
			return list;
		}

		private JsonNode whole(String name) {
			String cell = cell(name);
			return WHOLE.matcher(cell).matches() ? NODES.numberNode(Integer.parseInt(cell)) : text(name);
		}

		private JsonNode number(String name) {
			String cell = cell(name);
			return NUMBER.matcher(cell).matches() ? NODES.numberNode(new BigDecimal(cell)) : text(name);
		}

		/** Spreadsheets write them in capitals. */
		private JsonNode flag(String name) {
			String cell = cell(name);
			boolean isTrue = "true".equalsIgnoreCase(cell);
			return (isTrue || "false".equalsIgnoreCase(cell)) ? NODES.booleanNode(isTrue) : text(name);
		}

	}

}
