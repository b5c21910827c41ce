package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Starting with a database that is of no use: one sentence tells why, and nothing starts.
 */
@ExtendWith(OutputCaptureExtension.class)
class UnusableDatabaseTests {

	@TempDir
	private Path folder;

	@Test
	void anotherProcessUsesTheFile(CapturedOutput output) throws Exception {
		try (Connection other = DriverManager.getConnection(url("other"), "sa", "")) {
			// H2 takes it for another file, but its lock is the same.
			Files.createLink(this.folder.resolve("data.mv.db"), this.folder.resolve("other.mv.db"));
			assertThatStarting(url("data"), output, "Another process is using the database file.");
			assertThat(other.isValid(1)).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "text, The database file cannot be opened.", "zeros, The database file is damaged." })
	void theFileIsDamaged(String damage, String said, CapturedOutput output) throws Exception {
		Path file = this.folder.resolve("data.mv.db");
		DriverManager.getConnection(url("data"), "sa", "").close();
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, damage.equals("zeros") ? new byte[bytes.length]
				: "This is no database.".getBytes(StandardCharsets.UTF_8));
		assertThatStarting(url("data"), output, said);
	}

	@Test
	void theFileCannotBeOpened(CapturedOutput output) throws Exception {
		Files.createDirectory(this.folder.resolve("data.mv.db"));
		assertThatStarting(url("data"), output, "The database file cannot be opened.");
	}

	@Test
	void theFileCanOnlyBeRead(CapturedOutput output) {
		SpringApplication
			.run(NeutralSpineApplication.class, "--server.port=0", "--spring.datasource.url=" + url("data"))
			.close();
		assertThatStarting(url("data") + ";ACCESS_MODE_DATA=r", output, "The database can only be read");
	}

	@Test
	@Tag("postgresql")
	void theServerOnlyReads(CapturedOutput output) throws Exception {
		try (Connection connection = TestDatabase.emptyPostgreSql().getConnection();
				Statement statement = connection.createStatement()) {
			String url = connection.getMetaData().getURL();
			String user = "--spring.datasource.username=postgres";
			SpringApplication
				.run(NeutralSpineApplication.class, "--server.port=0", "--spring.datasource.url=" + url, user)
				.close();
			statement.execute(
					"alter database \"%s\" set default_transaction_read_only = on".formatted(connection.getCatalog()));
			// In our own words: the server was asked, before a write failed.
			assertThatStarting(url, output,
					"The database can only be read, so nothing could be kept. It says: read-only", user);
		}
	}

	@Test
	void noServerAnswers(CapturedOutput output) {
		assertThatStarting("jdbc:postgresql://127.0.0.1:1/nothing", output, "No database answers.");
	}

	private String url(String name) {
		return "jdbc:h2:file:" + this.folder.resolve(name);
	}

	private static void assertThatStarting(String url, CapturedOutput output, String reason, String... more) {
		String[] settings = Stream
			.concat(Stream.of("--server.port=0", "--spring.datasource.url=" + url), Stream.of(more))
			.toArray(String[]::new);
		assertThatThrownBy(() -> SpringApplication.run(NeutralSpineApplication.class, settings));
		assertThat(output).contains("APPLICATION FAILED TO START", reason).doesNotContain("\n\tat ");
	}

}
