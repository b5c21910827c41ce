package org.neutralspine.exchange.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neutralspine.audit.SpreadsheetCell;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.table.CsvCell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a table. What it says is read as the JSON that would say the same, so that one
 * place decides what is right.
 *
 * @param cells the cells by the names of their columns
 * @param unsaid the fields that no cell of the table says
 */
record TableRow(Map<String, String> cells, Set<ExerciseField<?>> unsaid, TableVocabulary vocabulary) {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** Spreadsheets write ten as 10.0 or 10,0 where a column has decimals. */
	private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})([.,]0{1,9})?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?");

	private static final Pattern SLUG_END = Pattern.compile("[\\s,;|]+");

	/** Yes in the languages in which spreadsheets write it. */
	private static final Set<String> YES = Set.of("true", "yes", "1", "x", "wahr", "ja", "vrai", "oui", "vero", "sì",
			"verdadero", "sí", "verdadeiro", "sim", "waar", "sant", "sand", "prawda", "tak");

	private static final Set<String> NO = Set.of("", "false", "no", "0", "falsch", "nein", "faux", "non", "falso",
			"não", "onwaar", "nee", "falskt", "falsk", "nej", "fałsz", "nie");

	FileRecord read(long row) {
		List<Problem> formulas = this.cells.entrySet()
			.stream()
			.filter((cell) -> SpreadsheetCell.isFormula(cell.getValue()))
			.map((cell) -> Problem.of(cell.getKey(), "import.record.formula"))
			.toList();
		if (!formulas.isEmpty()) {
			return FileRecord.rejected(row, this.cells.getOrDefault("name", ""), formulas);
		}
		return OwnRecord.readRow(row, json(), this.unsaid);
	}

	private ObjectNode json() {
		ObjectNode json = NODES.objectNode();
		json.put("slug", cell("slug").strip());
		json.set("state", cell("state").isBlank() ? NODES.nullNode()
				: NODES.stringNode(this.vocabulary.constant("state", cell("state"))));
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

	/** Something that is not there has no cell filled in, whatever is ticked. */
	private JsonNode part(ContentPart<?> part) {
		boolean isEmpty = part.fields()
			.stream()
			.allMatch((field) -> (field.kind() == FieldKind.FLAG) ? isNo(field.column())
					: this.cells.getOrDefault(field.column(), "").isBlank());
		if (isEmpty) {
			return NODES.nullNode();
		}
		ObjectNode json = NODES.objectNode();
		part.fields().forEach((field) -> add(json, field));
		return json;
	}

	/** What has to be said, and has no column, is missing. */
	private void add(ObjectNode json, ExerciseField<?> field) {
		boolean isSaid = !this.unsaid.contains(field);
		if (isSaid || !(field.isLater() || field.kind() == FieldKind.WHOLE)) {
			json.set(field.property(), node(field));
		}
	}

	private JsonNode node(ExerciseField<?> field) {
		String column = field.column();
		return switch (field.kind()) {
			case TEXT -> NODES.stringNode(cell(column));
			case OPTIONAL_TEXT -> text(column);
			case CONSTANT -> cell(column).isBlank() ? NODES.nullNode()
					: NODES.stringNode(this.vocabulary.constant(column, cell(column)));
			case LINES -> list(cell(column).lines().filter((line) -> !line.isBlank()));
			case SLUGS -> list(SLUG_END.splitAsStream(cell(column)).filter((slug) -> !slug.isEmpty()));
			case CONSTANTS -> list(this.vocabulary.constants(column, cell(column)).stream());
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

	private static ArrayNode list(Stream<String> items) {
		ArrayNode list = NODES.arrayNode();
		items.forEach(list::add);
		return list;
	}

	private JsonNode whole(String name) {
		String cell = cell(name).strip();
		return WHOLE.matcher(cell).matches() ? NODES.numberNode(Integer.parseInt(cell.split("[.,]")[0])) : text(name);
	}

	private JsonNode number(String name) {
		String cell = cell(name).strip();
		return NUMBER.matcher(cell).matches() ? NODES.numberNode(new BigDecimal(cell.replace(',', '.'))) : text(name);
	}

	private JsonNode flag(String name) {
		boolean isYes = YES.contains(cell(name).strip().toLowerCase(Locale.ROOT));
		return (isYes || isNo(name)) ? NODES.booleanNode(isYes) : text(name);
	}

	private boolean isNo(String name) {
		return NO.contains(cell(name).strip().toLowerCase(Locale.ROOT));
	}

}
