package org.neutralspine.editing.shipped;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.editing.entry.TestCatalogue.Past;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an admin decides about updates that wait.
 */
@IntegrationTest
class CatalogueUpdatePagesTests {

	private static final String LIST = "/admin/catalogue-update";

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

	private static final Pattern WORD = Pattern.compile("id=\"(word-[A-Z_]+)\"");

	private static final Content SHIPPED = ShippedCatalogue.current().exercises().get("bird-dog").content();

	/** What nobody may do, so that what is shipped lets people do more. */
	private static final Content STRICT = ExerciseFields.DEMANDS.in(SHIPPED, java.util.Set.of(Demand.COLLISION));

	private static final Content OURS = ExerciseFields.SUMMARY.in(SHIPPED, "Ours of the zebra.");

	@Autowired
	private TestAccounts people;

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private CatalogueAtStart start;

	@Autowired
	private JdbcClient database;

	@Autowired
	private CatalogueLock lock;

	@Autowired
	private TransactionOperations transaction;

	@LocalServerPort
	private int port;

	private Visitor admin;

	@BeforeEach
	void signIn() {
		this.people.clear();
		this.people.admin("root");
		this.people.trainer("ada");
		this.admin = new Visitor(this.port);
		this.admin.signIn("root", TestAccounts.PASSWORD);
		this.entries.clear();
		this.start.afterSingletonsInstantiated();
	}

	@Test
	void isLinkedToOnlyWhileSomethingWaits() {
		assertThat(this.admin.get("/admin/exercises").body()).doesNotContain(LIST);
		assertThat(this.admin.get(LIST).body()).contains("Nothing waits.");
		assertThat(this.admin.get("/admin/audit").body()).as("the trail leads there").contains("href=\"" + LIST + "\"");
		waits(OURS);
		assertThat(this.admin.get("/admin/exercises").body()).contains("href=\"" + LIST + "\"",
				"One update of the catalogue waits");
		assertThat(this.admin.get(LIST).body()).contains("href=\"" + LIST + "/bird-dog\"", SHIPPED.name(),
				"Somebody here has changed it", "Last changed by grace on ");
	}

	@Test
	void isForAdminsOnly() {
		waits(OURS);
		Visitor trainer = new Visitor(this.port);
		trainer.signIn("ada", TestAccounts.PASSWORD);
		for (String address : List.of(LIST, LIST + "/bird-dog")) {
			assertThat(this.admin.get(address).statusCode()).isEqualTo(200);
			assertThat(trainer.get(address).statusCode()).isEqualTo(403);
			assertThat(new Visitor(this.port).get(address).statusCode()).isEqualTo(302);
		}
		for (String what : List.of("take", "keep")) {
			assertThat(trainer.post(LIST + "/bird-dog/" + what, "version", "1").statusCode()).isEqualTo(403);
		}
		assertThat(this.entries.content("bird-dog")).isEqualTo(OURS);
	}

	@Test
	void bothVersionsAreShownWithWhatTheNewOneMeans() {
		waits(ExerciseFields.SUMMARY.in(STRICT, "Ours of the zebra."));
		String page = this.admin.get(LIST + "/bird-dog").body();
		assertThat(page)
			.contains("Ours of the zebra.", SHIPPED.summary(), "Yours", "The new one", "<h3>Summary</h3>",
					"<h3>Demands</h3>", "somebody may do more than before", "needed: somebody may do more than before")
			.doesNotContain("<h3>Steps</h3>");
	}

