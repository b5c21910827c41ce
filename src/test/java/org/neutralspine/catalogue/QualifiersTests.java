package org.neutralspine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.word.NameWords;
import org.neutralspine.catalogue.word.TypedWords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every name of every exercise, with words that change what is done: it is that exercise
 * no more, unless it has a name that says so.
 */
class QualifiersTests {

	private static final List<Exercise> ENTRIES = StarterCatalogue.entries();

	private static final Names names = new Names(ENTRIES, List.of());

	@ParameterizedTest
	@ValueSource(strings = { "heavy", "weighted", "barbell", "dumbbell", "one arm", "single leg", "overhead", "jumping",
			"clap", "deep", "hanging", "twisting", "fast", "uphill", "backwards", "with a partner's weight",
			"without holding on", "no hands", "on ice", "loaded", "explosive", "smith machine", "behind the neck",
			"full speed", "banded", "100 kg" })
	void changeTheExercise(String qualifier) {
		List<String> answered = new ArrayList<>();
		for (Exercise exercise : ENTRIES) {
			if (!says(exercise, qualifier)) {
				namesOf(exercise).flatMap((name) -> Stream.of(qualifier + " " + name, name + " " + qualifier))
					.filter((typed) -> isAnsweredBy(typed, exercise))
					.forEach(answered::add);
			}
		}
		assertThat(answered).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "heavy", "weighted", "one arm", "jumping", "deep", "uphill", "backwards", "with a barbell",
			"without holding on", "no hands", "on one leg", "20 kg" })
	void changeTheExerciseBehindACommaToo(String qualifier) {
		List<String> answered = new ArrayList<>();
		for (Exercise exercise : ENTRIES) {
			if (!says(exercise, qualifier)) {
				Stream.of(", ", " and ", " or ", "; ", "/", ", but ")
					.map((joint) -> exercise.slug().replace('-', ' ') + joint + qualifier)
					.filter((typed) -> isAnsweredBy(typed, exercise))
					.forEach(answered::add);
			}
		}
		assertThat(answered).isEmpty();
	}

	@Test
	void noNameIsAnsweredByAnotherExerciseToo() {
		for (Exercise exercise : ENTRIES) {
			assertThat(namesOf(exercise))
				.allSatisfy((name) -> assertThat(names.readEach(name)).flatExtracting(NameReading::exercises)
					.as(name)
					.containsExactly(exercise));
		}
	}

	/** Whether its names have all words of a qualifier. */
	private static boolean says(Exercise exercise, String qualifier) {
		Set<String> stems = namesOf(exercise).flatMap((name) -> NameWords.of(name).content().stream())
			.map(TypedWords::stem)
			.collect(Collectors.toSet());
		return NameWords.of(qualifier).content().stream().map(TypedWords::stem).allMatch(stems::contains);
	}

	private static boolean isAnsweredBy(String typed, Exercise exercise) {
		return names.readEach(typed).stream().anyMatch((reading) -> reading.exercises().contains(exercise));
	}

	private static Stream<String> namesOf(Exercise exercise) {
		return Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream());
	}

}
