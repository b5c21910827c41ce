package org.neutralspine.exchange;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Origin;
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
	static byte[] line(StoredExercise exercise, byte @Nullable [] picture) {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		try (JsonGenerator json = MAPPER.createGenerator(line)) {
			json.writeStartObject();
			json.writeStringProperty("slug", exercise.slug());
			json.writeStringProperty("state", exercise.state().name());
			content(json, exercise.content());
			picture(json, exercise.content(), picture);
			json.writeEndObject();
		}
		return line.toByteArray();
	}

	private static void content(JsonGenerator json, Content content) {
		json.writeStringProperty("name", content.name());
		json.writeStringProperty("summary", content.summary());
		texts(json, "steps", content.steps());
		texts(json, "cues", content.cues());
		texts(json, "mistakes", content.mistakes());
		text(json, "why", content.why());
		text(json, "insteadText", content.insteadText());
		dose(json, content.dose());
		texts(json, "equipment", content.equipment());
		text(json, "position", content.position());
		texts(json, "trains", content.trains());
		texts(json, "demands", content.demands());
		number(json, "minimumLoadKg", content.minimumLoadKg());
		json.writeBooleanProperty("favoured", content.favoured());
		texts(json, "aliases", content.aliases());
		texts(json, "easier", content.easier());
		texts(json, "harder", content.harder());
		texts(json, "instead", content.instead());
		json.writeStringProperty("basis", content.basis());
		origin(json, content.origin());
	}

	private static void dose(JsonGenerator json, @Nullable Dose dose) {
		if (dose == null) {
			json.writeNullProperty("dose");
			return;
		}
		json.writeObjectPropertyStart("dose");
		json.writeNumberProperty("sets", dose.sets());
		number(json, "reps", dose.reps());
		number(json, "holdSeconds", dose.holdSeconds());
		number(json, "minutes", dose.minutes());
		json.writeBooleanProperty("perSide", dose.perSide());
		json.writeNumberProperty("timesPerWeek", dose.timesPerWeek());
		text(json, "note", dose.note());
		json.writeEndObject();
	}

	private static void origin(JsonGenerator json, @Nullable Origin origin) {
		if (origin == null) {
			json.writeNullProperty("origin");
			return;
		}
		json.writeObjectPropertyStart("origin");
		json.writeStringProperty("source", origin.source());
		text(json, "key", origin.key());
		json.writeStringProperty("licence", origin.licence());
		text(json, "author", origin.author());
		text(json, "address", origin.address());
		text(json, "category", origin.category());
		texts(json, "equipment", origin.equipment());
		text(json, "fingerprint", origin.fingerprint());
		json.writeEndObject();
	}

	private static void picture(JsonGenerator json, Content content, byte @Nullable [] picture) {
		if (content.picture() == null || picture == null) {
			json.writeNullProperty("picture");
			return;
		}
		json.writeObjectPropertyStart("picture");
		json.writeStringProperty("alternative", content.picture().alternative());
		json.writeBinaryProperty("png", picture);
		json.writeEndObject();
	}

	private static void text(JsonGenerator json, String name, @Nullable Object text) {
		if (text != null) {
			json.writeStringProperty(name, text.toString());
		}
		else {
			json.writeNullProperty(name);
		}
	}

	private static void texts(JsonGenerator json, String name, Collection<?> texts) {
		json.writeArrayPropertyStart(name);
		texts.forEach((text) -> json.writeString(text.toString()));
		json.writeEndArray();
	}

	private static void number(JsonGenerator json, String name, @Nullable Integer number) {
		number(json, name, (number != null) ? BigDecimal.valueOf(number) : null);
	}

	private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) {
		if (number != null) {
			json.writeNumberProperty(name, number);
		}
		else {
			json.writeNullProperty(name);
		}
	}

}
