package org.neutralspine.exchange.file;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.web.picture.PictureFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an exercise as JSON: always all properties, always in the same order, so that
 * what is the same reads the same. {@link OwnRecord} reads it.
 */
final class OwnJsonWriter {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private OwnJsonWriter() {
	}

	/**
	 * One exercise as one line.
	 * @param picture the bytes of its picture; null where it has none
	 */
	static byte[] line(String slug, State state, Content content, byte @Nullable [] picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
			json.writeStartObject();
			json.writeStringProperty("slug", slug);
			json.writeStringProperty("state", state.name());
			content(json, content);
			picture(json, content.picture(), picture);
			json.writeEndObject();
		}
		return bytes.toByteArray();
	}

	private static void content(JsonGenerator json, Content content) {
		Set<ContentPart<?>> parts = new HashSet<>();
		ExerciseFields.inFiles().forEach((field) -> {
			if (!field.part().isOptional()) {
				field(json, field, content);
			}
			else if (parts.add(field.part())) {
				part(json, field.part(), content);
			}
		});
	}

	private static void part(JsonGenerator json, ContentPart<?> part, Content content) {
		if (!part.isIn(content)) {
			json.writeNullProperty(part.property());
			return;
		}
		json.writeObjectPropertyStart(part.property());
		part.fields().forEach((field) -> field(json, field, content));
		json.writeEndObject();
	}

	private static void field(JsonGenerator json, ExerciseField<?> field, Content content) {
		json.writePOJOProperty(field.property(), field.of(content));
	}

	/** With its bytes, for an installation that does not have it. */
	private static void picture(JsonGenerator json, @Nullable Picture described, byte @Nullable [] bytes) {
		if (described == null || bytes == null) {
			json.writeNullProperty(ContentPart.PICTURE.property());
			return;
		}
		json.writeObjectPropertyStart(ContentPart.PICTURE.property());
		json.writeStringProperty(ExerciseFields.ALTERNATIVE.property(), described.alternative());
		json.writePOJOProperty(PictureFile.property(PictureFormat.of(bytes)), bytes);
		json.writeEndObject();
	}

}
