package org.neutralspine.exchange.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.store.StoredExercise;
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

	static final List<String> COLUMNS = List.of("slug", "state", "name", "summary", "steps", "cues", "mistakes", "why",
			"insteadText", "doseSets", "doseReps", "doseHoldSeconds", "doseMinutes", "dosePerSide", "doseTimesPerWeek",
			"doseNote", "equipment", "position", "trains", "demands", "minimumLoadKg", "favoured", "aliases", "easier",
			"harder", "instead", "basis", "originSource", "originKey", "originLicence", "originAuthor", "originAddress",
			"originCategory", "originEquipment", "originFingerprint");

	private CsvRow() {
	}

	static List<String> write(StoredExercise exercise) {
		Content content = exercise.content();
		Dose dose = content.dose();
		Origin origin = content.origin();
		List<@Nullable Object> cells = new ArrayList<>();
		Stream
			.of(exercise.slug(), exercise.state(), content.name(), content.summary(), lines(content.steps()),
					lines(content.cues()), lines(content.mistakes()))
			.forEach(cells::add);
		cells.add(content.why());
		cells.add(content.insteadText());
		cells.add((dose != null) ? dose.sets() : null);
		cells.add((dose != null) ? dose.reps() : null);
		cells.add((dose != null) ? dose.holdSeconds() : null);
		cells.add((dose != null) ? dose.minutes() : null);
		cells.add((dose != null) ? dose.perSide() : null);
		cells.add((dose != null) ? dose.timesPerWeek() : null);
		cells.add((dose != null) ? dose.note() : null);
		cells.add(words(content.equipment()));
		cells.add(content.position());
		cells.add(words(content.trains()));
		cells.add(words(content.demands()));
		cells.add((content.minimumLoadKg() != null) ? content.minimumLoadKg().toPlainString() : null);
		Stream
			.of(content.favoured(), lines(content.aliases()), words(content.easier()), words(content.harder()),
					words(content.instead()), content.basis())
			.forEach(cells::add);
		cells.add((origin != null) ? origin.source() : null);
		cells.add((origin != null) ? origin.key() : null);
		cells.add((origin != null) ? origin.licence() : null);
		cells.add((origin != null) ? origin.author() : null);
		cells.add((origin != null) ? origin.address() : null);
		cells.add((origin != null) ? origin.category() : null);
		cells.add((origin != null) ? lines(origin.equipment()) : null);
		cells.add((origin != null) ? origin.fingerprint() : null);
		return cells.stream().map((cell) -> Cells.write(Objects.toString(cell, ""))).toList();
	}

	private static String lines(List<String> lines) {
		return String.join(LINES, lines);
	}

	private static String words(Collection<?> words) {
		return String.join(WORDS, words.stream().map(Object::toString).toList());
	}

	/**
	 * Reads a row.
	 * @param cells the cells by the names of their columns
	 */
	static Incoming read(long line, Map<String, String> cells) {
		List<Problem> formulas = cells.entrySet()
			.stream()
			.filter((cell) -> Cells.isFormula(cell.getValue()))
			.map((cell) -> Problem.of(cell.getKey(), "import.record.formula"))
			.toList();
		if (!formulas.isEmpty()) {
			return Incoming.rejected(line, cells.getOrDefault("name", ""), formulas);
		}
		return OwnRecord.read(line, new Row(cells).json());
	}

	private record Row(Map<String, String> cells) {

		ObjectNode json() {
			ObjectNode json = NODES.objectNode();
			Stream.of("slug", "state", "name", "summary", "basis").forEach((name) -> json.put(name, cell(name)));
			Stream.of("why", "insteadText", "position").forEach((name) -> json.set(name, text(name)));
			Stream.of("steps", "cues", "mistakes", "aliases").forEach((name) -> json.set(name, list(name, LINES)));
			Stream.of("equipment", "trains", "demands", "easier", "harder", "instead")
				.forEach((name) -> json.set(name, list(name, WORDS)));
			json.set("minimumLoadKg", number("minimumLoadKg"));
			json.set("favoured", flag("favoured"));
			json.set("dose", part("dose", dose()));
			json.set("origin", part("origin", origin()));
			json.set("picture", NODES.nullNode());
			return json;
		}

		private ObjectNode dose() {
			ObjectNode dose = NODES.objectNode();
			dose.set("sets", whole("doseSets"));
			dose.set("reps", whole("doseReps"));
			dose.set("holdSeconds", whole("doseHoldSeconds"));
			dose.set("minutes", whole("doseMinutes"));
			dose.set("perSide", flag("dosePerSide"));
			dose.set("timesPerWeek", whole("doseTimesPerWeek"));
			dose.set("note", text("doseNote"));
			return dose;
		}

		private ObjectNode origin() {
			ObjectNode origin = NODES.objectNode();
			origin.put("source", cell("originSource"));
			origin.set("key", text("originKey"));
			origin.put("licence", cell("originLicence"));
			origin.set("author", text("originAuthor"));
			origin.set("address", text("originAddress"));
			origin.set("category", text("originCategory"));
			origin.set("equipment", list("originEquipment", LINES));
			origin.set("fingerprint", text("originFingerprint"));
			return origin;
		}

		/** Something that is not there has no cell filled in. */
		private JsonNode part(String prefix, ObjectNode part) {
			boolean isThere = this.cells.entrySet()
				.stream()
				.anyMatch((cell) -> cell.getKey().startsWith(prefix) && !cell.getValue().isEmpty());
			return isThere ? part : NODES.nullNode();
		}

		private String cell(String name) {
			return Cells.read(this.cells.getOrDefault(name, ""));
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
