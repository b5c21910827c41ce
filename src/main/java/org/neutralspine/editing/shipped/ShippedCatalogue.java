package org.neutralspine.editing.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue that ships with the application.
 */
final class ShippedCatalogue {

	private static final String FILE = "catalogue/starter.json";

	private final byte[] json;

	ShippedCatalogue(byte[] json) {
		this.json = json;
	}

	/** The one that this version of the application has. */
	static ShippedCatalogue current() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			return new ShippedCatalogue(file.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By which it is known again. */
	String fingerprint() {
		return DigestUtils.md5DigestAsHex(this.json);
	}

	/** All of it by slug, in its order. */
	Map<String, ShippedExercise> exercises() {
		Map<String, ShippedExercise> exercises = new LinkedHashMap<>();
		JsonMapper.shared().readTree(this.json).valueStream().map(ShippedExercise::read).forEach((one) -> {
			if (exercises.put(one.slug(), one) != null) {
				throw new IllegalStateException("Shipped twice: " + one.slug());
			}
		});
		return Collections.unmodifiableMap(exercises);
	}

}
