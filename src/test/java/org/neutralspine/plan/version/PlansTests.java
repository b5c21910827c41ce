package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Clash;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.draft.PlanTemplates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Plans, from a draft to a version that never changes.
 */
@IntegrationTest
@FewExercises
class PlansTests {

	private static final long TRAINER = 4711;

	@Autowired
	private Clients clients;

	@Autowired
	private Clearances clearances;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanLines lines;

	@Autowired
	private PlanTemplates templates;

	@Autowired
	private ClientGuidance guidance;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private InstantSource clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationContext beans;

	private LocalDate today;

	@BeforeEach
	void startEmpty() {
		this.database.sql("delete from client").update();
		this.today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private long client(String levels, int weeks, String... factors) {
		var form = TestForms.client("Blue kite", levels, List.of(), List.of(), List.of(), null,
				this.today.minusWeeks(weeks).toString(), List.of(factors), "UTC", null);
		assertThat(this.clients.problems(form, null)).isEmpty();
		return this.clients.add(TRAINER, form);
	}

	private void clear(long client, String scope, String... limits) {
		clear(client, scope, null, List.of(limits));
	}

	private void clear(long client, String scope, String load, List<String> limits) {
		assertThat(this.clearances.record(TRAINER, client, TestForms.clearance(scope, "Dr. Adler",
				this.today.toString(), null, limits, load, "kg", List.of(), null)))
			.isEmpty();
	}

	private static DraftItem item(String slug) {
		return new DraftItem(slug, "2", "8", "", "", "", "kg", "NONE", "3", "", "");
	}

	private static DraftItem item(String slug, String load) {
		return new DraftItem(slug, "2", "8", "", "", load, "kg", "NONE", "3", "", "");
	}

	private static Draft draft(DraftItem... items) {
		return new Draft("Spring", "", "4", List.of(items));
	}

	private boolean publish(long plan, Draft draft) {
		Plan current = this.plans.find(TRAINER, plan).orElseThrow();
		Plan written = this.plans.write(TRAINER, plan, current.version(), draft, Decisions.NONE).plan();
		return this.plans.publish(TRAINER, plan, written.version(), "trainer", Locale.ENGLISH);
	}

	private PublishedPlan latest(long plan) {
		return this.plans.latest(this.plans.find(TRAINER, plan).orElseThrow()).orElseThrow().content();
	}

	@Test
	void publishesWhatTheRulesAllow() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		assertThat(publish(plan, draft(item("bird-dog"), item("walking")))).isTrue();
		PublishedPlan published = latest(plan);
		assertThat(published.items()).extracting(PublishedItem::slug).containsExactly("bird-dog", "walking");
		assertThat(published.items().get(0).steps()).isEqualTo(this.catalogue.find("bird-dog").orElseThrow().steps());
		assertThat(published.physician()).isEqualTo("Dr. Adler");
		assertThat(published.validUntil()).isEqualTo(this.today.plusMonths(12));
		assertThat(published.catalogueVersion()).isEqualTo(this.catalogue.version());
	}

	@Test
	void publishesNothingWithoutAClearance() {
		long client = client("L4-S1", 20);
		long plan = this.plans.add(TRAINER, client, "Spring");
		assertThat(publish(plan, draft(item("walking")))).isFalse();
		clear(client, "STRENGTH");
		assertThat(publish(plan, draft(item("walking")))).isTrue();
		Client known = this.clients.find(TRAINER, client).orElseThrow();
		this.clearances.withdraw(TRAINER, client, known.clearances().get(0).id(), "moved away");
		assertThat(publish(plan, draft(item("walking"), item("bird-dog")))).isFalse();
	}

