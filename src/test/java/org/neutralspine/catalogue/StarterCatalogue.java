package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The starter catalogue as its file says it, for tests that need no database.
 */
public final class StarterCatalogue {

	private StarterCatalogue() {
	}

	public static Map<String, Exercise> exercises() {
		Map<String, Exercise> exercises = new LinkedHashMap<>();
		entries().forEach((exercise) -> exercises.put(exercise.slug(), exercise));
		return exercises;
	}

	public static List<Exercise> entries() {
		JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream file = StarterCatalogue.class.getResourceAsStream("/catalogue/starter.json")) {
			return mapper.readValue(file, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
