package org.neutralspine.catalogue;

import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the aliases of a catalogue that was loaded earlier.
 */
@OnPostgreSql
class StarterAliasesTests {

	static Stream<Supplier<DataSource>> emptyDatabases() {
		return Stream.of(() -> new DriverManagerDataSource("jdbc:h2:mem:aliases;DB_CLOSE_DELAY=-1"),
				TestDatabase::emptyPostgreSql);
	}

	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void anOlderCatalogueGetsThemWithItsHistory(Supplier<DataSource> empty, @Autowired Flyway flyway) {
		FluentConfiguration migrations = Flyway.configure()
			.configuration(flyway.getConfiguration())
			.dataSource(empty.get());
		migrations.target("16?").load().migrate();
		JdbcClient database = JdbcClient.create(migrations.getDataSource());
		add(database, "golf", "[\"golfing\"]");
		add(database, "dancing", "[\"ballet\", \"dance\"]");
		add(database, "bird-dog", "[]");
		migrations.target("17").load().migrate();
		assertThat(aliases(database, "golf")).isEqualTo("[\"golfing\",\"golf driving range\"]");
		assertThat(aliases(database, "dancing")).isEqualTo("[\"dance\"]");
		assertThat(database.sql("select version from exercise where slug = 'golf'").query(Integer.class).single())
			.isEqualTo(1);
		assertThat(database.sql("select version from exercise where slug = 'bird-dog'").query(Integer.class).single())
			.isZero();
		assertThat(database.sql("""
				select past.slug from exercise_aud past join revision on revision.id = past.rev
				where revision.who = 'system' and past.rev > 1 and past.revtype = 1 and past.state = 'PUBLISHED'
				order by past.slug""").query(String.class).list()).containsExactly("dancing", "golf");
	}

	private static void add(JdbcClient database, String slug, String aliases) {
		String said = "slug, name, state, summary, steps, cues, mistakes, equipment, position, trains, demands, favoured, "
				+ "aliases, easier, harder, instead, basis";
		database
			.sql("insert into exercise (" + said + ") values (?, 'Name', 'PUBLISHED', '', json '[]', json '[]', "
					+ "json '[]', json '[]', 'STANDING', json '[]', json '[]', false, json '" + aliases
					+ "', json '[]', json '[]', json '[]', '')")
			.param(slug)
			.update();
		database
			.sql("insert into exercise_aud (id, rev, revtype, " + said + ") select id, 1, 0, " + said
					+ " from exercise where slug = ?")
			.param(slug)
			.update();
	}

	private static String aliases(JdbcClient database, String slug) {
		return database.sql("select aliases from exercise where slug = ?")
			.param(slug)
			.query((row, number) -> row.getString(1).replace(", ", ","))
			.single();
	}

}
