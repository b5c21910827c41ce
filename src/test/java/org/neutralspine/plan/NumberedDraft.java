package org.neutralspine.plan;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.version.Plans;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The draft of a plan that ada saves again and again, each version with its number for a
 * title, while something goes wrong.
 */
final class NumberedDraft {

	private NumberedDraft() {
	}

	static <T> T withDatabase(Function<ConfigurableApplicationContext, T> use, String... settings) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(NeutralSpineApplication.class,
				TestAccounts.class)
			.run(Stream.concat(Stream.of(settings), Stream.of("--server.port=0", "--server.address=127.0.0.1"))
				.toArray(String[]::new))) {
			return use.apply(context);
		}
	}

	static long withAnEmptyPlan(ConfigurableApplicationContext context) {
		SignedIn trainer = context.getBean(TestAccounts.class).trainer("ada");
		long client = context.getBean(Clients.class)
			.add(trainer.id(), TestForms.client("Blue kite", "L4-S1", List.of(), List.of(), List.of(), null,
					LocalDate.of(2026, 1, 5).toString(), List.of(), "UTC", null));
		return context.getBean(Plans.class).add(trainer.id(), client, "0");
	}

	static Draft draft(ConfigurableApplicationContext context, long plan) {
		long trainer = context.getBean(JdbcClient.class)
			.sql("select trainer_id from client")
			.query(Long.class)
			.single();
		return context.getBean(Plans.class).find(trainer, plan).orElseThrow().draft();
	}

	/** Saves the next one. */
	static HttpResponse<String> save(Visitor trainer, long plan, int version) {
		String text = Integer.toString(version + 1);
		return trainer.post("/plans/" + plan, "version", Integer.toString(version), "do", "save", "title", text, "note",
				text, "weeks", "4");
	}

	/** What was on the way may have arrived, and only whole. */
	static int assertKept(Draft kept, int acknowledged) {
		assertThat(Integer.parseInt(kept.title())).isBetween(acknowledged, acknowledged + 1);
		assertThat(kept.note()).isEqualTo(kept.title());
		return Integer.parseInt(kept.title());
	}

}
