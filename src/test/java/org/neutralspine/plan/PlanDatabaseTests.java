package org.neutralspine.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.PostgreSqlDatabase;
import org.neutralspine.catalogue.PlansTouched;
import org.neutralspine.plan.share.SessionLog;
import org.neutralspine.plan.share.ShareLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a plan on PostgreSQL; all other tests of plans run on H2.
 */
@SpringBootTest
@Import(PostgreSqlDatabase.class)
@DirtiesContext
class PlanDatabaseTests {

	private static final long TRAINER = 4711;

	@Autowired
	private Clients clients;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanTemplates templates;

	@Autowired
	private ShareLinks links;

	@Autowired
	private SessionLog log;

	@Autowired
	private OpenPlans openPlans;

	@Autowired
	private Overviews overviews;

	@Autowired
	private InstantSource clock;

	@Autowired
	private PlansTouched touched;

	@Autowired
	private JdbcClient database;

	@Test
	void everyQueryRuns() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		long client = this.clients.add(TRAINER, new ClientForm("Blue kite", "L4-S1", List.of(), List.of(), List.of(),
				null, today.minusWeeks(20).toString(), List.of(), "UTC", null));
		assertThat(this.clients.record(TRAINER, client, new ClearanceForm("STRENGTH", "Dr. Adler", today.toString(),
				null, List.of("RUNNING"), "7.5", "kg", List.of("Hack squat"), "by phone")))
			.isEmpty();
		long plan = this.plans.add(TRAINER, client, "Spring");
		DraftItem item = new DraftItem("bird-dog", "2", "8", "", "", "", "kg", "BOTH", "3", "", "a, b");
		Plan written = this.plans.write(TRAINER, plan, this.plans.find(TRAINER, plan).orElseThrow().version(),
				new Draft("Spring", "", "4", List.of(item)));
		assertThat(this.plans.publish(TRAINER, plan, written.version(), "ada", Locale.ENGLISH)).isTrue();
		this.templates.save(TRAINER, "Core", List.of(item));
		assertThat(this.templates.of(TRAINER)).hasSize(1);
		String token = this.links.create(plan);
		assertThat(this.links.plan(token)).isEqualTo(OptionalLong.of(plan));
		this.links.withdraw(plan, this.links.of(plan).get(0).id());
		assertThat(this.links.plan(token)).isEmpty();
		this.openPlans.reportFlare(plan);
		assertThat(this.log.of(plan)).isEmpty();
		assertThat(this.plans.versions(this.plans.find(TRAINER, plan).orElseThrow())).hasSize(1);
		assertThat(this.overviews.of(this.clients.of(TRAINER), this.plans.of(TRAINER)).get(0).plans()).hasSize(1);
		assertThat(this.touched.touched("bird-dog", Map.of())).isEqualTo(new PlansTouched.Touched(1, 0));
		this.plans.look(TRAINER, plan);
		this.clients.withdraw(TRAINER, client,
				this.clients.find(TRAINER, client).orElseThrow().clearances().get(0).id(), "");
		this.clients.erase(TRAINER, client);
		assertThat(Stream.of("client", "clearance", "plan", "plan_version", "share_link")
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single()))
			.containsOnly(0L);
	}

}
