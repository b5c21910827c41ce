package org.neutralspine.editing.shipped;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentValues;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An exercise as the application ships it.
 *
 * @param slug its name in addresses
 * @param fingerprint of all that it says, by which it is known again
 * @param content what it says; it never has a picture
 */
record ShippedExercise(String slug, String fingerprint, Content content) {

	/**
	 * Reads a record of the file, which leaves out what it does not say.
	 * @throws IllegalStateException if it has a property that no exercise has
	 */
	static ShippedExercise read(JsonNode record) {
		String slug = record.path("slug").stringValue();
		Set<String> known = new HashSet<>(Set.of("slug"));
		ContentValues values = new ContentValues();
		ExerciseFields.inFiles().forEach((field) -> {
			boolean isInside = field.part().isOptional();
			known.add(isInside ? field.part().property() : field.property());
			JsonNode value = (isInside ? record.path(field.part().property()) : record).path(field.property());
			if (!value.isMissingNode()) {
				values.put(field, value.isNull() ? null : value(field, value));
			}
		});
		if (!known.containsAll(record.propertyNames())) {
			throw new IllegalStateException("Unknown properties of " + slug + ": " + record.propertyNames());
		}
		return new ShippedExercise(slug, DigestUtils.md5DigestAsHex(record.toString().getBytes(UTF_8)),
				values.content());
	}

	private static Object value(ExerciseField<?> field, JsonNode value) {
		return switch (field.kind()) {
			case TEXT, OPTIONAL_TEXT -> value.stringValue();
			case LINES, SLUGS -> value.valueStream().map(JsonNode::stringValue).toList();
			case CONSTANT -> constant(field, value);
			case CONSTANTS -> value.valueStream().map((one) -> constant(field, one)).collect(Collectors.toSet());
			case WHOLE, OPTIONAL_WHOLE -> value.intValue();
			case DECIMAL -> value.decimalValue();
			case FLAG -> value.booleanValue();
		};
	}

	private static Enum<?> constant(ExerciseField<?> field, JsonNode value) {
		return field.constants()
			.stream()
			.filter((one) -> one.name().equals(value.stringValue()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Unknown " + field + ": " + value));
	}

	/** What an entry would say once it was brought up to date: it keeps its picture. */
	Content over(@Nullable EntryVersion entry) {
		return (entry != null) ? this.content.withPicture(entry.content().picture()) : this.content;
	}

}
