package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads free-exercise-db, text only: it is not known whose its pictures are.
 */
final class FreeExerciseDb {

	private static final String SOURCE = "free-exercise-db";

	private static final String LICENCE = "Unlicense";

	private static final String ADDRESS = "https://github.com/yuhonas/free-exercise-db";

	private static final Pattern ID = Pattern.compile("[0-9a-zA-Z_-]+");

	private static final Map<String, Equipment> EQUIPMENT = Map.ofEntries(Map.entry("medicine ball", Equipment.BALL),
			Map.entry("dumbbell", Equipment.DUMBBELL), Map.entry("body only", Equipment.NONE),
			Map.entry("bands", Equipment.BAND), Map.entry("kettlebells", Equipment.KETTLEBELL),
			Map.entry("foam roll", Equipment.OTHER), Map.entry("cable", Equipment.CABLE),
			Map.entry("machine", Equipment.GYM_MACHINE), Map.entry("barbell", Equipment.BARBELL),
			Map.entry("exercise ball", Equipment.BALL), Map.entry("e-z curl bar", Equipment.BARBELL),
			Map.entry("other", Equipment.OTHER));

	private static final Set<String> CATEGORIES = Set.of("powerlifting", "strength", "stretching", "cardio",
			"olympic weightlifting", "strongman", "plyometrics");

	private static final Map<String, BodyPart> MUSCLES = Map.ofEntries(Map.entry("abdominals", BodyPart.CORE),
			Map.entry("abductors", BodyPart.HIPS), Map.entry("adductors", BodyPart.HIPS),
			Map.entry("biceps", BodyPart.ARMS), Map.entry("calves", BodyPart.LEGS), Map.entry("chest", BodyPart.CHEST),
			Map.entry("forearms", BodyPart.ARMS), Map.entry("glutes", BodyPart.HIPS),
			Map.entry("hamstrings", BodyPart.LEGS), Map.entry("lats", BodyPart.UPPER_BACK),
			Map.entry("lower back", BodyPart.BACK), Map.entry("middle back", BodyPart.UPPER_BACK),
			Map.entry("neck", BodyPart.NECK), Map.entry("quadriceps", BodyPart.LEGS),
			Map.entry("shoulders", BodyPart.SHOULDERS), Map.entry("traps", BodyPart.UPPER_BACK),
			Map.entry("triceps", BodyPart.ARMS));

	private FreeExerciseDb() {
	}

	static Records read(Path file) throws IOException {
		return JsonRecords.list(file, FreeExerciseDb::read);
	}

	private static FileRecord read(long line, ObjectNode record) {
		RecordFields fields = new RecordFields(record);
		String id = fields.text("id");
		if (fields.problems().isEmpty() && !ID.matcher(id).matches()) {
			fields.reject("id", "import.record.id");
		}
		String name = PlainText.line(fields.text("name"));
		List<String> steps = fields.texts("instructions")
			.stream()
			.map(PlainText::line)
			.filter((step) -> !step.isEmpty())
			.toList();
		String equipment = equipment(fields);
		String category = fields.text("category");
		if (!CATEGORIES.contains(category)) {
			fields.rejectWord("category", category, sorted(CATEGORIES));
		}
		List<String> muscles = Stream.of("primaryMuscles", "secondaryMuscles")
			.flatMap((property) -> muscles(fields, property).stream())
			.toList();
		if (!fields.problems().isEmpty()) {
			return FileRecord.rejected(line, name, fields.problems());
		}
		return FileRecord.foreign(line,
				new ForeignContent(SOURCE, id, name, steps, List.of(), equipmentOf(equipment),
						(equipment != null) ? List.of(equipment) : List.of(), trains(muscles), muscles, category,
						LICENCE, null, ADDRESS)
					.content());
	}

	private static @Nullable String equipment(RecordFields fields) {
		String equipment = fields.textOrNull("equipment");
		if (equipment != null && !EQUIPMENT.containsKey(equipment)) {
			fields.rejectWord("equipment", equipment, sorted(EQUIPMENT.keySet()));
		}
		return equipment;
	}

	private static List<String> sorted(Set<String> words) {
		return words.stream().sorted().toList();
	}

	private static Set<Equipment> equipmentOf(@Nullable String word) {
		Equipment equipment = (word != null) ? EQUIPMENT.get(word) : null;
		return (equipment != null) ? Set.of(equipment) : Set.of();
	}

	private static List<String> muscles(RecordFields fields, String property) {
		List<String> muscles = fields.texts(property);
		muscles.stream()
			.filter((muscle) -> !MUSCLES.containsKey(muscle))
			.forEach((muscle) -> fields.rejectWord(property, muscle, sorted(MUSCLES.keySet())));
		return muscles;
	}

	private static Set<BodyPart> trains(List<String> muscles) {
		Set<BodyPart> trains = EnumSet.noneOf(BodyPart.class);
		for (String muscle : muscles) {
			BodyPart part = MUSCLES.get(muscle);
			if (part != null) {
				trains.add(part);
			}
		}
		return trains;
	}

}
