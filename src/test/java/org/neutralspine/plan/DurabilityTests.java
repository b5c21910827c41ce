package org.neutralspine.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is killed in the middle of saving.
 */
class DurabilityTests {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final int SAVES = 40;

	@Test
	@Timeout(180)
	void whatWasAcknowledgedIsThereAfterTheProcessWasKilled(@TempDir Path folder) throws Exception {
		String database = "jdbc:h2:file:" + folder.resolve("plans");
		long plan = withDatabase(database, (context) -> {
			SignedIn trainer = context.getBean(TestAccounts.class).trainer("ada");
			Clients clients = context.getBean(Clients.class);
			long client = clients.add(trainer.id(), new ClientForm("Blue kite", "L4-S1", List.of(), List.of(),
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
		Draft kept = withDatabase(database,
				(context) -> context.getBean(PlanRepository.class).findById(plan).orElseThrow().draft());
		assertThat(Integer.parseInt(kept.title())).isBetween(acknowledged.get(), acknowledged.get() + 1);
		assertThat(kept.note()).isEqualTo(kept.title());
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
