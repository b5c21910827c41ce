package org.neutralspine.plan.client;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.WithdrawnExercises;
import org.neutralspine.editing.State;
import org.neutralspine.guidance.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a physician allows by name is read as strictly as what a person asks about.
 */
@IntegrationTest
class PermitReaderTests {

	@Autowired
	private PermitReader permits;

	@Autowired
	private ApplicationContext beans;

	@ParameterizedTest
	@CsvSource({ "Hack squat, hack-squat", "hack-squat, hack-squat", "HACK SQUATS, hack-squat", "birddog, bird-dog",
			"golfing, golf" })
	void readsNamesAndAliases(String typed, String slug) {
		List<Problem> problems = new ArrayList<>();
		assertThat(this.permits.read(List.of(typed, typed), problems)).containsExactly(slug);
		assertThat(problems).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "hack sqaut | problem.permits.meant | hack sqaut, Hack squat",
					"heavy hack squats | problem.permits.meant | heavy hack squats, Hack squat",
					"hack squats and golf | problem.permits.together | hack squats and golf",
					"glorp | problem.permits.unknown | glorp" })
	void guessesNothing(String typed, String key, String arguments) {
		assertThat(refused(typed))
			.extracting(Problem::field, (problem) -> problem.text().key(), PermitReaderTests::arguments)
			.containsExactly("permits", key, arguments);
	}

	@Test
	void asksWhichWhereSeveralAreCalledSo() {
		try (WithdrawnExercises gone = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up")) {
			assertThat(refused("sit-up").text().key()).isEqualTo("problem.permits.unknown");
			gone.call("golf", "Sit-up");
			assertThat(arguments(refused("Sit-up"))).as("what was called so might be meant").isEqualTo("Sit-up, golf");
			gone.call("tennis", "Sit-up");
			assertThat(refused("Sit-up").text().key()).isEqualTo("problem.permits.several");
			assertThat(this.permits.read(List.of("golf", "tennis"), new ArrayList<>())).containsExactly("golf",
					"tennis");
		}
	}

	private Problem refused(String typed) {
		List<Problem> problems = new ArrayList<>();
		assertThat(this.permits.read(List.of(typed), problems)).isEmpty();
		assertThat(problems).hasSize(1);
		return problems.get(0);
	}

	private static String arguments(Problem problem) {
		return String.join(", ", problem.text().arguments().stream().map(Object::toString).toList());
	}

}
