package org.neutralspine;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that goes away under a running application, and comes back.
 */
@Timeout(180)
class UnreachableDatabaseTests {

	private static final String TITLE = "We cannot reach our records just now";

	@Nested
	@DirtiesContext
	class H2 extends AnyDatabase {

		@TempDir
		private static Path folder;

		@Autowired
		private JdbcClient database;

		@DynamicPropertySource
		static void database(DynamicPropertyRegistry registry) {
			registry.add("spring.datasource.url", H2::url);
		}

		private static String url() {
			return "jdbc:h2:file:" + folder.resolve("data");
		}

		static Stream<Fault> faults() {
			Path file = folder.resolve("data.mv.db");
			Path aside = folder.resolve("aside");
			return Stream.of(new Fault("closed, and cannot be opened", () -> {
				Files.move(file, aside);
				Files.createDirectory(file);
				close();
			}, () -> {
				Files.delete(file);
				Files.move(aside, file);
			}));
		}

		@Test
		void opensADatabaseThatHasClosedItselfAsOftenAsItIsAsked() throws SQLException {
			HikariDataSource pool = (HikariDataSource) this.source;
			close();
			assertThat(IntStream.rangeClosed(0, pool.getMaximumPoolSize())).anyMatch((attempt) -> canRead());
		}

		private boolean canRead() {
			try {
				return this.database.sql("select count(*) from account").query(Integer.class).single() >= 0;
			}
			catch (RuntimeException ex) {
				return false;
			}
		}

		/** As it closes itself when the disk is full. */
		private static void close() throws SQLException {
			try (Connection connection = DriverManager.getConnection(url(), "sa", "")) {
				connection.createStatement().execute("shutdown immediately");
			}
		}

	}

	@Nested
	@Tag("postgresql")
	@DirtiesContext
	class PostgreSql extends AnyDatabase {

		@TempDir
		private static Path folder;

		private static EmbeddedPostgres server;

		@DynamicPropertySource
		static void database(DynamicPropertyRegistry registry) {
			registry.add("spring.datasource.url", () -> {
				server = (server != null) ? server : start(0);
				return server.getJdbcUrl("postgres", "postgres") + "&socketTimeout=1";
			});
			registry.add("spring.datasource.username", () -> "postgres");
		}

		@AfterAll
		static void stop() throws IOException {
			server.close();
		}

		static Stream<Fault> faults() {
			return Stream.of(new Fault("stopped", () -> server.close(), () -> server = start(server.getPort())),
					new Fault("killed", PostgreSql::kill, () -> {
						server.close();
						server = start(server.getPort());
					}), new Fault("frozen", PostgreSql::freeze, PostgreSql::thaw));
		}

		@Test
		void waitsForNoServerForever() {
			assertThat(((HikariDataSource) this.source).getDataSourceProperties()).containsOnlyKeys("connectTimeout",
					"loginTimeout", "socketTimeout", "tcpKeepAlive");
		}

		private static EmbeddedPostgres start(int port) {
			try {
				EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
					.setDataDirectory(folder.resolve("data"))
					.setCleanDataDirectory(false)
					// As servers do: what was committed outlives its process.
					.setServerConfig("synchronous_commit", "on");
				return ((port != 0) ? builder.setPort(port) : builder).start();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/**
		 * The process that starts all others is stopped first, or it might start one
		 * more.
		 */
		private static void freeze() throws Exception {
			assertThat(signal("STOP", Stream.of(server()))).isZero();
			signal("STOP", server().descendants());
		}

		private static void thaw() throws Exception {
			signal("CONT", server().descendants());
			assertThat(signal("CONT", Stream.of(server()))).isZero();
		}

		/** As by {@code kill -9}: what it has not written is lost with it. */
		private static void kill() throws Exception {
			ProcessHandle server = server();
			List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
			signal("KILL", all.stream());
			for (ProcessHandle process : all) {
				process.onExit().get();
			}
		}

		private static ProcessHandle server() throws IOException {
			return ProcessHandle
				.of(Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid")).get(0)))
				.orElseThrow();
		}

		/** One of several may just have ended, which counts as a failure. */
		private static int signal(String signal, Stream<ProcessHandle> processes) throws Exception {
			List<String> command = Stream
				.concat(Stream.of("kill", "-" + signal), processes.map((process) -> Long.toString(process.pid())))
				.toList();
			return new ProcessBuilder(command).inheritIO().start().waitFor();
		}

	}

	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
			properties = { "spring.datasource.hikari.connection-timeout=500",
					"spring.datasource.hikari.validation-timeout=250" })
	@Import(TestAccounts.class)
	abstract static class AnyDatabase {

		@Autowired
		DataSource source;

		@Autowired
		private TestAccounts people;

		@Autowired
		private MeterRegistry meters;

		@LocalServerPort
		private int port;

		@ParameterizedTest
		@MethodSource("faults")
		void everybodyIsToldAtOnceAndGoesOnAfterwards(Fault fault) throws Exception {
			this.people.clear();
			this.people.trainer("ada");
			Visitor trainer = new Visitor(this.port);
			trainer.signIn("ada", TestAccounts.PASSWORD);
			assertThat(trainer.get("/clients").statusCode()).isEqualTo(200);
			assertThat(status("readiness")).isEqualTo(200);
			fault.begins().run();
			try {
				// Until then a request may be in the middle of a statement.
				Awaitility.await().until(() -> trainer.get("/clients").statusCode() == 503);
				assertToldAtOnce(trainer, "/clients");
				assertToldAtOnce(trainer, "/exercises");
				assertToldAtOnce(new Visitor(this.port), "/p/" + "x".repeat(43));
				assertThat(status("readiness")).isEqualTo(503);
				assertThat(status("liveness")).isEqualTo(200);
				Visitor patient = new Visitor(this.port);
				patient.get("/situation");
				for (String page : List.of("/", "/situation", "/exercises/bird-dog", "/can-i?q=squat", "/login",
						"/api/v1/exercises?q=squat")) {
					assertThat(patient.get(page).statusCode()).as(page).isEqualTo(200);
				}
				for (int i = 0; i < 7; i++) {
					HttpResponse<String> answer = new Visitor(this.port).signIn("ada", TestAccounts.PASSWORD);
					assertThat(answer.statusCode()).isEqualTo(503);
					assertThat(answer.headers().firstValue("Retry-After")).contains("60");
					assertThat(answer.body()).contains("your password was not checked", "value=\"ada\"")
						.doesNotContain("The name or the password is wrong.");
				}
			}
			finally {
				fault.ends().run();
			}
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> status("readiness") == 200);
			assertThat(trainer.get("/clients").statusCode()).isEqualTo(200);
			assertThat(new Visitor(this.port).signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		}

		/**
		 * By a page that needs neither the database nor a second wait for it. What works
		 * on a schedule may wait at the same time, but not each time.
		 */
		private void assertToldAtOnce(Visitor visitor, String path) {
			Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
				double waits = waits();
				HttpResponse<String> answer = visitor.get(path);
				assertThat(waits() - waits).as("waits for " + path).isLessThanOrEqualTo(1);
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.body()).contains(TITLE, "<main id=\"main\"").doesNotContain("Signed in as");
				assertThat(answer.headers().firstValue("Retry-After")).contains("30");
				assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
			});
		}

		private double waits() {
			return this.meters.get("hikaricp.connections.timeout").counter().count();
		}

		private int status(String group) {
			return new Visitor(this.port).get("/actuator/health/" + group).statusCode();
		}

	}

	record Fault(String name, Step begins, Step ends) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	interface Step {

		void run() throws Exception;

	}

}
