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
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an exercise that says all that we say. {@link OwnJsonWriter} writes it.
 */
final class OwnRecord {

	private OwnRecord() {
	}

	static FileRecord read(long line, ObjectNode record) {
		RecordFields fields = new RecordFields(record);
		String slug = fields.text("slug");
		Optional<State> state = fields.oneOf("state", List.of(State.values()));
		Content content = content(fields);
		PictureFile picture = fields.inside("picture").map(OwnRecord::picture).orElse(null);
		fields.rejectOthers();
		if (!fields.problems().isEmpty() || state.isEmpty()) {
			return FileRecord.rejected(line, content.name(), fields.problems());
		}
		return FileRecord.own(line, slug.isEmpty() ? null : slug, state.get(), content, picture);
	}

	private static Content content(RecordFields fields) {
		ContentValues values = new ContentValues();
		Set<ContentPart<?>> parts = new HashSet<>();
		ExerciseFields.inFiles().forEach((field) -> {
			if (!field.part().isOptional()) {
				values.put(field, value(field, fields));
			}
			else if (parts.add(field.part())) {
				fields.inside(field.part().property()).ifPresent((inside) -> part(field.part(), inside, values));
			}
		});
		return values.content();
	}

	private static void part(ContentPart<?> part, RecordFields fields, ContentValues values) {
		part.fields().forEach((field) -> values.put(field, value(field, fields)));
		fields.rejectOthers();
	}

	private static @Nullable Object value(ExerciseField<?> field, RecordFields fields) {
		String property = field.property();
		return switch (field.kind()) {
			case TEXT -> fields.text(property);
			case OPTIONAL_TEXT -> fields.textOrNull(property);
			case LINES, SLUGS -> fields.texts(property);
			case CONSTANT -> fields.oneOfOrNull(property, field.constants()).orElse(null);
			case CONSTANTS -> fields.anyOf(property, field.constants());
			case WHOLE -> fields.whole(property);
			case OPTIONAL_WHOLE -> fields.wholeOrNull(property);
			case DECIMAL -> fields.numberOrNull(property);
			case FLAG -> fields.flag(property);
		};
	}

	private static @Nullable PictureFile picture(RecordFields fields) {
		String alternative = fields.text("alternative");
		String png = fields.text("png");
		fields.rejectOthers();
		try {
			return new PictureFile(alternative, Base64.getDecoder().decode(png));
		}
		catch (IllegalArgumentException ex) {
			fields.reject("png", "import.record.base64");
			return null;
		}
	}

}
