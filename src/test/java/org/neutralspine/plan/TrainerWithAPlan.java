package org.neutralspine.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A trainer with one client and one published plan, seen through the pages.
 */
@IntegrationTest
@FewExercises
public abstract class TrainerWithAPlan {

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected TestAccounts people;

	@Autowired
	protected Clients clients;

	@Autowired
	protected Clearances clearances;

	@Autowired
	protected Plans plans;

	@Autowired
	protected ShareLinks links;

	@Autowired
	protected InstantSource clock;

	@Autowired
	protected JdbcClient database;

	@Autowired
	protected ApplicationContext beans;

	protected static SignedIn trainer;

	protected static SignedIn stranger;

	protected static SignedIn admin;

	protected long client;

	protected long clearance;

	protected long plan;

	protected LocalDate today;

	@BeforeAll
	static void forgetPeople() {
		trainer = null;
	}

	@BeforeEach
	protected void startWithOnePublishedPlan() {
		this.database.sql("delete from client").update();
		this.database.sql("delete from plan_template").update();
		this.database.sql("delete from audit_entry").update();
		if (trainer == null) {
			trainer = this.people.trainer("ada");
			stranger = this.people.trainer("ben");
			admin = this.people.admin("root");
		}
		trainer = this.people.again(trainer);
		this.today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.client = this.clients.add(trainer.id(), TestForms.client("Blue kite", "L4-S1", List.of(), List.of(),
				List.of(), null, this.today.minusWeeks(20).toString(), List.of(), "UTC", null));
		clear("STRENGTH");
		this.clearance = this.clients.find(trainer.id(), this.client).orElseThrow().clearances().get(0).id();
		this.plan = this.plans.add(trainer.id(), this.client, "Spring");
		write("bird-dog", "walking");
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
	}

	protected void clear(String scope) {
		assertThat(this.clearances.record(trainer.id(), this.client, TestForms.clearance(scope, "Dr. Adler",
				this.today.toString(), null, List.of(), null, "kg", List.of(), null)))
			.isEmpty();
	}

	/** A new client with an empty plan, whose physician allows one exercise by name. */
	protected void planWithLegPressByPermission() {
		this.client = this.clients.add(trainer.id(), TestForms.client("Kite", "L4-S1", List.of(), List.of(), List.of(),
				null, this.today.minusWeeks(30).toString(), List.of(), "UTC", null));
		assertThat(this.clearances.record(trainer.id(), this.client, TestForms.clearance("REHAB", "Dr. Lind",
				this.today.toString(), null, List.of(), null, "kg", List.of("Leg press, short range"), null)))
			.isEmpty();
		this.plan = this.plans.add(trainer.id(), this.client, "Spring");
	}

	protected void write(String... slugs) {
		List<DraftItem> items = Stream.of(slugs)
			.map((slug) -> new DraftItem(slug, "2", "8", "", "", "", "kg", "NONE", "3", "", ""))
			.toList();
		this.plans.write(trainer.id(), this.plan, version(), new Draft("Spring", "", "4", items), Decisions.NONE);
	}

	protected int version() {
		return this.plans.find(trainer.id(), this.plan).orElseThrow().version();
	}

	protected Draft draft() {
		return this.plans.find(trainer.id(), this.plan).orElseThrow().draft();
	}

	protected MvcTestResult get(String address, SignedIn person) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address);
		return ((person != null) ? request.with(user(person)) : request).exchange();
	}

	protected MvcTestResult post(String address, SignedIn person, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return ((person != null) ? request.with(user(person)) : request).exchange();
	}

	protected String address(String template) {
		return template.replace("{client}", Long.toString(this.client))
			.replace("{plan}", Long.toString(this.plan))
			.replace("{clearance}", Long.toString(this.clearance));
	}

}
