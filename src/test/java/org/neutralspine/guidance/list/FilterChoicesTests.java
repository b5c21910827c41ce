package org.neutralspine.guidance.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.guidance.Sentences;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fields are rendered once, except where pages change as their files do.
 */
class FilterChoicesTests {

	@TempDir
	private Path templates;

	private ApplicationContextRunner application() {
		return new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class))
			.withPropertyValues("spring.thymeleaf.prefix=" + this.templates.toUri())
			.withBean(Sentences.class)
			.withBean(FilterChoices.class);
	}

	@Test
	void isRenderedOnce() {
		application().run((beans) -> {
			FilterChoices choices = beans.getBean(FilterChoices.class);
			assertThat(fields(choices, "before")).isEqualTo("before");
			assertThat(fields(choices, "after")).isEqualTo("before");
		});
	}

	@Test
	void changesAsItsFileDoes() {
		application().withPropertyValues("spring.thymeleaf.cache=false").run((beans) -> {
			FilterChoices choices = beans.getBean(FilterChoices.class);
			assertThat(fields(choices, "before")).isEqualTo("before");
			assertThat(fields(choices, "after")).isEqualTo("after");
		});
	}

	/** The fields of a page, after their file was written. */
	private String fields(FilterChoices choices, String file) {
		try {
			Path folder = Files.createDirectories(this.templates.resolve("fragments"));
			Files.writeString(folder.resolve("filter.html"),
					"<th:block th:fragment=\"choices\">" + file + "</th:block>");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ExtendedModelMap model = new ExtendedModelMap();
		choices.add(model, ExerciseFilter.NONE, true, Locale.ENGLISH);
		return String.valueOf(model.getAttribute("filterFields"));
	}

}
