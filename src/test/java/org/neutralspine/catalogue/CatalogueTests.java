package org.neutralspine.catalogue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue on both databases.
 */
class CatalogueTests {

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
		private Catalogue catalogue;

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
				assertThat(this.catalogue.published()).hasSize(324)
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

	}

}
