package org.neutralspine.editing.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Position;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Slug;
import org.neutralspine.web.Enums;
import org.springframework.util.MultiValueMap;

/**
 * The editor's form as it was sent: every field as typed, so that nothing is lost
 * whatever is wrong with it. A text area holds one item on each line.
 */
final class ExerciseForm {

	private static final List<String> FIELDS = List.of("version", "slug", "name", "summary", "steps", "cues",
			"mistakes", "why", "insteadText", "sets", "reps", "holdSeconds", "minutes", "perSide", "timesPerWeek",
			"note", "equipment", "position", "trains", "demands", "minimumLoadKg", "favoured", "aliases", "easier",
			"harder", "instead", "basis", "source", "licence", "author", "address", "originKey", "originCategory",
			"originEquipment", "originFingerprint", "pictureHash", "pictureWidth", "pictureHeight", "alternative",
			"reason");

	private static final String WORD = "word-";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private final Map<String, List<String>> values;

	private ExerciseForm(Map<String, List<String>> values) {
		this.values = Collections.unmodifiableMap(values);
	}

	/**
	 * What a form says.
	 *
	 * @param problems what cannot be understood
	 */
	record Read(Content content, List<Problem> problems) {
	}

	static ExerciseForm of(MultiValueMap<String, String> sent) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		FIELDS.forEach((field) -> values.put(field, List.copyOf(sent.getOrDefault(field, List.of()))));
		Arrays.stream(Demand.values())
			.map(ExerciseForm::word)
			.filter(sent::containsKey)
			.forEach((field) -> values.put(field, List.copyOf(sent.getOrDefault(field, List.of()))));
		return new ExerciseForm(values);
	}

	static ExerciseForm empty() {
		return new ExerciseForm(Map.of());
	}

	/**
	 * A form that says what is kept.
	 * @param version the version that is kept, or -1 for a new exercise
	 */
	static ExerciseForm of(String slug, int version, Content content) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put("version", List.of(String.valueOf(version)));
		values.put("slug", List.of(slug));
		put(values, "name", content.name());
		put(values, "summary", content.summary());
		putLines(values, "steps", content.steps());
		putLines(values, "cues", content.cues());
		putLines(values, "mistakes", content.mistakes());
		put(values, "why", content.why());
		put(values, "insteadText", content.insteadText());
		Dose dose = content.dose();
		if (dose != null) {
			put(values, "sets", dose.sets());
			put(values, "reps", dose.reps());
			put(values, "holdSeconds", dose.holdSeconds());
			put(values, "minutes", dose.minutes());
			put(values, "perSide", dose.perSide() ? "yes" : null);
			put(values, "timesPerWeek", dose.timesPerWeek());
			put(values, "note", dose.note());
		}
		putNames(values, "equipment", content.equipment());
		put(values, "position", (content.position() != null) ? content.position().name() : null);
		putNames(values, "trains", content.trains());
		putNames(values, "demands", content.demands());
		put(values, "minimumLoadKg",
				(content.minimumLoadKg() != null) ? content.minimumLoadKg().toPlainString() : null);
		put(values, "favoured", content.favoured() ? "yes" : null);
		putLines(values, "aliases", content.aliases());
		values.put("easier", content.easier());
		values.put("harder", content.harder());
		values.put("instead", content.instead());
		put(values, "basis", content.basis());
		Origin origin = content.origin();
		if (origin != null) {
			put(values, "source", origin.source());
			put(values, "licence", origin.licence());
			put(values, "author", origin.author());
			put(values, "address", origin.address());
			put(values, "originKey", origin.key());
			put(values, "originCategory", origin.category());
			putLines(values, "originEquipment", origin.equipment());
			put(values, "originFingerprint", origin.fingerprint());
		}
		Picture picture = content.picture();
		if (picture != null) {
			put(values, "pictureHash", picture.hash());
			put(values, "pictureWidth", picture.width());
			put(values, "pictureHeight", picture.height());
			put(values, "alternative", picture.alternative());
		}
		return new ExerciseForm(values);
	}

	private static void put(Map<String, List<String>> values, String field, @Nullable Object value) {
		if (value != null) {
			values.put(field, List.of(value.toString()));
		}
	}

	private static void putLines(Map<String, List<String>> values, String field, List<String> lines) {
		values.put(field, List.of(String.join("\n", lines)));
	}

	private static void putNames(Map<String, List<String>> values, String field, Set<? extends Enum<?>> constants) {
		values.put(field, constants.stream().map(Enum::name).toList());
	}

	/** The field that says why a suggested demand is not chosen. */
	static String word(Demand demand) {
		return WORD + demand.name();
	}

	/** The fields that say why suggested demands are not chosen. */
	public Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		this.values.keySet()
			.stream()
			.filter((field) -> field.startsWith(WORD))
			.forEach((field) -> words.put(field, text(field)));
		return words;
	}

	/** Why suggested demands are not chosen, as typed. */
	Map<Demand, String> wordsByDemand() {
		Map<Demand, String> words = new EnumMap<>(Demand.class);
		Arrays.stream(Demand.values())
			.filter((demand) -> this.values.containsKey(word(demand)))
			.forEach((demand) -> words.put(demand, text(word(demand))));
		return words;
	}

	/** A field with one value, as typed; empty where it was left empty. */
	public String text(String field) {
		List<String> all = all(field);
		return all.isEmpty() ? "" : all.get(0);
	}

	/** A field with several values. */
	public List<String> all(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	/** All fields, to be sent along by a page that does not show them. */
	public Map<String, List<String>> fields() {
		return this.values;
	}

	int version() {
		String text = text("version");
		return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
	}

	ExerciseForm with(String field, List<String> several) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.put(field, List.copyOf(several));
		return new ExerciseForm(changed);
	}

	ExerciseForm with(String field, String value) {
		return with(field, List.of(value));
	}

	ExerciseForm adding(String field, String value) {
		Set<String> all = new LinkedHashSet<>(all(field));
		all.add(value);
		return with(field, List.copyOf(all));
	}

	ExerciseForm removing(String field, String value) {
		return with(field, all(field).stream().filter((one) -> !one.equals(value)).toList());
	}

	ExerciseForm withPicture(PictureUploads.Kept picture) {
		return with("pictureHash", picture.hash()).with("pictureWidth", String.valueOf(picture.width()))
			.with("pictureHeight", String.valueOf(picture.height()));
	}

	ExerciseForm withoutPicture() {
		return with("pictureHash", "").with("alternative", "");
	}

	/**
	 * The same for another exercise, which has a name of its own and was not taken from
	 * the record that this one was taken from.
	 */
	ExerciseForm asNew() {
		return with("name", "").with("aliases", "").with("originKey", "").with("originFingerprint", "");
	}

	/**
	 * The address that was typed, or one made of the name.
	 */
	String slug() {
		String typed = text("slug").strip();
		return typed.isEmpty() ? Slug.of(text("name")) : typed;
	}

	Read read() {
		List<Problem> problems = new ArrayList<>();
		Content content = new Content(line("name"), line("summary"), lines("steps"), lines("cues"), lines("mistakes"),
				orNull(line("why")), orNull(line("insteadText")), dose(problems),
				constants(Equipment.class, "equipment"), position(), constants(BodyPart.class, "trains"),
				constants(Demand.class, "demands"), load(problems), !text("favoured").isBlank(), lines("aliases"),
				all("easier"), all("harder"), all("instead"), line("basis"), origin(), picture());
		return new Read(content, problems);
	}

	private @Nullable Dose dose(List<Problem> problems) {
		List<String> parts = List.of("sets", "reps", "holdSeconds", "minutes", "timesPerWeek", "note");
		if (parts.stream().allMatch((part) -> text(part).isBlank())) {
			return null;
		}
		Integer sets = number("sets", problems);
		Integer times = number("timesPerWeek", problems);
		for (String needed : List.of("sets", "timesPerWeek")) {
			if (text(needed).isBlank()) {
				problems.add(Problem.of(needed, "problem.exercise.dose.needed"));
			}
		}
		return new Dose((sets != null) ? sets : 1, number("reps", problems), number("holdSeconds", problems),
				number("minutes", problems), !text("perSide").isBlank(), (times != null) ? times : 1,
				orNull(line("note")));
	}

	private @Nullable Integer number(String field, List<Problem> problems) {
		String text = text(field).strip();
		if (text.isEmpty()) {
			return null;
		}
		if (!NUMBER.matcher(text).matches()) {
			problems.add(Problem.of(field, "problem.exercise.whole"));
			return null;
		}
		return Integer.valueOf(text);
	}

	private @Nullable BigDecimal load(List<Problem> problems) {
		String text = text("minimumLoadKg").strip();
		if (text.isEmpty()) {
			return null;
		}
		if (!DECIMAL.matcher(text).matches()) {
			problems.add(Problem.of("minimumLoadKg", "problem.exercise.decimal"));
			return null;
		}
		return new BigDecimal(text.replace(',', '.'));
	}

	private @Nullable Position position() {
		return Enums.find(Position.class, text("position")).orElse(null);
	}

	private <T extends Enum<T>> Set<T> constants(Class<T> type, String field) {
		return EnumSet.allOf(type)
			.stream()
			.filter((one) -> all(field).contains(one.name()))
			.collect(Collectors.toSet());
	}

	private @Nullable Origin origin() {
		if (List.of("source", "licence", "author", "address").stream().allMatch((field) -> text(field).isBlank())) {
			return null;
		}
		return new Origin(line("source"), orNull(line("originKey")), line("licence"), orNull(line("author")),
				orNull(line("address")), orNull(line("originCategory")), lines("originEquipment"),
				orNull(line("originFingerprint")));
	}

	private @Nullable Picture picture() {
		String hash = text("pictureHash");
		if (!HASH.matcher(hash).matches()) {
			return null;
		}
		return new Picture(hash, line("alternative"), side("pictureWidth"), side("pictureHeight"));
	}

	private int side(String field) {
		return NUMBER.matcher(text(field)).matches() ? Integer.parseInt(text(field)) : 1;
	}

	private String line(String field) {
		return text(field).replaceAll("\\s+", " ").strip();
	}

	private List<String> lines(String field) {
		return text(field).lines()
			.map((line) -> line.replaceAll("\\s+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
