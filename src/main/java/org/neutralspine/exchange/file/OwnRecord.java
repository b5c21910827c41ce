package org.neutralspine.exchange.file;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ContentValues;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.web.picture.PictureFormat;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an exercise that says all that we say. {@link OwnJsonWriter} writes it.
 */
final class OwnRecord {

	private OwnRecord() {
	}

	static FileRecord read(long line, ObjectNode record) {
		RecordFields fields = new RecordFields(record);
		return read(line, fields, fields.oneOf("state", List.of(State.values())), Set.of());
	}

	/**
	 * Reads a row of a table, which need not say all.
	 * @param unsaid the fields that it says nothing of
	 */
	static FileRecord readRow(long row, ObjectNode record, Set<ExerciseField<?>> unsaid) {
		RecordFields fields = new RecordFields(record);
		return read(row, fields, fields.oneOfOrNull("state", List.of(State.values())), unsaid);
	}

	private static FileRecord read(long line, RecordFields fields, Optional<State> state,
			Set<ExerciseField<?>> unsaid) {
		String slug = fields.text("slug");
		Content content = content(fields);
		PictureFile picture = fields.inside("picture").map(OwnRecord::picture).orElse(null);
		fields.rejectOthers();
		if (!fields.problems().isEmpty()) {
			return FileRecord.rejected(line, content.name(), fields.problems());
		}
		return FileRecord.own(line, slug.isEmpty() ? null : slug, state.orElse(null), content, picture, unsaid);
	}

	private static Content content(RecordFields fields) {
		ContentValues values = new ContentValues();
		Set<ContentPart<?>> parts = new HashSet<>();
		ExerciseFields.inFiles().forEach((field) -> {
			if (!field.part().isOptional()) {
				values.put(field, valueOrDefault(field, fields));
			}
			else if (parts.add(field.part())) {
				fields.inside(field.part().property()).ifPresent((inside) -> part(field.part(), inside, values));
			}
		});
		return values.content();
	}

	private static void part(ContentPart<?> part, RecordFields fields, ContentValues values) {
		part.fields().forEach((field) -> values.put(field, valueOrDefault(field, fields)));
		fields.rejectOthers();
	}

	/** An older file does not have what was added later. */
	private static @Nullable Object valueOrDefault(ExerciseField<?> field, RecordFields fields) {
		return (field.isLater() && !fields.has(field.property())) ? field.empty() : value(field, fields);
	}

	private static @Nullable Object value(ExerciseField<?> field, RecordFields fields) {
		String property = field.property();
		return switch (field.kind()) {
			case TEXT -> fields.text(property);
			case OPTIONAL_TEXT -> fields.textOrNull(property);
			case LINES, SLUGS -> fields.texts(property);
			case CONSTANT -> constant(field, fields);
			case CONSTANTS -> fields.anyOf(property, field.constants());
			case WHOLE -> fields.whole(property);
			case OPTIONAL_WHOLE -> fields.wholeOrNull(property);
			case DECIMAL -> fields.numberOrNull(property);
			case FLAG -> fields.flag(property);
		};
	}

	/** Null only where that says something. */
	private static @Nullable Object constant(ExerciseField<?> field, RecordFields fields) {
		Object empty = field.empty();
		Optional<? extends Enum<?>> constant = (empty != null) ? fields.oneOf(field.property(), field.constants())
				: fields.oneOfOrNull(field.property(), field.constants());
		return constant.isPresent() ? constant.get() : empty;
	}

	private static @Nullable PictureFile picture(RecordFields fields) {
		String alternative = fields.text("alternative");
		String jpeg = PictureFile.property(PictureFormat.JPEG);
		String property = fields.has(jpeg) ? jpeg : PictureFile.property(PictureFormat.PNG);
		String bytes = fields.text(property);
		fields.rejectOthers();
		try {
			return new PictureFile(alternative, Base64.getDecoder().decode(bytes));
		}
		catch (IllegalArgumentException ex) {
			fields.reject(property, "import.record.base64");
			return null;
		}
	}

}
