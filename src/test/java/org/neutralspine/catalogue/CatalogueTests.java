package org.neutralspine.catalogue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.PostgreSqlDatabase;
import org.neutralspine.editing.State;
import org.neutralspine.guidance.Forecasts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue on both databases.
 */
class CatalogueTests {

	@Nested
	@SpringBootTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@SpringBootTest
	@Tag("postgresql")
	@Import(PostgreSqlDatabase.class)
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		private Catalogue catalogue;

		@Autowired
		private Forecasts forecasts;

		@Autowired
		private JdbcClient database;

		@Autowired
		private ApplicationContext beans;

		@Test
		void holdsTheWholeStarterCatalogue() {
			assertThat(this.catalogue.published()).isEqualTo(StarterCatalogue.exercises());
		}

		@Test
		void hasAVersionThatChangesWithIt() {
			String before = this.catalogue.version();
			this.catalogue.refresh();
			assertThat(this.catalogue.version()).isEqualTo(before);
			try {
				this.database.sql("update exercise set summary = 'Another one.' where slug = 'bird-dog'").update();
				this.catalogue.refresh();
				assertThat(this.catalogue.version()).isNotEqualTo(before);
			}
			finally {
				this.database.sql("update exercise set summary = ? where slug = 'bird-dog'")
					.param(StarterCatalogue.exercises().get("bird-dog").summary())
					.update();
				this.catalogue.refresh();
			}
			assertThat(this.catalogue.version()).isEqualTo(before);
		}

		@Test
		void showsOnlyWhatIsPublishedAndHasDemands() {
			try {
				this.database.sql("update exercise set state = 'UNREVIEWED' where slug = 'bird-dog'").update();
				this.database.sql("update exercise set state = 'DRAFT' where slug = 'dead-bug'").update();
				this.database.sql("update exercise set state = 'RETIRED' where slug = 'walking'").update();
				this.database.sql(
						"update exercise set demands = (select steps from exercise where slug = 'sit-up') where slug = 'pallof-press'")
					.update();
				this.catalogue.refresh();
				assertThat(this.catalogue.published()).hasSize(167)
					.doesNotContainKeys("bird-dog", "dead-bug", "walking", "pallof-press");
				assertThat(this.catalogue.search("bird dog")).noneMatch((found) -> found.slug().equals("bird-dog"));
				assertThat(this.catalogue.published().get("sit-up").instead()).doesNotContain("dead-bug", "walking");
			}
			finally {
				this.database.sql("update exercise set state = 'PUBLISHED'").update();
				this.database.sql(
						"update exercise set demands = (select demands from exercise where slug = 'straight-arm-pressdown-hold') where slug = 'pallof-press'")
					.update();
				this.catalogue.refresh();
			}
		}

		/** As the rules settle it. */
		private NameReading read(String typed) {
			return this.catalogue.read(typed).settled(this.forecasts::isEverAvoided, this.forecasts::isEverLooser);
		}

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

	}

}
