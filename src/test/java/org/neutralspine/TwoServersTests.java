package org.neutralspine;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.matrix.TestPublication;
import org.neutralspine.exchange.ImportOnAServer;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two servers of one clinic, on one PostgreSQL: what is changed on one counts on the
 * other within two seconds.
 */
@Tag("postgresql")
class TwoServersTests {

	private static final Duration SOON = Duration.ofSeconds(2);

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	@BeforeAll
	static void startBoth() throws Exception {
		DataSource database = TestDatabase.emptyPostgreSql();
		String url = database.unwrap(PGSimpleDataSource.class).getURL();
		one = start(url);
		other = start(url);
	}

	private static ConfigurableApplicationContext start(String url) {
		return new SpringApplicationBuilder(NeutralSpineApplication.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
					"--spring.datasource.password=postgres", "--spring.datasource.hikari.maximum-pool-size=4");
	}

	@AfterAll
	static void stopBoth() {
		one.close();
		other.close();
	}

	@Test
	void anExerciseThatIsRetiredOnOneIsGoneOnTheOther() {
		assertThat(other.getBean(Catalogue.class).find("bird-dog")).isPresent();
		Editor editor = one.getBean(Editor.class);
		EntryVersion now = editor.find("bird-dog").orElseThrow();
		editor.keep(new EntryChange("bird-dog", now.version(), State.RETIRED, now.content(), "Unsafe", Map.of()));
		Awaitility.await()
			.pollInterval(Duration.ofMillis(50))
			.atMost(SOON)
			.until(() -> other.getBean(Catalogue.class).find("bird-dog").isEmpty());
		assertThat(other.getBean(Catalogue.class).version()).isEqualTo(one.getBean(Catalogue.class).version());
	}

	@Test
	void triesOfPasswordsOnBothAreCountedTogether() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		List<Future<Integer>> answers = IntStream.range(0, 12)
			.mapToObj((number) -> threads
				.submit(() -> visitor((number % 2 > 0) ? one : other).signIn("nobody", "wrong").statusCode()))
			.toList();
		threads.shutdown();
		List<Integer> statuses = new ArrayList<>();
		for (Future<Integer> answer : answers) {
			statuses.add(answer.get());
		}
		assertThat(statuses).as("answers %s", statuses).filteredOn((status) -> status == 401).hasSize(5);
		assertThat(statuses).filteredOn((status) -> status == 429).hasSize(7);
	}

	private static Visitor visitor(ConfigurableApplicationContext server) {
		return new Visitor(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@Test
	void aProtocolThatIsPublishedOnOneJudgesOnTheOther() {
		assertThat(TestPublication.versions(other)).as("one of both has taken the file").hasSize(1);
		ProtocolInForce there = other.getBean(ProtocolInForce.class);
		TestPublication.publish(one, "3");
		Awaitility.await()
			.pollInterval(Duration.ofMillis(50))
			.atMost(SOON)
			.until(() -> there.now().version().equals("3"));
		assertThat(there.now().hasRowsOf(one.getBean(ProtocolInForce.class).now())).isTrue();
		assertThat(TestPublication.versions(other)).isEqualTo(List.of(2, 1));
	}

	@Test
	void anImportEndsOnlyOnceItsServerGivesNoSignOfLife() throws Exception {
		JdbcClient database = one.getBean(JdbcClient.class);
		try (Connection connection = one.getBean(DataSource.class).getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("lock table exercise in access exclusive mode");
			long id = ImportOnAServer.begin(one);
			ImportOnAServer.endAbandoned(other);
			assertThat(ImportOnAServer.status(other, id)).isEqualTo(ImportStatus.READING);
			giveNone(database, id);
			ImportOnAServer.endAbandoned(one);
			assertThat(ImportOnAServer.status(one, id)).as("its own").isEqualTo(ImportStatus.READING);
			ImportOnAServer.giveSigns(one);
			ImportOnAServer.endAbandoned(other);
			assertThat(ImportOnAServer.status(other, id)).isEqualTo(ImportStatus.READING);
			// In between, its server may give a sign as it always does.
			Awaitility.await().until(() -> {
				giveNone(database, id);
				ImportOnAServer.endAbandoned(other);
				return ImportOnAServer.status(other, id) == ImportStatus.REFUSED;
			});
			connection.rollback();
			Awaitility.await()
				.until(() -> database.sql("select count(*) from import_row").query(Integer.class).single() == 0);
			assertThat(ImportOnAServer.status(one, id)).isEqualTo(ImportStatus.REFUSED);
		}
	}

	private static void giveNone(JdbcClient database, long id) {
		database.sql("update catalogue_import set alive_at = current_timestamp - interval '121' second where id = ?")
			.param(id)
			.update();
	}

}
