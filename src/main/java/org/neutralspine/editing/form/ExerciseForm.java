package org.neutralspine.editing.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.Slug;
import org.neutralspine.editing.entry.OpenSuggestion;
import org.neutralspine.editing.unfinished.UnfinishedKey;
import org.springframework.util.MultiValueMap;

/**
 * The editor's form as it was sent: every field as typed, so that nothing is lost
 * whatever is wrong with it. A text area holds one item on each line.
 */
final class ExerciseForm {

	/** Which unfinished edit it goes on with. */
	static final String UNFINISHED = "unfinished";

	private static final List<String> FIELDS = Stream
		.of(Stream.of("version", "slug", UNFINISHED), ExerciseFields.ALL.stream().map(ExerciseField::name),
				Stream.of("reason"))
		.flatMap(Function.identity())
		.toList();

	private final Map<String, List<String>> values;

	private ExerciseForm(Map<String, List<String>> values) {
		this.values = Collections.unmodifiableMap(values);
	}

	static ExerciseForm of(MultiValueMap<String, String> sent) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		FIELDS.forEach((field) -> values.put(field, List.copyOf(sent.getOrDefault(field, List.of()))));
		Arrays.stream(Demand.values())
			.map(OpenSuggestion::field)
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
		ExerciseFields.ALL.forEach((field) -> {
			Object value = field.of(content);
			if (value != null) {
				values.put(field.name(), typed(field.kind(), value));
			}
		});
		return new ExerciseForm(values);
	}

	/** A value as it is typed, ticked or chosen. */
	private static List<String> typed(FieldKind kind, Object value) {
		return switch (kind) {
			case TEXT, OPTIONAL_TEXT, WHOLE, OPTIONAL_WHOLE -> List.of(value.toString());
			case CONSTANT -> List.of(((Enum<?>) value).name());
			case DECIMAL -> List.of(((BigDecimal) value).toPlainString());
			case LINES -> List.of(texts(value).collect(Collectors.joining("\n")));
			case SLUGS -> texts(value).toList();
			case CONSTANTS -> ((Collection<?>) value).stream().map((one) -> ((Enum<?>) one).name()).toList();
			case FLAG -> Boolean.TRUE.equals(value) ? List.of("yes") : List.of();
		};
	}

	private static Stream<String> texts(Object list) {
		return ((Collection<?>) list).stream().map(Object::toString);
	}

	/** The fields that say why suggested demands are not chosen. */
	public Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		this.values.keySet()
			.stream()
			.filter((field) -> field.startsWith(OpenSuggestion.FIELD_PREFIX))
			.forEach((field) -> words.put(field, text(field)));
		return words;
	}

	/** Why suggested demands are not chosen, as typed. */
	Map<Demand, String> wordsByDemand() {
		Map<Demand, String> words = new EnumMap<>(Demand.class);
		Arrays.stream(Demand.values())
			.filter((demand) -> this.values.containsKey(OpenSuggestion.field(demand)))
			.forEach((demand) -> words.put(demand, text(OpenSuggestion.field(demand))));
		return words;
	}

	/** Which unfinished edit it goes on with; null where that is none. */
	@Nullable UnfinishedKey unfinished() {
		return UnfinishedKey.of(text(UNFINISHED)).orElse(null);
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
		return FormReader.NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
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
		return with(ExerciseFields.PICTURE_HASH.name(), picture.hash())
			.with(ExerciseFields.PICTURE_WIDTH.name(), String.valueOf(picture.width()))
			.with(ExerciseFields.PICTURE_HEIGHT.name(), String.valueOf(picture.height()));
	}

	ExerciseForm withoutPicture() {
		return with(ExerciseFields.PICTURE_HASH.name(), "").with(ExerciseFields.ALTERNATIVE.name(), "");
	}

	/**
	 * The same for another exercise, which has a name of its own and was not taken from
	 * the record that this one was taken from.
	 */
	ExerciseForm asNew() {
		ExerciseForm form = this;
		for (ExerciseField<?> field : List.of(ExerciseFields.NAME, ExerciseFields.ALIASES, ExerciseFields.ORIGIN_KEY,
				ExerciseFields.ORIGIN_FINGERPRINT)) {
			form = form.with(field.name(), "");
		}
		return form;
	}

	/**
	 * The address that was typed, or one made of the name.
	 */
	String slug() {
		String typed = text("slug").strip();
		return typed.isEmpty() ? Slug.of(text("name")) : typed;
	}

	FormReader.Reading read() {
		return FormReader.read(this);
	}

	/** A text in one line, without space around it. */
	static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
