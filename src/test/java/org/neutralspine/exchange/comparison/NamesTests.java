package org.neutralspine.exchange.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.NameIndex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slugs and names of what comes in.
 */
class NamesTests {

	@Test
	void noSlugIsGivenTwice() {
		Slugs slugs = new Slugs();
		slugs.take("sit-up");
		slugs.take("sit-up-3");
		assertThat(List.of(slugs.free("3/4 Sit-Up"), slugs.free("Sit Up"), slugs.free("Sit-up!"), slugs.free("深蹲"),
				slugs.free("蹲"), slugs.free("Élan")))
			.containsExactly("3-4-sit-up", "sit-up-2", "sit-up-4", "exercise", "exercise-2", "elan");
		assertThat(slugs.free("New")).isEqualTo("new-2");
	}

	@Test
	void aSlugIsNeverTooLong() {
		Slugs slugs = new Slugs();
		String name = "a".repeat(ContentCheck.MAX_SLUG_LENGTH - 1) + " b";
		assertThat(slugs.free(name)).isEqualTo("a".repeat(79));
		assertThat(slugs.free(name)).isEqualTo("a".repeat(78) + "-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sit-Up", "sit ups", "situps", "SITUPS", "ups sit", "Sitting up", "Abdominal curls",
			"Abdominal curling", "Curl, abdominal" })
	void knowsANameAgain(String name) {
		assertThat(names().find(name)).contains(new NameIndex.Known("sit-up", "Sit-up"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sit", "Sit-up on a ball", "Press", "" })
	void doesNotTakeOneForAnother(String name) {
		assertThat(names().find(name)).isEmpty();
	}

	private static NameIndex names() {
		NameIndex names = new NameIndex();
		names.add("sit-up",
				ExerciseFields.ALIASES.in(ExerciseFields.NAME.in(Content.EMPTY, "Sit-up"), List.of("abdominal curl")));
		return names;
	}

}
