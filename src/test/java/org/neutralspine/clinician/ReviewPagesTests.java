package org.neutralspine.clinician;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.signoff.Reread;
import org.neutralspine.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clinician goes through what people are told, and people are told what came of it.
 */
@IntegrationTest
@FewExercises
class ReviewPagesTests {

	private static final String BIRD_DOG = "/review/exercise/bird-dog";

	private static final String NOT_REVIEWED = "No clinician has reviewed how we describe this yet.";

	@Autowired
	private TestAccounts people;

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private SignOffs signOffs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	private Visitor vera;

	private Visitor root;

	@BeforeEach
	void signIn() {
		this.people.clear();
		this.database.sql("delete from clinical_statement").update();
		this.database.sql("delete from clinical_sheet_row").update();
		Reread.of(this.signOffs);
		this.people.reviewer("vera", "Vera Vertebra");
		this.people.reviewer("max", "Max Muscle");
		this.people.admin("root");
		this.vera = visitor("vera");
		this.root = visitor("root");
	}

	@Test
	void agreeingLeadsToTheNextOneAndIsToldToEverybody() {
		assertThat(page("/exercises/bird-dog")).contains(NOT_REVIEWED, "No clinician has reviewed it yet.");
		Document first = Jsoup.parse(this.vera.get("/review/row/QUIET_ACTIVATION?kind=ROW&state=OPEN").body());
		assertThat(first.text()).contains("1 of 74", "Even quiet breathing and bracing", "Source");
		assertThat(this.vera.location(say("/review/row/QUIET_ACTIVATION", "AGREED", "", "kind", "ROW")))
			.isEqualTo("/review/row/LEVEL_WALKING?kind=ROW&state=OPEN");
		assertThat(this.vera.location(say(BIRD_DOG, "AGREED", "")))
			.matches("/review/exercise/[a-z0-9-]+\\?kind=&state=OPEN");
		assertThat(page("/exercises/bird-dog")).containsPattern("Reviewed by Vera Vertebra, physiotherapist, on \\w+")
			.contains("Clinicians have reviewed 2 of")
			.doesNotContain("No clinician has reviewed");
		assertThat(this.vera.get("/api/v1/exercises/bird-dog").body())
			.contains("\"review\":{\"state\":\"AGREED\",\"by\":[{\"name\":\"Vera Vertebra\"");
		assertThat(this.root.get("/admin/audit").body()).contains("Agreed, as a clinician", "exercise bird-dog",
				"row QUIET_ACTIVATION");
	}

	@Test
	void anObjectionNeedsWordsAndKeepsThem() {
		HttpResponse<String> refused = say(BIRD_DOG, "OBJECTED", "  ");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Say what is wrong, so that it can be mended.");
		HttpResponse<String> tooLong = say(BIRD_DOG, "OBJECTED", "x".repeat(2001));
		assertThat(tooLong.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(tooLong.body()).select("#comment").text()).hasSize(2001);
		assertThat(say(BIRD_DOG, "NOTHING", "so").statusCode()).isEqualTo(400);
		assertThat(statements()).isZero();
	}

	@Test
	void anObjectionOutweighsAgreementsAndIsSeenByAdmins() {
		say(BIRD_DOG, "OBJECTED", "Say <b>how long</b>.");
		say(visitor("max"), BIRD_DOG, "AGREED", "");
		assertThat(page("/exercises/bird-dog")).contains("A clinician has objected to what we say here.")
			.doesNotContain("Reviewed by", "how long");
		assertThat(page("/")).contains("They want 1 of them changed.");
		assertThat(this.root.get("/admin/exercises").body()).contains("A clinician objects to one thing");
		assertThat(this.root.get("/admin/objections").body()).contains("Say &lt;b&gt;how long&lt;/b&gt;.",
				"Vera Vertebra, physiotherapist, objected on", "Max Muscle, physiotherapist, agreed on",
				"/admin/exercises/bird-dog");
		assertThat(this.vera.get("/api/v1/exercises/bird-dog").body())
			.contains("\"review\":{\"state\":\"OBJECTED\",\"by\":[]}");
	}

