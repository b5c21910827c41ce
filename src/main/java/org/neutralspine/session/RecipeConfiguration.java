package org.neutralspine.session;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.neutralspine.session.recipe.InvalidRecipeException;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.RecipeFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecipeConfiguration {

	@Bean
	Recipe recipe(RecipeProperties properties) {
		try (Reader file = new InputStreamReader(properties.recipe().getInputStream(),
				StandardCharsets.UTF_8.newDecoder())) {
			return RecipeFile.read(file);
		}
		catch (IOException ex) {
			throw new InvalidRecipeException("The file cannot be read: " + ex.getMessage());
		}
	}

}
