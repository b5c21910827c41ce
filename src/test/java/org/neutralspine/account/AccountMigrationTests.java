package org.neutralspine.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neutralspine.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The accounts of a database of version 1, on both databases.
 */
class AccountMigrationTests {

	@Test
	void everybodyKeepsTheirRoleOnH2() {
		check(new DriverManagerDataSource("jdbc:h2:mem:account-migration;DB_CLOSE_DELAY=-1", "sa", ""));
	}

	@Test
	@Tag("postgresql")
	void everybodyKeepsTheirRoleOnPostgreSql() {
		check(TestDatabase.emptyPostgreSql());
	}

	private static void check(DataSource source) {
		JdbcClient database = JdbcClient.create(source);
		migrate(source, "V4__audit", "V5__account", "V6__session");
		database.sql("""
				insert into account (name, role, password_hash, must_change_password, enabled, version)
				values ('ada', 'TRAINER', 'x', false, true, 0), ('root', 'ADMIN', 'x', true, true, 0)""").update();
		database.sql("""
				insert into spring_session (primary_id, session_id, creation_time, last_access_time,
				max_inactive_interval, expiry_time, principal_name) values ('a', 'a', 0, 0, 0, 0, 'ada')""").update();
		migrate(source, "V15__account_roles");
		assertThat(database
			.sql("select name, account_role.role from account join account_role on account_id = id order by name")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.list()).containsExactly("ada TRAINER", "root ADMIN");
		assertThat(database.sql("select count(*) from account where one_time_until is not null and name = 'ada'")
			.query(Integer.class)
			.single()).isZero();
		Timestamp now = database.sql("select current_timestamp").query(Timestamp.class).single();
		assertThat(database.sql("select one_time_until from account where name = 'root'")
			.query(Timestamp.class)
			.single()
			.toInstant())
			.isCloseTo(now.toInstant().plus(Duration.ofHours(72)), within(1, java.time.temporal.ChronoUnit.HOURS));
		// They know their owner's role in the old way.
		assertThat(database.sql("select count(*) from spring_session").query(Integer.class).single()).isZero();
	}

	private static void migrate(DataSource source, String... scripts) {
		Stream.of(scripts)
			.map((script) -> new ClassPathResource("db/migration/" + script + ".sql"))
			.forEach((script) -> new ResourceDatabasePopulator(script).execute(source));
	}

}
