package org.neutralspine.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.ServerProcess;
import org.neutralspine.TestDatabase;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in the file of the database: all that was acknowledged, whenever the process is
 * killed, and nothing that was erased.
 */
class DurabilityTests {

	private static final int SAVES = 40;

	/** Of a client: alias, physician, what the physician noted, a plan with its notes. */
	private static final List<String> WORDS = List.of("Zanzibar", "Quaggafield", "Ocelotnote", "Wombatplan",
			"Narwhalnote", "Axolotlcue");

	/**
	 * Before a release, as often as it takes to meet every moment: {@code -Dkills=50}.
	 */
	@Test
	@Timeout(value = 1, unit = TimeUnit.HOURS)
	void whatWasAcknowledgedIsThereAfterTheProcessWasKilled(@TempDir Path folder) throws Exception {
		String database = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("plans");
		long plan = NumberedDraft.withDatabase(NumberedDraft::withAnEmptyPlan, database);
		int version = 0;
		for (int kill = 0; kill < Integer.getInteger("kills", 1); kill++) {
			AtomicInteger acknowledged = new AtomicInteger(version);
			try (ServerProcess server = ServerProcess.begin(database)) {
				Visitor trainer = new Visitor(server.port());
				trainer.signIn("ada", TestAccounts.PASSWORD);
				saveUntilKilled(trainer, plan, server, acknowledged, version + SAVES);
			}
			version = NumberedDraft.assertKept(
					NumberedDraft.withDatabase((context) -> NumberedDraft.draft(context, plan), database),
					acknowledged.get());
		}
	}

	@Test
	@Tag("postgresql")
	@Timeout(180)
	void whoeverWorksOnAServerThatIsKilledGoesOnWithTheOther() throws Exception {
		PGSimpleDataSource database = TestDatabase.emptyPostgreSql().unwrap(PGSimpleDataSource.class);
		String[] settings = { "--spring.datasource.url=" + database.getURL(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres", "--spring.datasource.hikari.maximum-pool-size=4" };
		try (ServerProcess one = ServerProcess.begin(settings); ServerProcess other = ServerProcess.begin(settings)) {
			int killed = one.port();
			int left = other.port();
			long plan = NumberedDraft.withDatabase(NumberedDraft::withAnEmptyPlan, settings);
			Visitor trainer = new Visitor(killed);
			trainer.signIn("ada", TestAccounts.PASSWORD);
			AtomicInteger acknowledged = new AtomicInteger();
			AtomicBoolean done = new AtomicBoolean();
			ExecutorService readers = Executors.newFixedThreadPool(4);
			List<Future<List<Integer>>> others = IntStream.range(0, 4)
				.mapToObj((number) -> readers.submit(() -> read(new Visitor(left).on(trainer), done)))
				.toList();
			try {
				saveUntilKilled(trainer, plan, one, acknowledged, SAVES);
			}
			finally {
				done.set(true);
				readers.shutdown();
			}
			assertThat(others).allSatisfy((reader) -> assertThat(reader.get()).isNotEmpty().containsOnly(200));
			int version = NumberedDraft.assertKept(
					NumberedDraft.withDatabase((context) -> NumberedDraft.draft(context, plan), settings),
					acknowledged.get());
			assertThat(NumberedDraft.save(new Visitor(left).on(trainer), plan, version).statusCode()).isEqualTo(302);
		}
	}

	private static List<Integer> read(Visitor visitor, AtomicBoolean done) {
		List<Integer> answers = new ArrayList<>();
		while (!done.get()) {
			answers.add(visitor.get("/clients").statusCode());
		}
		return answers;
	}

	@Test
	@Timeout(180)
	void nothingOfAnErasedClientIsLeftInTheFile(@TempDir Path folder) {
		Path file = folder.resolve("plans.mv.db");
		NumberedDraft.withDatabase((context) -> {
			SignedIn trainer = context.getBean(TestAccounts.class).trainer("ada");
			long client = withAPlan(context, trainer.id());
			int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			Visitor ada = new Visitor(port);
			ada.signIn("ada", TestAccounts.PASSWORD);
			assertThat(WORDS).allMatch((word) -> isIn(file, word));
			AtomicBoolean done = new AtomicBoolean();
			CountDownLatch reading = new CountDownLatch(4);
			ExecutorService readers = Executors.newFixedThreadPool(4);
			List<Future<List<Integer>>> others = IntStream.range(0, 4).mapToObj((number) -> readers.submit(() -> {
				Visitor other = new Visitor(port);
				assertThat(other.signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
				List<Integer> answers = new ArrayList<>(List.of(other.get("/clients").statusCode()));
				reading.countDown();
				while (!done.get()) {
					answers.add(other.get("/clients").statusCode());
				}
				return answers;
			})).toList();
			try {
				await(reading);
				assertThat(ada.location(ada.post("/clients/" + client + "/erase", "alias", WORDS.get(0))))
					.isEqualTo("/clients?erased=NONE");
				assertThat(WORDS).noneMatch((word) -> isIn(file, word));
				assertThat(ada.get("/clients?erased=NONE").body()).contains("can no longer be read");
			}
			finally {
				done.set(true);
				readers.shutdown();
			}
			assertThat(others).allSatisfy((other) -> assertThat(other.get()).isNotEmpty().containsOnly(200));
			return true;
		}, "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("plans"));
		assertThat(WORDS).noneMatch((word) -> isIn(file, word));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long withAPlan(ConfigurableApplicationContext context, long trainer) {
		Clients clients = context.getBean(Clients.class);
		Plans plans = context.getBean(Plans.class);
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		long client = clients.add(trainer, TestForms.client(WORDS.get(0), "L4-S1", List.of(), List.of(), List.of(),
				null, LocalDate.now(ZoneOffset.UTC).minusWeeks(30).toString(), List.of(), "UTC", null));
		assertThat(context.getBean(Clearances.class)
			.record(trainer, client, TestForms.clearance("STRENGTH", WORDS.get(1), today, null, List.of(), null, "kg",
					List.of(), WORDS.get(2))))
			.isEmpty();
		long plan = plans.add(trainer, client, "First");
		Plan written = plans
			.write(trainer, plan, 0, new Draft(WORDS.get(3), WORDS.get(4), "4",
					List.of(new DraftItem("bird-dog", "2", "8", "", "", "", "kg", "NONE", "3", "", WORDS.get(5)))),
					Decisions.NONE)
			.plan();
		assertThat(plans.publish(trainer, plan, written.version(), "ada", Locale.ENGLISH)).isTrue();
		return client;
	}

	private static boolean isIn(Path file, String word) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void saveUntilKilled(Visitor trainer, long plan, ServerProcess server, AtomicInteger acknowledged,
			int enough) throws InterruptedException {
		Thread killer = new Thread(() -> {
			while (acknowledged.get() < enough && server.isAlive()) {
				Thread.onSpinWait();
			}
			server.kill();
		});
		killer.setDaemon(true);
		killer.start();
		try {
			while (true) {
				assertThat(NumberedDraft.save(trainer, plan, acknowledged.get()).statusCode()).isEqualTo(302);
				acknowledged.incrementAndGet();
			}
		}
		catch (UncheckedIOException ex) {
			// Nobody answers any more.
		}
		killer.join();
		assertThat(acknowledged.get()).isGreaterThanOrEqualTo(enough);
	}

}
