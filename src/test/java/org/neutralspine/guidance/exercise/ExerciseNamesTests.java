package org.neutralspine.guidance.exercise;

import java.util.List;

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
			assertThat(read("six inches").exercises()).extracting(Exercise::slug).containsExactly("leg-raise");
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, state, "leg-raise", "walking")) {
				assertThat(withdrawn).isNotNull();
				NameReading reading = read("can I do six inches?");
				assertThat(reading.withdrawn()).extracting(Exercise::slug).containsExactly("leg-raise");
				assertThat(reading.exercises()).isEmpty();
				assertThat(read("going for a walk").isUnknown()).as("nobody ever had to leave walking out").isTrue();
			}
		}

		@Test
		void whatIsWithdrawnIsJudgedAndCalledAsItLastWasWhenPublished() {
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up")) {
				withdrawn.call("sit-up", "Harmless");
				assertThat(read("Sit-up").withdrawn()).extracting(Exercise::name).containsExactly("Sit-up");
				assertThat(read("Harmless").isUnknown()).isTrue();
			}
		}

		@Test
		void noLooserExerciseTakesTheNameOfOneThatIsWithdrawn() {
			try (WithdrawnExercises withdrawn = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up")) {
				withdrawn.call("dead-bug", "Sit-up");
				assertThat(read("sit up").withdrawn()).extracting(Exercise::slug).containsExactly("sit-up");
				assertThat(read("sit up").exercises()).isEmpty();
				withdrawn.call("dead-bug", "Dead bug");
				withdrawn.call("decline-sit-up", "Sit-up");
				assertThat(read("sit up").withdrawn()).isEmpty();
				assertThat(read("sit up").exercises()).extracting(Exercise::slug).containsExactly("decline-sit-up");
			}
		}

		private NameReading read(String typed) {
			List<NameReading> readings = this.names.read(typed);
			assertThat(readings).hasSize(1);
			return readings.get(0);
		}

	}

}
