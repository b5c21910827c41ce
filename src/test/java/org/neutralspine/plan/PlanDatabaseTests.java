package org.neutralspine.plan;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.FewExercises;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.TestDatabase;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.ClientNotes;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.Reporter.Sign;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.draft.PlanTemplates;
import org.neutralspine.plan.letterhead.Letterheads;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.OpenPlans;
import org.neutralspine.plan.version.Outline;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.plan.version.PublishedPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a plan on PostgreSQL; all other tests of plans run on H2. What was published
 * before the last change of the tables is carried over on both.
 */
@OnPostgreSql
@FewExercises
class PlanDatabaseTests {

	private static final long TRAINER = 4711;

	@Autowired
	private Clients clients;

	@Autowired
	private Clearances clearances;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanTemplates templates;

	@Autowired
	private ShareLinks links;

	@Autowired
	private SessionLog log;

	@Autowired
	private Letterheads letterheads;

	@Autowired
	private ClientNotes notes;

	@Autowired
	private OpenPlans openPlans;

	@Autowired
	private InstantSource clock;

	@Autowired
	private PlansOfExercise touched;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource dataSource;

	@Test
	void everyQueryRuns() throws Exception {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		long client = this.clients.add(TRAINER, TestForms.client("Blue kite", "L4-S1", List.of(), List.of(), List.of(),
				null, today.minusWeeks(20).toString(), List.of(), "UTC", null));
		assertThat(this.clearances.record(TRAINER, client, TestForms.clearance("STRENGTH", "Dr. Adler",
				today.toString(), null, List.of("RUNNING"), "7.5", "kg", List.of("Hack squat"), "by phone")))
			.isEmpty();
		long plan = this.plans.add(TRAINER, client, "Spring");
		DraftItem item = new DraftItem("bird-dog", "2", "8", "", "", "", "kg", "BOTH", "3", "", "a, b");
		Plan written = this.plans
			.write(TRAINER, plan, this.plans.find(TRAINER, plan).orElseThrow().version(),
					new Draft("Spring", "", "4", List.of(item)), Decisions.NONE)
			.plan();
		assertThat(this.plans.publish(TRAINER, plan, written.version(), "ada", Locale.ENGLISH)).isTrue();
		this.templates.save(TRAINER, "Core", List.of(item));
		assertThat(this.templates.of(TRAINER)).hasSize(1);
		String token = this.links.create(plan);
		assertThat(this.links.plan(token)).isEqualTo(OptionalLong.of(plan));
		this.links.withdraw(plan, this.links.of(plan).get(0).id());
		assertThat(this.links.plan(token)).isEmpty();
		this.links.create(plan);
		assertThat(this.links.countOpen(TRAINER)).isEqualTo(1);
		this.links.withdrawAll(TRAINER);
		assertThat(this.links.countOpen(TRAINER)).isZero();
		this.openPlans.report(plan, Sign.FLARE, "one");
		this.openPlans.takeBack(plan, Sign.FLARE, "one");
		this.openPlans.report(plan, Sign.FLARE, "one");
		assertThat(this.openPlans.care(plan)).isEqualTo(OpenPlans.Care.TRAINER_AWAY);
		assertThat(this.log.of(plan)).isEmpty();
		this.log.during(plan, today, today,
				new Ticked(1, List.of("0-1-L"), Set.of("0-1-L"), Set.of(), EarlierSets.NONE), 7, false);
		assertThat(this.log.redSessions(List.of(plan)).get(plan).lastTwo()).containsExactly(today);
		this.database.sql("insert into letterhead (trainer_id, name, contact, version) values (4711, 'Heron', '', 0)")
			.update();
		assertThat(this.letterheads.of(TRAINER).name()).isEqualTo("Heron");
		assertThat(this.clients.stamps(TRAINER, "KITE")).hasSize(1);
		assertThat(this.clients.stamps(TRAINER, "%")).isEmpty();
		assertThat(this.clients.archived(TRAINER, "")).isEmpty();
		assertThat(this.notes.of(this.clients.find(TRAINER, client).orElseThrow())).isEmpty();
		assertThat(this.plans.versions(this.plans.find(TRAINER, plan).orElseThrow())).hasSize(1);
		assertThat(this.touched.touched("bird-dog", Map.of())).isEqualTo(new PlansOfExercise.Touched(1, 0));
		this.plans.look(TRAINER, plan);
		this.clients.handOver(TRAINER, TRAINER + 1);
		assertThat(this.clients.counts()).isEqualTo(Map.of(TRAINER + 1, 1L));
		this.clients.handOver(TRAINER + 1, TRAINER);
		this.clearances.withdraw(TRAINER, client,
				this.clients.find(TRAINER, client).orElseThrow().clearances().get(0).id(), "");
		this.clients.erase(TRAINER, client);
		assertThat(Stream.concat(Stream.of("client"), ClientTables.of(this.dataSource).stream())
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single()))
			.containsOnly(0L);
	}

	/** What was in force before is looked at as what is published now. */
	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void whatIsInForceGetsTheOutlineThatItWouldHave(Supplier<DataSource> empty, @Autowired Flyway flyway) {
		FluentConfiguration migrations = Flyway.configure()
			.configuration(flyway.getConfiguration())
			.dataSource(empty.get());
		migrations.target("83").load().migrate();
		JdbcClient before = JdbcClient.create(migrations.getDataSource());
		PublishedPlan plan = new PublishedPlan("Spring", "Don't hurry", 4, LocalDate.EPOCH, 20, Phase.values()[1],
				List.of("L4-S1"), Clearance.STRENGTH, "Dr. Adler", LocalDate.EPOCH, LocalDate.EPOCH, null, List.of(),
				"Default", "2", "cafe",
				List.of(new PublishedItem("bird-dog", "Bird dog", "Arm & leg.", List.of("Kneel."), List.of(), List.of(),
						null, null, Verdict.ALLOW, List.of(),
						new Prescription(2, 8, null, null, new BigDecimal("7.5"), Side.BOTH, 3, null, null),
						List.of())));
		String content = JsonMapper.shared().writeValueAsString(plan).replace("'", "''");
		before.sql("""
				insert into client (trainer_id, alias, situation, created_at, version)
				values (1, 'Blue kite', json '{}', current_timestamp, 0)""").update();
		for (String written : List.of("{\"weeks\": \"4\", \"title\": \"Spring\"}", "{\"title\": \"Summer\"}")) {
			before.sql("""
					insert into plan (client_id, draft, draft_number, latest_version, created_at, version)
					select id, json '%s', 7, 2, current_timestamp, 0 from client""".formatted(written)).update();
		}
		before.sql("""
				insert into plan_version (plan_id, number, draft, content, published_at, published_by)
				select id, number, json '{"title": "Spring", "weeks": "4"}', json '%s', current_timestamp, 'ada'
				from plan cross join (select 1 as number union all select 2) as numbers""".formatted(content)).update();
		migrations.target("latest").load().migrate();
		assertThat(before.sql("select outline from plan_version order by number, plan_id")
			.query((row, number) -> Optional.ofNullable(row.getString("outline"))
				.map((outline) -> JsonMapper.shared().readValue(outline, Outline.class)))
			.list()).containsExactly(Optional.empty(), Optional.empty(), Optional.of(Outline.of(plan, 7)),
					Optional.of(Outline.of(plan, null)));
	}

	static Stream<Supplier<DataSource>> emptyDatabases() {
		return Stream.of(TestDatabase::emptyH2, TestDatabase::emptyPostgreSql);
	}

	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void whatWasPublishedAndLoggedBeforeIsCarriedOver(Supplier<DataSource> empty, @Autowired Flyway flyway) {
		FluentConfiguration migrations = Flyway.configure()
			.configuration(flyway.getConfiguration())
			.dataSource(empty.get());
		migrations.target("11").load().migrate();
		JdbcClient before = JdbcClient.create(migrations.getDataSource());
		before.sql("""
				insert into client (trainer_id, alias, situation, created_at, version)
				values (1, 'Blue kite', json '{}', current_timestamp, 0)""").update();
		before.sql("""
				insert into plan (client_id, draft, latest_version, created_at, version)
				select id, json '{}', 1, current_timestamp, 0 from client""").update();
		before.sql("""
				insert into plan_version (plan_id, number, draft, content, published_at, published_by)
				select id, 1, json '{}',
				json '{"items": [{"slug": "bird-dog"}, {"slug": "walking"}, {"slug": "bird-dog"}]}',
				current_timestamp, 'ada' from plan""").update();
		before
			.sql("""
					insert into logged_session (plan_id, done_on, logged_at, plan_version, sets_planned, sets_done,
					pain_during, pain_next_day, rising, raised_next_day, new_signs, version)
					select id, date '2026-03-04', timestamp with time zone '2026-03-05 12:00:00+00', 1, 2, json '[]', 7, 2, true,
					true, true, 0 from plan
					union all
					select id, date '2026-03-06', timestamp with time zone '2026-03-06 12:00:00+00', 1, 2, json '[]', null, null,
					false, false, false, 0 from plan
					union all
					select id, date '2026-03-07', timestamp with time zone '2026-03-08 12:00:00+00', 1, 2, json '[]', null, 4,
					false, false, false, 0 from plan""")
			.update();
		migrations.target("latest").load().migrate();
		assertThat(before.sql("select count(outline) from plan_version").query(Long.class).single())
			.as("and nothing is said of a plan that cannot be read")
			.isZero();
		assertThat(before.sql("""
				select session.done_on || ' ' || report.number || ' ' || report.reported_on || ' ' || report.next_day
				|| ' ' || report.pain || ' ' || report.rising || ' ' || report.raised || ' ' || report.new_signs
				from session_report report join logged_session session on session.id = report.logged_session_id
				where report.reported_at = session.logged_at and report.taken_back_at is null
				order by session.done_on, report.number""").query(String.class).list())
			.usingElementComparator(String.CASE_INSENSITIVE_ORDER)
			.containsExactly("2026-03-04 0 2026-03-04 false 7 true false false",
					"2026-03-04 1 2026-03-05 true 2 false true true",
					"2026-03-07 0 2026-03-08 true 4 false false false");
		before.sql("""
				insert into session_report
				(logged_session_id, number, reported_on, reported_at, next_day, pain, rising, raised, new_signs)
				select id, 5, done_on, logged_at, false, 8, false, false, false from logged_session
				where done_on = date '2026-03-07'""").update();
		assertThat(before.sql("""
				select case report.stops_plan when session.plan_id then 'stops' when 0 then 'goes on' end
				from session_report report join logged_session session on session.id = report.logged_session_id
				order by session.done_on, report.number""").query(String.class).list())
			.as("and of what a server writes that has not been updated yet, nothing is said")
			.containsExactly("stops", "stops", "goes on", null);
		assertThat(before.sql("""
				select named.slug from plan_version_exercise named
				join plan_version version on version.id = named.plan_version_id order by slug""")
			.query(String.class)
			.list()).containsExactly("bird-dog", "walking");
	}

}