	@Test
	void anObjectionToARowIsSaidOfWhatIsJudgedByIt() {
		say(BIRD_DOG, "AGREED", "");
		say("/review/row/ARM_LIFT_ON_ALL_FOURS", "OBJECTED", "Too early.");
		assertThat(page("/exercises/bird-dog")).contains("A clinician has objected to what we say here.")
			.doesNotContain("Reviewed by");
		assertThat(page("/exercises/walking")).doesNotContain("has objected");
	}

	@Test
	void aChangeTakesOffWhatWasSaidAndGoingBackBringsItAgain() {
		say(BIRD_DOG, "AGREED", "");
		Content content = this.entries.content("bird-dog");
		this.entries.change("bird-dog", State.PUBLISHED,
				ExerciseFields.SUMMARY.in(content, content.summary() + " Slowly."));
		try {
			assertThat(page("/exercises/bird-dog")).contains("We have changed this since a clinician agreed to it on")
				.doesNotContain("Reviewed by");
			assertThat(this.vera.get("/review?state=CHANGED").body()).contains("exercise/bird-dog", "One fits");
			assertThat(page("/")).contains("No clinician has reviewed it yet.");
		}
		finally {
			this.entries.change("bird-dog", State.PUBLISHED, content);
		}
		assertThat(page("/exercises/bird-dog")).contains("Reviewed by Vera Vertebra");
	}

	@Test
	void anotherNameOfALinkedExerciseAnswersNoObjection() {
		Content content = this.entries.content("bird-dog");
		String linked = content.easier().get(0);
		Content before = this.entries.content(linked);
		say(BIRD_DOG, "OBJECTED", "Too many sets.");
		this.entries.change(linked, State.PUBLISHED, ExerciseFields.NAME.in(before, "Quite another name"));
		try {
			assertThat(this.vera.get(BIRD_DOG).body()).contains("Quite another name", "You have objected to this.",
					"Take back what I said");
			assertThat(page("/exercises/bird-dog")).contains("A clinician has objected to what we say here.");
			assertThat(this.root.get("/admin/objections").body()).contains("Too many sets.");
			say(BIRD_DOG, "WITHDRAWN", "");
			assertThat(page("/exercises/bird-dog")).contains(NOT_REVIEWED);
		}
		finally {
			this.entries.change(linked, State.PUBLISHED, before);
		}
		assertThat(page("/exercises/bird-dog")).contains(NOT_REVIEWED);
	}

