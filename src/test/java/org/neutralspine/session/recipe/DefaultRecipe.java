package org.neutralspine.session.recipe;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The recipe that the application ships with.
 */
public final class DefaultRecipe {

	private DefaultRecipe() {
	}

	public static Recipe read() {
		try (Reader file = new InputStreamReader(new ClassPathResource("protocol/session.csv").getInputStream(),
				StandardCharsets.UTF_8)) {
			return RecipeFile.read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
