package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.editing.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads wger, English text only. Each of its texts has a licence and an author of its
 * own, which stay with it. Names it does not know, of equipment and muscles, are kept as
 * words; they decide nothing.
 */
final class Wger implements JsonRecords.Mapping {

	private static final String SOURCE = "wger";

	private static final int ENGLISH = 2;

	/** What is shorter says nothing. */
	private static final int MIN_LENGTH = 10;

	private static final Map<Integer, String> LICENCES = Map.of(1, "CC-BY-SA 3", 2, "CC-BY-SA 4", 3, "CC0", 4,
			"CC-BY 4", 5, "ODbL");

	private static final Map<Integer, Equipment> EQUIPMENT = Map.ofEntries(Map.entry(1, Equipment.BARBELL),
			Map.entry(2, Equipment.BARBELL), Map.entry(3, Equipment.DUMBBELL), Map.entry(4, Equipment.MAT),
			Map.entry(5, Equipment.BALL), Map.entry(6, Equipment.PULL_UP_BAR), Map.entry(7, Equipment.NONE),
			Map.entry(8, Equipment.BENCH), Map.entry(9, Equipment.BENCH), Map.entry(10, Equipment.KETTLEBELL),
			Map.entry(11, Equipment.BAND), Map.entry(12, Equipment.CABLE));

	private static final Map<Integer, BodyPart> MUSCLES = Map.ofEntries(Map.entry(1, BodyPart.ARMS),
			Map.entry(2, BodyPart.SHOULDERS), Map.entry(3, BodyPart.SHOULDERS), Map.entry(4, BodyPart.CHEST),
			Map.entry(5, BodyPart.ARMS), Map.entry(6, BodyPart.CORE), Map.entry(7, BodyPart.LEGS),
			Map.entry(8, BodyPart.HIPS), Map.entry(9, BodyPart.UPPER_BACK), Map.entry(10, BodyPart.LEGS),
			Map.entry(11, BodyPart.LEGS), Map.entry(12, BodyPart.UPPER_BACK), Map.entry(13, BodyPart.ARMS),
			Map.entry(14, BodyPart.CORE), Map.entry(15, BodyPart.LEGS), Map.entry(16, BodyPart.BACK));

	private Wger() {
	}

	/** Reads an answer, or the list of its results alone. */
	static Records read(Path file, boolean isList) throws IOException {
		Wger mapping = new Wger();
		return isList ? JsonRecords.list(file, mapping) : JsonRecords.property(file, "results", null, mapping);
	}

	/** The API answers in pages. */
	@Override
	public List<Problem> notes(ObjectNode around, int records) {
		int all = around.path("count").asInt(records);
		return (all > records) ? List.of(Problem.of("file", "import.note.part", records, all)) : List.of();
	}

	@Override
	public FileRecord read(long line, ObjectNode record) {
		RecordFields fields = new RecordFields(record);
		String uuid = PlainText.line(fields.text("uuid"));
		if (fields.problems().isEmpty() && uuid.isEmpty()) {
			fields.reject("uuid", "import.record.id");
		}
		if (!record.path("translations").isArray()) {
			fields.reject("translations", "import.record.list");
		}
		Optional<JsonNode> english = record.path("translations")
			.valueStream()
			.filter((translation) -> translation.path("language").asInt(0) == ENGLISH)
			.findFirst();
		String name = PlainText.line(english.map((text) -> text.path("name").asString("")).orElse(""));
		if (!fields.problems().isEmpty()) {
			return FileRecord.rejected(line, name, fields.problems());
		}
		if (english.isEmpty()) {
			return FileRecord.leftOut(line, uuid, "import.leftOut.translation");
		}
		List<String> steps = steps(english.get());
		if (steps.stream().mapToInt(String::length).sum() < MIN_LENGTH) {
			return FileRecord.leftOut(line, name, "import.leftOut.short");
		}
		if (!English.isLikely(steps)) {
			return FileRecord.leftOut(line, name, "import.leftOut.language");
		}
		if (name.isEmpty()) {
			return FileRecord.rejected(line, uuid, List.of(Problem.of("translations", "import.record.name")));
		}
		return FileRecord.foreign(line, content(record, uuid, english.get(), name, steps).content());
	}

	private static ForeignContent content(ObjectNode record, String uuid, JsonNode english, String name,
			List<String> steps) {
		List<JsonNode> muscles = Stream.of("muscles", "muscles_secondary")
			.flatMap((property) -> record.path(property).valueStream())
			.toList();
		return new ForeignContent(SOURCE, uuid, name, steps, aliases(english), equipment(record.path("equipment")),
				names(record.path("equipment").valueStream()), trains(muscles), names(muscles.stream()),
				orNull(text(record.path("category"), "name")), licence(record, english), author(record, english),
				address(record));
	}

	private static List<String> steps(JsonNode translation) {
		String markdown = translation.path("description_source").asString("");
		return markdown.isBlank() ? PlainText.ofHtml(translation.path("description").asString(""))
				: PlainText.ofMarkdown(markdown);
	}

	private static List<String> aliases(JsonNode translation) {
		return translation.path("aliases")
			.valueStream()
			.map((alias) -> text(alias, "alias"))
			.filter((alias) -> !alias.isEmpty())
			.distinct()
			.toList();
	}

	private static Set<Equipment> equipment(JsonNode items) {
		Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
		items.valueStream()
			.forEach((item) -> equipment.add(EQUIPMENT.getOrDefault(item.path("id").asInt(0), Equipment.OTHER)));
		return equipment;
	}

	private static Set<BodyPart> trains(List<JsonNode> muscles) {
		Set<BodyPart> trains = EnumSet.noneOf(BodyPart.class);
		for (JsonNode muscle : muscles) {
			BodyPart part = MUSCLES.get(muscle.path("id").asInt(0));
			if (part != null) {
				trains.add(part);
			}
		}
		return trains;
	}

	private static List<String> names(Stream<JsonNode> items) {
		return items.map((item) -> text(item, "name")).filter((name) -> !name.isEmpty()).toList();
	}

	/** Of the text itself, or else of the exercise as a whole. */
	private static String licence(ObjectNode record, JsonNode english) {
		String own = LICENCES.get(english.path("license").asInt(0));
		return (own != null) ? own : text(record.path("license"), "short_name");
	}

	private static @Nullable String author(ObjectNode record, JsonNode english) {
		List<String> authors = new ArrayList<>(
				List.of(text(english, "license_author"), text(record, "license_author")));
		authors.removeIf(String::isEmpty);
		return authors.isEmpty() ? null : authors.get(0);
	}

	private static @Nullable String address(ObjectNode record) {
		JsonNode id = record.path("id");
		return id.isInt() ? "https://wger.de/en/exercise/" + id.intValue() + "/view"
				: orNull(text(record.path("license"), "url"));
	}

	private static String text(JsonNode node, String property) {
		return PlainText.line(node.path(property).asString(""));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
