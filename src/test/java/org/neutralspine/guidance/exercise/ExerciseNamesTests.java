package org.neutralspine.guidance.exercise;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.WithdrawnExercises;
import org.neutralspine.editing.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a name stands for once its exercise is not published any more, on both databases.
 */
class ExerciseNamesTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		private ExerciseNames names;

		@Autowired
		private ApplicationContext beans;

		@ParameterizedTest
		@EnumSource(names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
		void whatHadToBeLeftOutKeepsItsNamesWhenItIsPublishedNoMore(State state) {
			assertThat(this.names.read("six inches").exercises()).extracting(Exercise::slug)
				.containsExactly("leg-raise");
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, state, "leg-raise", "walking")) {
				assertThat(withdrawn).isNotNull();
				NameReading reading = this.names.read("can I do six inches?");
				assertThat(reading.withdrawn()).extracting(Exercise::slug).containsExactly("leg-raise");
				assertThat(reading.exercises()).isEmpty();
				assertThat(this.names.read("going for a walk").isUnknown()).as("nobody ever had to leave walking out")
					.isTrue();
			}
		}

		@Test
		void whatIsWithdrawnIsJudgedAndCalledAsItLastWasWhenPublished() {
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up")) {
				withdrawn.call("sit-up", "Harmless");
				assertThat(this.names.read("Sit-up").withdrawn()).extracting(Exercise::name).containsExactly("Sit-up");
				assertThat(this.names.read("Harmless").isUnknown()).isTrue();
			}
		}

		@Test
		void noLooserExerciseTakesTheNameOfOneThatIsWithdrawn() {
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up")) {
				withdrawn.call("dead-bug", "Sit-up");
				assertThat(this.names.read("sit up").withdrawn()).extracting(Exercise::slug).containsExactly("sit-up");
				assertThat(this.names.read("sit up").exercises()).isEmpty();
				withdrawn.call("dead-bug", "Dead bug");
				withdrawn.call("decline-sit-up", "Sit-up");
				assertThat(this.names.read("sit up").withdrawn()).isEmpty();
				assertThat(this.names.read("sit up").exercises()).extracting(Exercise::slug)
					.containsExactly("decline-sit-up");
			}
		}

	}

}
