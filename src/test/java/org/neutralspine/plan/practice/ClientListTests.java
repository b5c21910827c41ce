package org.neutralspine.plan.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.SettableClock;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.guidance.RefreshProtocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.plan.TrainerWithAPlan;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.InconsistentRecordException;
import org.neutralspine.plan.client.Reporter.Sign;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.practice.Overviews.ClientOverview;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.version.OpenPlans;
import org.neutralspine.plan.version.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The list says the same as looking at all of every plan, whatever has changed since it
 * was shown last, and on whichever server: nobody tells it of any change.
 */
class ClientListTests extends TrainerWithAPlan {

	private static final int CHANGES = 100;

	private static final List<String> SLUGS = List.of("bird-dog", "walking", "pallof-press", "dead-bug", "leg-press");

	@Autowired
	private ClientList list;

	@Autowired
	private Overviews overviews;

	@Autowired
	private SessionLog log;

	@Autowired
	private OpenPlans openPlans;

	@Autowired
	private SettableClock settable;

	@Autowired
	private TestCatalogue catalogue;

	@Autowired
	private Catalogue published;

	@Autowired
	private ProtocolInForce protocol;

	private final List<Long> everybody = new ArrayList<>();

	private final Set<Attention> seen = EnumSet.noneOf(Attention.class);

	@AfterEach
	void restoreTheCatalogueAndTheProtocol() {
		this.database.sql("delete from protocol_version where number > 1000").update();
		RefreshProtocol.of(this.protocol);
		Content content = this.catalogue.content("bird-dog");
		this.catalogue.change("bird-dog", State.PUBLISHED, content);
	}

