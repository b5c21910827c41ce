package org.neutralspine.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in the file of the database: all that was acknowledged, whenever the process is
 * killed, and nothing that was erased.
 */
class DurabilityTests {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final int SAVES = 40;

	/** Of a client: alias, physician, what the physician noted, a plan with its notes. */
	private static final List<String> WORDS = List.of("Zanzibar", "Quaggafield", "Ocelotnote", "Wombatplan",
			"Narwhalnote", "Axolotlcue");

	@Test
	@Timeout(180)
	void whatWasAcknowledgedIsThereAfterTheProcessWasKilled(@TempDir Path folder) throws Exception {
		String database = "jdbc:h2:file:" + folder.resolve("plans");
		long plan = withDatabase(database, (context) -> {
			SignedIn trainer = context.getBean(TestAccounts.class).trainer("ada");
			Clients clients = context.getBean(Clients.class);
			long client = clients.add(trainer.id(), TestForms.client("Blue kite", "L4-S1", List.of(), List.of(),
					List.of(), null, LocalDate.of(2026, 1, 5).toString(), List.of(), "UTC", null));
			return context.getBean(Plans.class).add(trainer.id(), client, "0");
		});
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				NeutralSpineApplication.class.getName(), "--spring.datasource.url=" + database, "--server.port=0",
				"--server.address=127.0.0.1", "--logging.level.org.springframework.boot=info")
			.redirectErrorStream(true)
			.start();
		AtomicInteger acknowledged = new AtomicInteger();
		try {
			Visitor trainer = new Visitor(port(process));
			trainer.signIn("ada", TestAccounts.PASSWORD);
			Thread killer = new Thread(() -> {
				while (acknowledged.get() < SAVES && process.isAlive()) {
					Thread.onSpinWait();
				}
				process.destroyForcibly();
			});
			killer.setDaemon(true);
			killer.start();
			saveUntilKilled(trainer, plan, acknowledged);
			killer.join();
		}
		finally {
			process.destroyForcibly().waitFor();
		}
		assertThat(acknowledged.get()).isGreaterThanOrEqualTo(SAVES);
		Draft kept = withDatabase(database, (context) -> draft(context, plan));
		assertThat(Integer.parseInt(kept.title())).isBetween(acknowledged.get(), acknowledged.get() + 1);
		assertThat(kept.note()).isEqualTo(kept.title());
	}

	@Test
	@Timeout(180)
	void nothingOfAnErasedClientIsLeftInTheFile(@TempDir Path folder) {
		Path file = folder.resolve("plans.mv.db");
		withDatabase("jdbc:h2:file:" + folder.resolve("plans"), (context) -> {
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
				other.signIn("ada", TestAccounts.PASSWORD);
				List<Integer> answers = new ArrayList<>();
				while (!done.get()) {
					answers.add(other.get("/clients").statusCode());
					reading.countDown();
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
		});
		assertThat(WORDS).noneMatch((word) -> isIn(file, word));
	}

	private static Draft draft(ConfigurableApplicationContext context, long plan) {
		long trainer = context.getBean(JdbcClient.class)
			.sql("select trainer_id from client")
			.query(Long.class)
			.single();
		return context.getBean(Plans.class).find(trainer, plan).orElseThrow().draft();
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

	private static void saveUntilKilled(Visitor trainer, long plan, AtomicInteger acknowledged) {
		try {
			for (int version = 0;; version++) {
				String text = Integer.toString(version + 1);
				int status = trainer
					.post("/plans/" + plan, "version", Integer.toString(version), "do", "save", "title", text, "note",
							text, "weeks", "4")
					.statusCode();
				assertThat(status).isEqualTo(302);
				acknowledged.set(version + 1);
			}
		}
		catch (UncheckedIOException ex) {
			// Nobody answers any more.
		}
	}

	private static int port(Process process) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder log = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			log.append(line).append('\n');
			Matcher port = PORT.matcher(line);
			if (port.find()) {
				// Unread output would stop the process.
				Thread drain = new Thread(() -> output.lines().forEach((unread) -> {
				}));
				drain.setDaemon(true);
				drain.start();
				return Integer.parseInt(port.group(1));
			}
		}
		throw new AssertionError("It does not start:\n" + log);
	}

	private static <T> T withDatabase(String url, Function<ConfigurableApplicationContext, T> use) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(NeutralSpineApplication.class,
				TestAccounts.class)
			.run("--spring.datasource.url=" + url, "--server.port=0", "--server.address=127.0.0.1")) {
			return use.apply(context);
		}
	}

}