	@Test
	void whatChangedWhileItWasReadIsNotRecordedAndTheCommentStays() {
		HttpResponse<String> stale = this.vera.post(BIRD_DOG, "fingerprint", "0".repeat(64), "opinion", "OBJECTED",
				"comment", "Too many sets.");
		assertThat(stale.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(stale.body());
		assertThat(page.text()).contains("This has changed while you read it, so nothing was recorded.");
		assertThat(page.select("#comment").text()).isEqualTo("Too many sets.");
		assertThat(page.select("input[name=fingerprint]").val()).isEqualTo(fingerprint(BIRD_DOG));
		assertThat(statements()).isZero();
	}

	@Test
	void theSameTwiceIsKeptOnceAndAChangeOfMindIsAdded() {
		say(BIRD_DOG, "AGREED", "");
		say(BIRD_DOG, "AGREED", "");
		assertThat(statements()).isEqualTo(1);
		say(BIRD_DOG, "OBJECTED", "On second thoughts.");
		assertThat(statements()).isEqualTo(2);
		String own = this.vera.get(BIRD_DOG).body();
		assertThat(own).contains("You have objected to this.", "On second thoughts.", "agreed on");
		say(BIRD_DOG, "WITHDRAWN", "");
		assertThat(statements()).isEqualTo(3);
		assertThat(page("/exercises/bird-dog")).contains(NOT_REVIEWED);
		assertThat(this.vera.get(BIRD_DOG).body()).doesNotContain("Take back what I said");
	}

	@Test
	void aVerdictIsTheSameWhateverAClinicianSays() {
		String body = "{\"fusion\": [\"L4-S1\"], \"weeksPostOp\": 30, \"clearance\": \"STRENGTH\"}";
		String before = guidance(body);
		assertThat(before).contains("\"slug\":\"bird-dog\"");
		say(BIRD_DOG, "OBJECTED", "No.");
		say("/review/row/SUPINE", "OBJECTED", "No.");
		say("/review/exercise/sit-up", "AGREED", "");
		assertThat(guidance(body)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/exercises/bird-dog", "/admin/import", "/admin/accounts", "/admin/review/remove",
			"/admin/objections", "/clients", "/plans/1/publish", "/practice" })
	void aClinicianEditsNothingAndSeesNoClients(String address) {
		assertThat(this.vera.get(address).statusCode()).isEqualTo(403);
		assertThat(this.vera.post(address, "name", "x").statusCode()).isEqualTo(403);
	}

	@Test
	void nobodyElseSpeaksAsAClinician() {
		this.people.trainer("tim");
		for (String name : List.of("root", "tim")) {
			Visitor visitor = visitor(name);
			assertThat(visitor.post(BIRD_DOG, "opinion", "AGREED").statusCode()).isEqualTo(403);
			assertThat(visitor.upload("/review/sheet", "sheet.csv", new byte[] { 'a' }).statusCode()).isEqualTo(403);
		}
		this.database.sql("update account set profession = null where name = 'vera'").update();
		assertThat(this.vera.get("/review").statusCode()).isEqualTo(403);
		assertThat(this.vera.post(BIRD_DOG, "opinion", "AGREED").statusCode()).isEqualTo(403);
		assertThat(statements()).isZero();
	}

	@Test
	void theRoleIsGivenWithANameAndAProfession() {
		String address = "/admin/accounts/"
				+ this.database.sql("select id from account where name = 'max'").query(Long.class).single() + "/roles";
		HttpResponse<String> refused = this.root.post(address, "roles", "REVIEWER", "fullName", " ", "profession",
				"x".repeat(101));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Write the clinician’s full name.", "At most 100 characters, please.");
		assertThat(this.root.get(address).body()).contains("Max Muscle", "physiotherapist");
		assertThat(this.root.location(
				this.root.post(address, "roles", "REVIEWER", "fullName", "Dr  Max Muscle", "profession", "surgeon")))
			.isEqualTo("/admin/accounts");
		assertThat(this.root.get("/admin/accounts").body()).contains("Dr Max Muscle, surgeon");
		assertThat(this.root.get("/admin/audit").body()).contains("Changed the name or profession of a clinician");
		say(visitor("max"), BIRD_DOG, "AGREED", "");
		assertThat(page("/exercises/bird-dog")).contains("Reviewed by Dr Max Muscle, surgeon, on");
	}

	@Test
	void theListIsFilteredAndUnknownFiltersMeanWhatIsOpen() {
		say("/review/rule/LOAD_CAP", "OBJECTED", "Too high.");
		assertThat(this.vera.get("/review?kind=RULE&state=OBJECTED").body()).contains("The lifting limit of the stage",
				"One fits");
		assertThat(this.vera.get("/review?kind=ROW&state=OBJECTED").body()).contains("Nothing fits here.");
		assertThat(Jsoup.parse(this.vera.get("/review?kind=x&state=y&page=z").body()).select(".records li"))
			.hasSize(50);
		assertThat(this.vera.get("/review/rule/NONE").statusCode()).isEqualTo(404);
		assertThat(this.vera.get("/review/row/load_cap").statusCode()).isEqualTo(404);
	}

	private String guidance(String body) {
		return new String(this.mvc.post()
			.uri("/api/v1/guidance")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private HttpResponse<String> say(String address, String opinion, String comment, String... more) {
		return say(this.vera, address, opinion, comment, more);
	}

	private HttpResponse<String> say(Visitor visitor, String address, String opinion, String comment, String... more) {
		List<String> fields = new ArrayList<>(
				List.of("fingerprint", fingerprint(address), "opinion", opinion, "comment", comment));
		fields.addAll(List.of(more));
		return visitor.post(address, fields.toArray(String[]::new));
	}

	private String fingerprint(String address) {
		return Jsoup.parse(this.vera.get(address).body()).select("input[name=fingerprint]").val();
	}

	private String page(String address) {
		return Jsoup.parse(new Visitor(this.port).get(address).body()).text();
	}

	private int statements() {
		return this.database.sql("select count(*) from clinical_statement").query(Integer.class).single();
	}

	private Visitor visitor(String name) {
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(name, TestAccounts.PASSWORD);
		return visitor;
	}

}