	@Test
	void takingWhatIsLaxerNeedsAReasonAndIsAnOrdinaryEdit() {
		waits(STRICT);
		HttpResponse<String> page = this.admin.get(LIST + "/bird-dog");
		HttpResponse<String> silent = this.admin.post(LIST + "/bird-dog/take", "seen", seen(page));
		assertThat(silent.statusCode()).isEqualTo(400);
		assertThat(silent.body()).contains("id=\"reason-error\"");
		assertThat(this.entries.content("bird-dog")).isEqualTo(STRICT);
		String[] form = form(page, "Looked at with our surgeons");
		HttpResponse<String> taken = this.admin.post(LIST + "/bird-dog/take", form);
		assertThat(this.admin.location(taken)).isEqualTo(LIST);
		assertThat(this.admin.get(LIST).body()).contains("is now as the new catalogue has it", "Nothing waits.");
		assertThat(this.entries.past("bird-dog")).endsWith(new Past("grace", State.PUBLISHED, STRICT),
				new Past("root", State.PUBLISHED, SHIPPED));
		assertThat(this.admin.get("/admin/exercises/bird-dog/history").body())
			.contains("Reason: Looked at with our surgeons");
		assertThat(decided()).isEqualTo("CURRENT root");
		assertThat(trail()).isEqualTo("root exercise.changed exercise bird-dog");
		HttpResponse<String> again = this.admin.post(LIST + "/bird-dog/take", form);
		assertThat(this.admin.location(again)).isEqualTo(LIST);
		assertThat(this.entries.past("bird-dog")).hasSize(3);
		assertThat(this.admin.location(this.admin.get(LIST + "/bird-dog"))).isEqualTo(LIST);
	}

	@Test
	void whatWasTypedComesBackWhereSomethingIsWrong() {
		waits(STRICT);
		String tooLong = "Because. ".repeat(80);
		HttpResponse<String> answer = this.admin.post(LIST + "/bird-dog/take",
				form(this.admin.get(LIST + "/bird-dog"), tooLong));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("id=\"reason-error\"", tooLong);
		assertThat(this.admin.post(LIST + "/bird-dog/take", "seen", "a\0b", "reason", "a\0b").statusCode())
			.isEqualTo(400);
		assertThat(this.entries.content("bird-dog")).isEqualTo(STRICT);
	}