	@Test
	void aWithdrawnClearanceDoesNotBringBackAnOlderOne() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		clear(client, "REHAB");
		Client known = this.clients.find(TRAINER, client).orElseThrow();
		assertThat(known.clearance().orElseThrow().scope()).isEqualTo(Clearance.REHAB);
		this.clearances.withdraw(TRAINER, client, known.clearances().get(1).id(), "");
		assertThat(this.clients.find(TRAINER, client).orElseThrow().clearance()).isEmpty();
		assertThat(this.clients.find(TRAINER, client).orElseThrow().clearances()).hasSize(2);
	}

	@Test
	void publishesNoLoadAboveTheLimit() {
		long client = client("L4-S1", 30);
		clear(client, "STRENGTH", "6", List.of());
		long plan = this.plans.add(TRAINER, client, "Spring");
		String loaded = this.catalogue.published()
			.values()
			.stream()
			.filter((exercise) -> exercise.demands().contains(org.neutralspine.catalogue.Demand.EXTERNAL_LOAD))
			.map((exercise) -> exercise.slug())
			.filter((slug) -> publish(plan, draft(item(slug, "6"))))
			.findFirst()
			.orElseThrow();
		assertThat(publish(plan, draft(item(loaded, "6.1")))).isFalse();
		assertThat(publish(plan, draft(item("bird-dog", "1")))).isFalse();
		assertThat(latest(plan).items().get(0).prescription().loadKg()).isEqualByComparingTo("6");
	}

	@Test
	void keepsADraftWhateverIsWrongWithIt() {
		long client = client("L4-S1", 20);
		long plan = this.plans.add(TRAINER, client, "Spring");
		Draft wrong = new Draft("", "Ä, ö", "soon", List
			.of(new DraftItem("no-such-thing", "many", "-1", "x", "", "1e9", "stone", "UP", "0", "9999", "a, b; c")));
		this.plans.write(TRAINER, plan, this.plans.find(TRAINER, plan).orElseThrow().version(), wrong, Decisions.NONE);
		assertThat(this.plans.find(TRAINER, plan).orElseThrow().draft()).isEqualTo(wrong);
		DraftCheck check = DraftCheck.of(wrong, this.guidance.answer(this.clients.find(TRAINER, client).orElseThrow()));
		assertThat(check.problems()).containsKeys("title", "weeks", "gate");
		assertThat(check.items().get(0).problems()).containsKeys("exercise", "sets", "reps", "hold", "load", "side",
				"times", "rest");
	}

	@Test
	void aVersionNeverChanges() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		publish(plan, draft(item("bird-dog")));
		PublishedPlan first = latest(plan);
		publish(plan, draft(item("walking")));
		Plan known = this.plans.find(TRAINER, plan).orElseThrow();
		assertThat(known.latestVersion()).isEqualTo(2);
		assertThat(this.plans.version(known, 1).orElseThrow().content()).isEqualTo(first);
		VersionDiff diff = VersionDiff.between(first, latest(plan));
		assertThat(diff.lines()).extracting(VersionDiff.Difference::kind).containsExactly("added", "removed");
	}

	@Test
	void theSecondOfTwoWindowsIsTold() {
		long client = client("L4-S1", 20);
		long plan = this.plans.add(TRAINER, client, "Spring");
		int seen = this.plans.find(TRAINER, plan).orElseThrow().version();
		this.plans.write(TRAINER, plan, seen, draft(item("walking")), Decisions.NONE);
		assertThatExceptionOfType(StaleDraftException.class)
			.isThrownBy(() -> this.plans.publish(TRAINER, plan, seen, "trainer", Locale.ENGLISH));
		Plans.Written both = this.plans.write(TRAINER, plan, seen, draft(item("bird-dog")), Decisions.NONE);
		assertThat(both.merged()).isTrue();
		assertThat(both.plan().draft()).isEqualTo(draft(item("walking"), item("bird-dog")));
	}

	@Test
	void whatBothWindowsChangedIsForTheTrainerToChoose() {
		long plan = this.plans.add(TRAINER, client("L4-S1", 20), "Spring");
		int seen = this.plans.find(TRAINER, plan).orElseThrow().version();
		this.plans.write(TRAINER, plan, seen, new Draft("Summer", "", "", List.of()), Decisions.NONE);
		Draft mine = new Draft("Autumn", "Well done", "", List.of());
		assertThatExceptionOfType(ClashingDraftException.class)
			.isThrownBy(() -> this.plans.write(TRAINER, plan, seen, mine, Decisions.NONE))
			.satisfies((ex) -> assertThat(ex.clashes()).extracting(Clash::key).containsExactly("title"));
		int shown = this.plans.find(TRAINER, plan).orElseThrow().version();
		Decisions saved = new Decisions(shown, Map.of("title", DraftMerge.MergeSide.SAVED));
		this.plans.write(TRAINER, plan, shown, new Draft("Winter", "", "", List.of()), Decisions.NONE);
		assertThatExceptionOfType(ClashingDraftException.class).as("chosen before this one was saved")
			.isThrownBy(() -> this.plans.write(TRAINER, plan, seen, mine, saved))
			.satisfies((ex) -> assertThat(ex.clashes()).extracting(Clash::saved).containsExactly("Winter"));
		Decisions winter = new Decisions(this.plans.find(TRAINER, plan).orElseThrow().version(), saved.sides());
		assertThat(this.plans.write(TRAINER, plan, seen, mine, winter).plan().draft())
			.isEqualTo(new Draft("Winter", "Well done", "", List.of()));
	}

	@Test
	void lookingAtASessionIsNoChangeOfWhatIsWritten() {
		long plan = this.plans.add(TRAINER, client("L4-S1", 20), "Spring");
		int seen = this.plans.find(TRAINER, plan).orElseThrow().version();
		this.plans.look(TRAINER, plan);
		assertThat(this.plans.find(TRAINER, plan).orElseThrow().version()).isEqualTo(seen);
	}

	@Test
	void aTemplateLeavesOutWhatTheClientMayNotDo() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		this.templates.save(TRAINER, "Core", List.of(item("bird-dog"), item("sit-up"), item("walking")));
		this.templates.save(TRAINER, "Core", List.of(item("bird-dog"), item("sit-up")));
		assertThat(this.templates.of(TRAINER)).hasSize(1);
		Answer answer = this.guidance.answer(this.clients.find(TRAINER, client).orElseThrow());
		PlanTemplates.Applied applied = this.templates
			.apply(TRAINER, this.templates.of(TRAINER).get(0).id(), draft(item("walking")), answer)
			.orElseThrow();
		assertThat(applied.draft().items()).extracting(DraftItem::slug).containsExactly("walking", "bird-dog");
		assertThat(applied.leftOut()).containsExactly("Sit-up");
		assertThat(this.templates.apply(TRAINER + 1, this.templates.of(TRAINER).get(0).id(), draft(), answer))
			.isEmpty();
	}

	@Test
	void anOpenPlanIsCheckedAgain() {
		long client = client("L4-S1", 30);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		String loaded = "pallof-press";
		assertThat(publish(plan, draft(item(loaded), item("walking")))).isTrue();
		assertThat(check(plan, client).items()).noneMatch(PlanCheck.ItemNow::isStruck);
		clear(client, "WALKING");
		assertThat(check(plan, client).items()).extracting(PlanCheck.ItemNow::isStruck).containsExactly(true, false);
		assertThat(check(plan, client).items().get(0).struck()).isNotEmpty();
		clear(client, "STRENGTH");
		Client known = this.clients.find(TRAINER, client).orElseThrow();
		this.clearances.withdraw(TRAINER, client, known.clearance().orElseThrow().id(), "");
		assertThat(check(plan, client).isClosed()).isTrue();
	}

	@Test
	void aVersionKeepsItsPictureAndANewOneCountsAsAChange() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		assertThat(publish(plan, draft(item("bird-dog")))).isTrue();
		PublishedPlan without = latest(plan);
		assertThat(check(plan, client).readsDifferently()).isFalse();
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(check(plan, client).readsDifferently()).isTrue();
			assertThat(publish(plan, draft(item("bird-dog")))).isTrue();
			assertThat(latest(plan).items().get(0).picture()).isEqualTo(birdDog.picture());
			assertThat(check(plan, client).readsDifferently()).isFalse();
			assertThat(VersionDiff.between(without, latest(plan)).lines())
				.containsExactly(new VersionDiff.Difference("picture", "Bird dog", null, null));
		}
		assertThat(latest(plan).items().get(0).picture()).isNotNull();
		assertThat(check(plan, client).readsDifferently()).isTrue();
	}

	@Test
	void aVersionFromBeforeThereWerePicturesAndOriginsIsStillRead() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		publish(plan, draft(item("bird-dog")));
		PublishedPlan published = latest(plan);
		String content = this.database.sql("select content from plan_version where plan_id = ?")
			.param(plan)
			.query(String.class)
			.single();
		assertThat(content).contains("\"picture\":null,\"origin\":null,");
		this.database.sql("update plan_version set content = ? format json where plan_id = ?")
			.params(content.replace("\"picture\":null,\"origin\":null,", ""), plan)
			.update();
		assertThat(latest(plan)).isEqualTo(published);
		assertThat(check(plan, client).readsDifferently()).isFalse();
	}

	private PlanCheck check(long plan, long client) {
		return PlanCheck.of(latest(plan), this.guidance.answer(this.clients.find(TRAINER, client).orElseThrow()));
	}

	@Test
	void nobodyElseSeesAClientOrAPlan() {
		long client = client("L4-S1", 20);
		long plan = this.plans.add(TRAINER, client, "Spring");
		assertThat(this.clients.find(TRAINER + 1, client)).isEmpty();
		assertThat(this.clients.stamps(TRAINER + 1, "")).isEmpty();
		assertThat(this.plans.find(TRAINER + 1, plan)).isEmpty();
		assertThat(this.lines.of(TRAINER + 1)).isEmpty();
		assertThat(this.plans.ofClient(TRAINER + 1, client)).isEmpty();
		this.clients.erase(TRAINER + 1, client);
		assertThat(this.clients.find(TRAINER, client)).isPresent();
	}

	@Test
	void erasingAClientLeavesNothingBehind() {
		long client = client("L4-S1", 20);
		clear(client, "STRENGTH");
		long plan = this.plans.add(TRAINER, client, "Spring");
		publish(plan, draft(item("walking")));
		this.clients.erase(TRAINER, client);
		for (String table : List.of("client", "clearance", "plan", "plan_version", "share_link", "logged_session")) {
			assertThat(this.database.sql("select count(*) from " + table).query(Integer.class).single()).as(table)
				.isZero();
		}
	}

	static Stream<Long> seeds() {
		return IntStream.range(0, 60).mapToObj((seed) -> 20261123L + seed);
	}

	/**
	 * Whatever happens to a client and a draft: what is published is doable on that day,
	 * with no load above the limit, and never behind a shut gate.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void noPathLeadsToWhatTheRulesForbid(long seed) {
		Random random = new Random(seed);
		List<String> slugs = List.copyOf(this.catalogue.published().keySet());
		long client = client(span(random), random.nextInt(150), factors(random));
		long plan = this.plans.add(TRAINER, client, "Spring");
		for (int step = 0; step < 12; step++) {
			if (random.nextInt(3) == 0) {
				recordRandomClearance(client, random, slugs);
			}
			if (random.nextInt(8) == 0) {
				this.clients.find(TRAINER, client)
					.orElseThrow()
					.clearance()
					.ifPresent((current) -> this.clearances.withdraw(TRAINER, client, current.id(), ""));
			}
			int before = this.plans.find(TRAINER, plan).orElseThrow().latestVersion();
			boolean published = publish(plan, randomDraft(random, slugs));
			Plan after = this.plans.find(TRAINER, plan).orElseThrow();
			assertThat(after.latestVersion()).as("seed %d", seed).isEqualTo(published ? before + 1 : before);
			if (published) {
				Answer answer = this.guidance.answer(this.clients.find(TRAINER, client).orElseThrow());
				assertThat(answer.gate().gate().isShut()).as("seed %d", seed).isFalse();
				for (PublishedItem item : latest(plan).items()) {
					assertThat(answer.on(this.catalogue.find(item.slug()).orElseThrow()).isDoable())
						.as("seed %d, %s", seed, item.slug())
						.isTrue();
					BigDecimal load = item.prescription().loadKg();
					assertThat(
							load == null || answer.maxLoadKg().map((limit) -> load.compareTo(limit) <= 0).orElse(true))
						.as("seed %d, %s", seed, item.slug())
						.isTrue();
				}
			}
		}
	}

	private static String span(Random random) {
		Level[] levels = Level.values();
		int from = 1 + random.nextInt(levels.length - 3);
		int to = Math.min(from + 1 + random.nextInt(4), levels.length - 2);
		return levels[from] + "-" + levels[to];
	}

	private static String[] factors(Random random) {
		return Stream.of(Factor.values())
			.filter((factor) -> random.nextInt(6) == 0)
			.map(Enum::name)
			.toArray(String[]::new);
	}

	private void recordRandomClearance(long client, Random random, List<String> slugs) {
		LocalDate on = this.today.minusDays(random.nextInt(500));
		String until = random.nextBoolean() ? on.plusDays(random.nextInt(600)).toString() : null;
		List<String> limits = Stream.of(Limit.values())
			.filter((limit) -> random.nextInt(8) == 0)
			.map(Enum::name)
			.toList();
		List<String> permits = random.nextInt(3) == 0 ? List.of(slugs.get(random.nextInt(slugs.size()))) : List.of();
		this.clearances.record(TRAINER, client,
				TestForms.clearance(Clearance.values()[random.nextInt(5)].name(), "Dr. Adler", on.toString(), until,
						limits, random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(20)) : null, "kg", permits,
						null));
	}

	private static Draft randomDraft(Random random, List<String> slugs) {
		List<DraftItem> items = new ArrayList<>();
		for (int i = 0; i <= random.nextInt(4); i++) {
			String slug = random.nextInt(3) == 0 ? "walking" : slugs.get(random.nextInt(slugs.size()));
			String load = random.nextInt(4) == 0 ? Integer.toString(random.nextInt(30)) : "";
			items.add(new DraftItem(slug, "2", "8", "", "", load, random.nextBoolean() ? "kg" : "lb", "NONE", "3", "",
					""));
		}
		return new Draft("Spring", "", "4", items);
	}

}