	/** All that is shown, by all that is kept. */
	private List<ClientOverview> judged() {
		return this.everybody.stream()
			.map((id) -> this.clients.find(trainer.id(), id).orElseThrow())
			.filter((one) -> !one.isArchived())
			.sorted(Comparator.comparing(Client::alias).thenComparing(Client::id))
			.map(this::judged)
			.sorted(Comparator.comparing(ClientOverview::mostUrgent, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private ClientOverview judged(Client one) {
		List<Plan> going = this.plans.ofClient(trainer.id(), one.id())
			.stream()
			.filter((each) -> each.endedAt() == null)
			.toList();
		return this.overviews.of(one,
				(answer) -> going.stream().map((each) -> withoutCheck(this.overviews.of(each, answer))).toList());
	}

	private static PlanOverview withoutCheck(PlanOverview each) {
		return new PlanOverview(each.id(), each.title(), each.version(), each.attention(), null, each.ended());
	}

	private List<ClientOverview> shown() {
		return this.list.show(trainer.id(), this.list.named(trainer.id(), ""));
	}

	private void assertSameAsJudged(String after) {
		List<ClientOverview> judged = judged();
		assertThat(shown()).as("after %s", after).isEqualTo(judged);
		assertThat(shown()).as("and again after %s", after).isEqualTo(judged);
		judged.forEach((one) -> {
			this.seen.addAll(one.attention());
			one.plans().forEach((each) -> this.seen.addAll(each.attention()));
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void saysTheSameAsLookingAtAllOfIt(int seed) {
		Random random = new Random(seed);
		this.everybody.add(this.client);
		for (int i = 0; i < 5; i++) {
			addClient("Heron " + i, 4 + i * 8);
		}
		List<Change> changes = changes(random);
		for (int i = 0; i < CHANGES; i++) {
			this.client = this.everybody.get(random.nextInt(this.everybody.size()));
			this.plan = this.plans.ofClient(trainer.id(), this.client).get(0).id();
			Change change = changes.get(random.nextInt(changes.size()));
			change.what().run();
			assertSameAsJudged(change.name());
		}
		assertThat(this.seen).as("so that they are told apart").hasSizeGreaterThan(7);
	}

	/** What they have in common changes nothing; one of them alone is concerned. */
	@ParameterizedTest
	@ValueSource(strings = { "words", "retired", "rules", "day" })
	void whoIsConcernedComesFirst(String what) {
		write("walking");
		this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH);
		addClient("Zebra", 20);
		this.clearances.record(trainer.id(), this.client, TestForms.clearance("STRENGTH", "Dr. Adler",
				this.today.toString(), this.today.plusDays(14).toString(), List.of(), null, "kg", List.of(), null));
		write("bird-dog");
		this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH);
		assertThat(shown()).extracting(ClientOverview::mostUrgent).containsOnlyNulls();
		assertThat(shown()).extracting(ClientOverview::alias).containsExactly("Blue kite", "Zebra");
		switch (what) {
			case "words" -> changeWords();
			case "retired" -> retire();
			case "rules" -> changeProtocol();
			default -> this.settable.pass(Duration.ofDays(1));
		}
		assertThat(shown()).extracting(ClientOverview::alias).containsExactly("Zebra", "Blue kite");
	}

	@Test
	void readsNoPlanThatHasAnOutline() {
		this.everybody.add(this.client);
		List<ClientOverview> judged = judged();
		this.database.sql("update plan_version set content = json '{}'").update();
		assertThat(shown()).isEqualTo(judged);
		assertThatExceptionOfType(RuntimeException.class).as("which nobody could read").isThrownBy(this::judged);
	}

	private record Change(String name, Runnable what) {
	}

	private List<Change> changes(Random random) {
		return List.of(new Change("a draft", () -> write(random)), new Change("publishing", () -> publish(random)),
				new Change("writing and unwriting", this::writeAndUnwrite),
				new Change("another surgery", () -> change(random)), new Change("a clearance", () -> clear(random)),
				new Change("a withdrawn clearance", this::withdraw), new Change("a session", () -> log(random)),
				new Change("a look", () -> this.plans.look(trainer.id(), this.plan)),
				new Change("a sign", () -> this.openPlans.report(this.plan, Sign.values()[random.nextInt(2)], "one")),
				new Change("other words", this::changeWords), new Change("a retired exercise", this::retire),
				new Change("another protocol", this::changeProtocol),
				new Change("half a day", () -> this.settable.pass(Duration.ofHours(13))),
				new Change("a server of the version before", () -> keepOutline("null")),
				new Change("a server of a version after", () -> keepOutline("""
						json '{"format":999,"draft":0,"protocolName":"","protocolVersion":"","lines":[]}'""")),
				new Change("ending or going on", this::endOrResume),
				new Change("another plan", () -> this.plans.add(trainer.id(), this.client, "Summer")));
	}

	private void addClient(String alias, int weeks) {
		this.client = this.clients.add(trainer.id(), TestForms.client(alias, "L4-S1", List.of(), List.of(), List.of(),
				null, this.today.minusWeeks(weeks).toString(), List.of(), "UTC", null));
		this.everybody.add(this.client);
		this.plan = this.plans.add(trainer.id(), this.client, "Spring");
	}

	private void write(Random random) {
		List<DraftItem> items = SLUGS.stream()
			.filter((slug) -> random.nextBoolean())
			.map((slug) -> new DraftItem(slug, "2", "8", "", "", slug.equals("pallof-press") ? "4" : "", "kg", "NONE",
					"3", "", ""))
			.toList();
		this.plans.write(trainer.id(), this.plan, version(), new Draft("Spring", "", "4", items), Decisions.NONE);
	}

	private void publish(Random random) {
		if (random.nextBoolean()) {
			write("walking", "bird-dog");
		}
		try {
			this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH);
		}
		catch (InconsistentRecordException ex) {
			// Nothing is published of somebody whose record does not go together.
		}
	}

	private void writeAndUnwrite() {
		Draft before = draft();
		this.plans.write(trainer.id(), this.plan, version(), new Draft("Autumn", "", "5", List.of()), Decisions.NONE);
		this.plans.write(trainer.id(), this.plan, version(), before, Decisions.NONE);
	}

	private void change(Random random) {
		Client known = this.clients.find(trainer.id(), this.client).orElseThrow();
		List<String> zones = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago");
		this.clients.change(trainer.id(), this.client,
				TestForms.client(known.alias(), random.nextBoolean() ? "L4-S1" : "C5-C6", List.of(), List.of(),
						List.of(), null, now().minusWeeks(random.nextInt(60) - 2).toString(), List.of(),
						zones.get(random.nextInt(zones.size())), Integer.toString(known.version())));
	}

	private LocalDate now() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private void clear(Random random) {
		List<String> scopes = List.of("WALKING", "REHAB", "STRENGTH");
		this.clearances.record(trainer.id(), this.client,
				TestForms.clearance(scopes.get(random.nextInt(scopes.size())), "Dr. Adler",
						now().minusDays(1).toString(),
						random.nextBoolean() ? null : now().plusDays(1 + random.nextInt(20)).toString(), List.of(),
						random.nextBoolean() ? "2" : null, "kg", List.of(), null));
	}

	private void withdraw() {
		this.clients.find(trainer.id(), this.client)
			.orElseThrow()
			.clearance()
			.ifPresent((record) -> this.clearances.withdraw(trainer.id(), this.client, record.id(), ""));
	}

	private void log(Random random) {
		for (int daysAgo = random.nextInt(3); daysAgo >= 0; daysAgo--) {
			this.log.during(this.plan, now().minusDays(daysAgo), now().minusDays(daysAgo),
					new Ticked(1, List.of("0-1"), Set.of("0-1"), Set.of(), EarlierSets.NONE), random.nextInt(3) * 4,
					false);
		}
	}

	private void changeWords() {
		Content content = this.catalogue.content("bird-dog");
		List<String> mistakes = new ArrayList<>(content.instructions().mistakes());
		if (!mistakes.remove("Too fast, too.")) {
			mistakes.add("Too fast, too.");
		}
		this.database
			.sql("update exercise set mistakes = json '%s' where slug = 'bird-dog'"
				.formatted(JsonMapper.shared().writeValueAsString(mistakes).replace("'", "''")))
			.update();
		Refresh.of(this.published);
	}

	private void retire() {
		State other = (this.catalogue.state("bird-dog") == State.PUBLISHED) ? State.RETIRED : State.PUBLISHED;
		this.catalogue.change("bird-dog", other, this.catalogue.content("bird-dog"));
	}

	private void changeProtocol() {
		long number = this.database.sql("select coalesce(max(number), 0) from protocol_version")
			.query(Long.class)
			.single();
		if (number > 1000) {
			this.database.sql("delete from protocol_version where number > 1000").update();
		}
		else {
			this.database
				.sql("insert into protocol_version (number, name, version, matrix, who, published_at) values "
						+ "(1001, 'Other', '9', ?, 'ann', current_timestamp)")
				.param(matrix())
				.update();
		}
		RefreshProtocol.of(this.protocol);
	}

	private static String matrix() {
		try {
			return new ClassPathResource("protocol/default.csv").getContentAsString(StandardCharsets.UTF_8)
				.replace("# version: 2", "# version: 9")
				.replace("ALL_FOURS,Hands and knees,REHAB,XCAAA", "ALL_FOURS,Hands and knees,STRENGTH,XXXXX");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void keepOutline(String outline) {
		this.database.sql("update plan_version set outline = " + outline + " where plan_id = ?")
			.param(this.plan)
			.update();
	}

	private void endOrResume() {
		this.database
			.sql("update plan set ended_at = case when ended_at is null then current_timestamp end where id = ?")
			.param(this.plan)
			.update();
	}

}
