package org.neutralspine.exchange.file;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.store.StoredExercise;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an exercise as JSON: always all properties, always in the same order, so that
 * what is the same reads the same. {@link OwnRecord} reads it.
 */
final class OwnJsonWriter {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addMixIn(Content.class, WithItsPictureElsewhere.class)
		.build();

	private OwnJsonWriter() {
	}

	/**
	 * One exercise as one line.
	 * @param picture the bytes of its picture; null where it has none
	 */
	static byte[] line(StoredExercise exercise, byte @Nullable [] picture) {
		Picture described = exercise.content().picture();
		return MAPPER.writeValueAsBytes(new Line(exercise.slug(), exercise.state(), exercise.content(),
				(described != null && picture != null) ? new PictureFile(described.alternative(), picture) : null));
	}

	private record Line(String slug, State state, @JsonUnwrapped Content content, @Nullable PictureFile picture) {
	}

	/**
	 * A picture with its bytes, for an installation that does not have it.
	 */
	private record PictureFile(String alternative, byte[] png) {
	}

	@JsonIgnoreProperties({ "picture", "neverDone" })
	private interface WithItsPictureElsewhere {

	}

}
