package org.neutralspine.backup;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.TestDatabase;
import org.neutralspine.account.Visitor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * All that is kept comes back from one file, on either database, to the last byte.
 */
@Tag("postgresql")
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {

	private static final Pattern PASSWORD = Pattern
		.compile("Sign in as \"trainer\" with the one-time password (\\S{20})");

	/** What the sample data leave out. */
	private static final String[] MORE = { "insert into picture (hash, bytes) values ('00ff', X'00ff0a')",
			"insert into letterhead values (1, 'Practice', 'Line 1\n“2”', X'00', 1, 1, 0)",
			"insert into client_note (client_id, about_on, words, written_at) select id, date '2026-01-02', 'Tiếng \\\t✓', current_timestamp from client",
			"insert into plan_template (trainer_id, name, items) values (1, 'x', json '[{\"load\": 2.50}]')",
			"insert into share_link (plan_id, token_hash, created_at) select id, 'x', current_timestamp from plan",
			"""
					insert into logged_session (plan_id, done_on, logged_at, plan_version, sets_planned, sets_done, version)
					select id, date '2026-01-02', current_timestamp, 1, 1, json '[null]', 0 from plan""",
			"insert into clinical_statement (kind, subject, fingerprint, opinion, note, account_id, clinician, profession, stated_at) values ('ROW', 'x', 'x', 'AGREED', '', 1, 'x', 'x', current_timestamp)",
			"insert into unfinished_edit (who, slug, number, fields, changed_at) values ('x', 'x', 0, json '{}', current_timestamp)",
			"insert into account_recovery_code select id, 'x' from account where name = 'reviewer'",
			"update client set appointment_on = date '2026-02-28', appointment_at = time '10:30:00'" };

	@TempDir
	private static Path folder;

	private static String password;

	@BeforeAll
	static void liveInADatabase(CapturedOutput output) {
		try (ConfigurableApplicationContext application = start(h2("lived-in"))) {
			JdbcClient database = application.getBean(JdbcClient.class);
			Stream.of(MORE).forEach((statement) -> assertThat(database.sql(statement).update()).isEqualTo(1));
		}
		Matcher said = PASSWORD.matcher(output.getAll());
		assertThat(said.find()).isTrue();
		password = said.group(1);
	}

	@Test
	void everythingComesBackOnEitherDatabase() throws Exception {
		Path first = folder.resolve("first.zip");
		run("backup", first, h2("lived-in"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first))).isEqualTo("rw-------");
		assertThat(contents(first)).filteredOn((table) -> table.rows() == 0)
			.extracting(Manifest.Contents::table)
			.containsExactlyInAnyOrder("catalogue_import", "import_picture", "import_row", "reporter", "sent_form",
					"session_report", "clinical_sheet_row", "protocol_draft_head", "protocol_draft_row");
		String[] postgreSql = emptyPostgreSql();
		Path second = folder.resolve("second.zip");
		run("restore", first, postgreSql);
		run("backup", second, postgreSql);
		assertThat(contents(second)).containsExactlyInAnyOrderElementsOf(contents(first));
		Path third = folder.resolve("third.zip");
		run("restore", second, h2("restored"));
		run("backup", third, h2("restored"));
		assertThat(contents(third)).containsExactlyInAnyOrderElementsOf(contents(first));
		try (ConfigurableApplicationContext application = start(h2("restored"))) {
			worksOn(application);
		}
	}

	private static void worksOn(ConfigurableApplicationContext application) {
		int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
		assertThat(new Visitor(port).get("/exercises/bird-dog").body()).contains("Bird dog");
		Visitor trainer = new Visitor(port);
		assertThat(trainer.location(trainer.signIn("trainer", password))).isEqualTo("/clients");
		JdbcClient database = application.getBean(JdbcClient.class);
		assertThat(database.sql("select next value for revision_seq").query(Long.class).single())
			.isGreaterThan(database.sql("select max(id) from revision").query(Long.class).single());
		// The next number of an identity is free, too.
		assertThat(database.sql(MORE[2]).update()).isEqualTo(1);
	}

	@Test
	void nothingIsOverwritten() {
		Path file = folder.resolve("backup-0.zip");
		run("backup", file, h2("lived-in"));
		refused("is there already", "backup", file, h2("lived-in"));
		refused("is not empty", "restore", file, h2("lived-in"));
		refused("nothing in the database", "backup", folder.resolve("other.zip"), h2("empty"));
		refused("One file has to be named", "backup", file, "more");
	}

	@Test
	void whatIsNoBackupIsRefused() throws IOException {
		Path file = folder.resolve("backup-1.zip");
		refused("is no backup", "restore", file, h2("none"));
		Files.writeString(file, "PK");
		refused("is no backup", "restore", file, h2("none"));
		Files.delete(file);
		run("backup", file, h2("lived-in"));
		change(file, Manifest.NAME, "\"format\" : 1", "\"format\" : 2");
		refused("newer version", "restore", file, h2("none"));
		change(file, Manifest.NAME, "\"format\" : 2", "\"format\" : 1");
		change(file, Manifest.NAME, "\"schema\" : \"", "\"schema\" : \"9");
		refused("newer version", "restore", file, h2("none"));
	}

	@Test
	void aBackupThatWasChangedLeavesNothingBehind() throws IOException {
		Path file = folder.resolve("backup-2.zip");
		run("backup", file, h2("lived-in"));
		change(file, "revision.jsonl", "system", "nobody");
		refused("What was restored to revision is not what was backed up", "restore", file, h2("two"));
		assertThat(JdbcClient.create(new DriverManagerDataSource(url("two"), "sa", ""))
			.sql("select count(*) from information_schema.tables where table_schema = 'PUBLIC'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void settingsMayStandBeforeTheCommand() {
		assertThat(BackupCommand.isGiven("--spring.datasource.url=x", "restore", "file")).isTrue();
		assertThat(BackupCommand.isGiven("--spring.datasource.url=backup")).isFalse();
		assertThat(BackupCommand.isGiven()).isFalse();
	}

	@Test
	void noApplicationStartsWithWhatWasNotRestoredToItsEnd() {
		JdbcClient.create(new DriverManagerDataSource(url("cut-off"), "sa", ""))
			.sql("create table restore_under_way (id integer)")
			.update();
		assertThatException().isThrownBy(() -> start(h2("cut-off"))).havingRootCause().withMessage("unfinished");
	}

	private static void refused(String words, String command, Path file, String setting) {
		assertThatException().isThrownBy(() -> run(command, file, setting))
			.satisfies(
					(failure) -> assertThat(Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause))
						.filteredOn(UnusableBackupException.class::isInstance)
						.singleElement()
						.extracting(Throwable::getMessage, as(STRING))
						.contains(words));
	}

	private static void run(String command, Path file, String... settings) {
		NeutralSpineApplication
			.main(Stream.concat(Stream.of(command, file.toString()), Stream.of(settings)).toArray(String[]::new));
	}

	private static void change(Path file, String name, String from, String to) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(file)) {
			Path entry = zip.getPath(name);
			Files.writeString(entry, Files.readString(entry).replace(from, to));
		}
	}

	private static List<Manifest.Contents> contents(Path file) throws IOException {
		try (BackupFile backup = new BackupFile(file)) {
			return backup.manifest().tables();
		}
	}

	private static ConfigurableApplicationContext start(String database) {
		return SpringApplication.run(NeutralSpineApplication.class, "--server.port=0",
				"--neutralspine.sample-data=true", database);
	}

	private static String h2(String name) {
		return "--spring.datasource.url=" + url(name);
	}

	private static String url(String name) {
		return "jdbc:h2:file:" + folder.resolve(name);
	}

	private static String[] emptyPostgreSql() throws SQLException {
		try (Connection connection = TestDatabase.emptyPostgreSql().getConnection()) {
			return new String[] { "--spring.datasource.url=" + connection.getMetaData().getURL(),
					"--spring.datasource.username=" + connection.getMetaData().getUserName() };
		}
	}

}