	@Test
	void whatIsKeptIsRememberedWithWhoAndWhen() {
		waits(OURS);
		String version = String.valueOf(version());
		HttpResponse<String> kept = this.admin.post(LIST + "/bird-dog/keep", "version", version);
		assertThat(this.admin.location(kept)).isEqualTo(LIST);
		assertThat(this.admin.get(LIST).body()).contains("stays as it is", "Nothing waits.");
		assertThat(this.entries.content("bird-dog")).isEqualTo(OURS);
		assertThat(decided()).isEqualTo("KEPT root");
		assertThat(trail()).isEqualTo("root catalogue.update.kept exercise bird-dog");
		assertThat(this.admin.location(this.admin.post(LIST + "/bird-dog/keep", "version", version))).isEqualTo(LIST);
		assertThat(this.admin.location(this.admin.post(LIST + "/bird-dog/take", "seen", "x"))).isEqualTo(LIST);
		assertThat(this.database.sql("select count(*) from audit_entry where what = 'catalogue.update.kept'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whoeverDecidesAboutAnotherVersionIsTold() {
		waits(OURS);
		String[] form = form(this.admin.get(LIST + "/bird-dog"), "Because");
		String version = String.valueOf(version());
		edit(State.PUBLISHED, ExerciseFields.SUMMARY.in(SHIPPED, "Changed meanwhile."));
		for (HttpResponse<String> late : List.of(this.admin.post(LIST + "/bird-dog/take", form),
				this.admin.post(LIST + "/bird-dog/keep", "version", version))) {
			assertThat(late.statusCode()).isEqualTo(409);
			assertThat(late.body()).contains("Somebody has changed the catalogue since you opened this page",
					"Changed meanwhile.");
		}
		assertThat(this.entries.content("bird-dog").summary()).isEqualTo("Changed meanwhile.");
		assertThat(this.admin.get(LIST).body()).contains("/bird-dog\"");
	}

	@Test
	void whatIsHiddenStaysSoWhenItIsTaken() {
		edit(State.RETIRED, OURS);
		updateAgain();
		HttpResponse<String> page = this.admin.get(LIST + "/bird-dog");
		assertThat(page.body()).contains("stays hidden whatever you decide", "Retired")
			.doesNotContain("What it means for people");
		assertThat(this.admin.post(LIST + "/bird-dog/take", form(page, "")).statusCode()).isEqualTo(302);
		assertThat(this.entries.state("bird-dog")).isEqualTo(State.RETIRED);
		assertThat(this.entries.content("bird-dog")).isEqualTo(SHIPPED);
	}

	@Test
	void whatWasRemovedIsShownAgainOnlyWhenItIsTaken() {
		this.database.sql("delete from exercise where slug = 'bird-dog'").update();
		updateAgain();
		HttpResponse<String> page = this.admin.get(LIST + "/bird-dog");
		assertThat(page.body()).contains("It was removed here", "somebody may do more than before");
		assertThat(this.admin.post(LIST + "/bird-dog/take", form(page, "It is missed")).statusCode()).isEqualTo(302);
		assertThat(this.entries.state("bird-dog")).isEqualTo(State.PUBLISHED);
		assertThat(new Visitor(this.port).get("/exercises/bird-dog").statusCode()).isEqualTo(200);
	}

	@Test
	void whatCannotBeTakenSaysWhy() {
		waits(OURS);
		this.entries.change("dead-bug", State.PUBLISHED,
				ExerciseFields.EASIER.in(this.entries.content("dead-bug"), List.of("bird-dog")));
		String harder = SHIPPED.easier().get(0);
		this.entries.change(harder, State.PUBLISHED,
				ExerciseFields.EASIER.in(this.entries.content(harder), List.of("bird-dog")));
		HttpResponse<String> page = this.admin.get(LIST + "/bird-dog");
		assertThat(page.body()).contains("The new version cannot be taken yet", "leads back to this exercise");
		HttpResponse<String> refused = this.admin.post(LIST + "/bird-dog/take", form(page, "Because"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("leads back to this exercise");
		assertThat(this.entries.content("bird-dog")).isEqualTo(OURS);
	}

	@Test
	void whoMeetsAnImportIsTold() {
		waits(STRICT);
		String[] form = form(this.admin.get(LIST + "/bird-dog"), "A good reason");
		String version = String.valueOf(version());
		this.transaction.executeWithoutResult((status) -> {
			this.lock.take();
			HttpResponse<String> take = this.admin.post(LIST + "/bird-dog/take", form);
			assertThat(take.statusCode()).isEqualTo(503);
			assertThat(take.body()).contains("Somebody is writing the catalogue just now", "A good reason");
			assertThat(this.admin.post(LIST + "/bird-dog/keep", "version", version).statusCode()).isEqualTo(503);
		});
		assertThat(this.entries.content("bird-dog")).isEqualTo(STRICT);
	}

	/** A person has made it so, and the catalogue that ships is a new one. */
	private void waits(Content content) {
		edit(State.PUBLISHED, content);
		updateAgain();
	}

	private void edit(State state, Content content) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("grace", null, "ROLE_ADMIN"));
		try {
			this.entries.change("bird-dog", state, content);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private void updateAgain() {
		this.database.sql("delete from shipped_catalogue").update();
		this.database.sql("update shipped_exercise set fingerprint = 'of an earlier one' where slug = 'bird-dog'")
			.update();
		this.start.afterSingletonsInstantiated();
	}

	private static String[] form(HttpResponse<String> page, String reason) {
		List<String> form = new java.util.ArrayList<>(List.of("seen", seen(page), "reason", reason));
		WORD.matcher(page.body()).results().forEach((word) -> form.addAll(List.of(word.group(1), "It does not")));
		return form.toArray(String[]::new);
	}

	private static String seen(HttpResponse<String> page) {
		Matcher seen = SEEN.matcher(page.body());
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private int version() {
		return this.database.sql("select version from exercise where slug = 'bird-dog'").query(Integer.class).single();
	}

	private String decided() {
		return this.database.sql("""
				select status || ' ' || decided_by from shipped_exercise
				where slug = 'bird-dog' and decided_at is not null""").query(String.class).single();
	}

	private String trail() {
		return this.database
			.sql("select who || ' ' || what || ' ' || about from audit_entry"
					+ " where what not like 'access.%' order by id desc")
			.query(String.class)
			.list()
			.get(0);
	}

}
