package org.neutralspine.editing.form;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.figure.Figures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The editor through HTTP, with forms as nobody's browser would send them, too.
 */
@IntegrationTest
@FewExercises
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorPagesTests {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

	private static final String[] COMPLETE = { "name", "Test dog", "summary", "You hold still.", "steps",
			"Stand tall.\nBreathe.", "cues", "Brace first.", "mistakes", "Rushing. Slow down.", "sets", "1", "reps",
			"5", "timesPerWeek", "3", "equipment", "NONE", "position", "STANDING", "trains", "CORE", "demands",
			"LEVEL_WALKING", "basis", "[1]", "figure", "none", "aliases", "zebra dog" };

	@Autowired
	private TestAccounts people;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private JdbcClient database;

	@Autowired
	private CatalogueLock lock;

	@Autowired
	private TransactionOperations transaction;

	@LocalServerPort
	private int port;

	private Visitor admin;

	@BeforeAll
	void signIn() {
		this.people.clear();
		this.people.admin("root");
		this.people.trainer("ada");
		this.admin = new Visitor(this.port);
		this.admin.signIn("root", TestAccounts.PASSWORD);
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from exercise_aud where slug like 'test-%'").update();
		this.database.sql("delete from exercise where slug like 'test-%'").update();
		Refresh.of(this.catalogue);
	}

	@Test
	void isForAdminsOnly() {
		Visitor trainer = new Visitor(this.port);
		trainer.signIn("ada", TestAccounts.PASSWORD);
		for (String address : List.of("/admin/exercises", "/admin/exercises/new", "/admin/exercises/bird-dog",
				"/admin/exercises/bird-dog/history")) {
			assertThat(this.admin.get(address).statusCode()).as(address).isEqualTo(200);
			assertThat(trainer.get(address).statusCode()).as(address).isEqualTo(403);
			assertThat(new Visitor(this.port).get(address).statusCode()).as(address).isEqualTo(302);
		}
		assertThat(trainer.post("/admin/exercises/new", with("do", "save")).statusCode()).isEqualTo(403);
		assertThat(trainer.post("/admin/exercises/bird-dog/restore", "revision", "1", "version", "0").statusCode())
			.isEqualTo(403);
		assertThat(exists("test-dog")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/exercises/nowhere", "/admin/exercises/nowhere/history",
			"/admin/exercises/bird-dog/nowhere" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.admin.get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void anyFilterIsAnswered() {
		for (String query : List.of("q=%25", "state=NONSENSE", "sort=nonsense", "page=0", "page=-1", "page=999999999",
				"page=x", "q=bird&state=PUBLISHED&sort=changed&page=1")) {
			assertThat(this.admin.get("/admin/exercises?" + query).statusCode()).as(query).isEqualTo(200);
		}
		assertThat(this.admin.get("/admin/exercises?q=bird+dog").body()).contains("Bird dog")
			.doesNotContain("Pallof press");
	}

	@Test
	void everyFieldHasItsInput() {
		List<String> sent = new ArrayList<>(List.of("do", "edit"));
		ExerciseForm.of("test-dog", -1, SampleContent.full())
			.fields()
			.forEach((field, values) -> values.forEach((value) -> sent.addAll(List.of(field, value))));
		String page = this.admin.post("/admin/exercises/new", sent.toArray(String[]::new)).body();
		assertThat(ExerciseFields.ALL).allSatisfy((field) -> assertThat(page).contains("name=\"" + field + "\""));
	}

	@Test
	void aPreviewDrawsWithAFusionOfEachRegionAndSaysWhatNoBodyDoes() {
		String figure = "pose \"Stand tall\" standing";
		String page = this.admin.post("/admin/exercises/new", with("do", "preview", "figure", figure)).body();
		assertThat(page.split("class=\"fig\"", -1)).hasSize(4);
		assertThat(page).contains("filled in: L4, L5, S1", "filled in: C4, C5, C6, C7").doesNotContain("would fall");
		assertThat(
				this.admin.post("/admin/exercises/new", with("do", "preview", "figure", figure + "\nlean 50")).body())
			.contains("Drawing, pose 1: the body would fall");
	}

	@Test
	void aDrawingThatCannotBeReadIsSaidBesideItsFieldWithItsLine() {
		String figure = "pose \"Stand tall\" standing\nfly 3";
		for (String button : List.of("preview", "save")) {
			String page = this.admin.post("/admin/exercises/new", with("do", button, "figure", figure)).body();
			assertThat(page).as(button)
				.contains("Drawing, line 2: “fly” is not known here.", "fly 3</textarea>")
				.doesNotContain("class=\"fig\"");
		}
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void aDrawingIsKeptAndServedWhenPublished() {
		this.admin.post("/admin/exercises/new",
				with("do", "save", "figure", "view side\npose \"Stand tall\" standing"));
		assertThat(new Visitor(this.port).get("/figures/test-dog.svg").statusCode()).as("a draft").isEqualTo(404);
		assertThat(this.admin.get("/admin/exercises/test-dog").body())
			.contains("view side\npose &quot;Stand tall&quot; standing</textarea>");
		assertThat(this.admin.get("/admin/exercises/test-dog/drawing.svg").body()).startsWith("<svg ");
		assertThat(this.admin.get("/admin/exercises?q=test+dog").body())
			.contains("src=\"/admin/exercises/test-dog/drawing.svg\"");
	}

	@Test
	void aDrawingIsShownAsItIsTypedAndKeptNowhere() {
		String pose = "pose \"Stand tall\" standing";
		assertThat(this.admin.post("/admin/exercises/new/drawing", "figure", pose + "\nlean 50").body())
			.contains("class=\"fig\"", "Drawing, pose 1: the body would fall");
		assertThat(this.admin.post("/admin/exercises/new/drawing", "figure", pose + "\nfly 3").body())
			.contains("Drawing, line 2: “fly” is not known here.")
			.doesNotContain("class=\"fig\"");
		for (String nothing : List.of("", "none", "\0")) {
			assertThat(this.admin.post("/admin/exercises/new/drawing", "figure", nothing).body())
				.doesNotContain("class=\"fig\"");
		}
		assertThat(new Visitor(this.port).post("/admin/exercises/new/drawing", "figure", pose).statusCode())
			.isNotEqualTo(200);
	}

	@Test
	void theDrawingOfAnotherExerciseIsSomethingToBeginWith() {
		String page = this.admin.post("/admin/exercises/new", with("do", "find", "words", "bird dog")).body();
		assertThat(page).contains("value=\"drawing:bird-dog\"", "Use the drawing of Bird dog");
		assertThat(this.admin.post("/admin/exercises/new", with("do", "drawing:bird-dog")).body())
			.contains("layout ghost\n", "Test dog");
		assertThat(this.admin.post("/admin/exercises/new", with("do", "drawing:nothing-of-the-kind")).body())
			.contains("none</textarea>");
	}

	@Test
	void aPoseOfEachPostureIsSomethingToBeginWith() {
		Document page = Jsoup.parse(this.admin.get("/admin/exercises/new").body());
		List<String> buttons = page.select("button[value^=pose:]").eachAttr("value");
		assertThat(buttons).hasSameSizeAs(Figures.presets()).contains("pose:standing:Stand tall");
		for (String button : buttons) {
			List<String> text = Jsoup.parse(this.admin.post("/admin/exercises/new", with("do", button)).body())
				.getElementById("figure")
				.wholeText()
				.strip()
				.lines()
				.toList();
			assertThat(Figures.problem(text)).as(button).isEmpty();
			assertThat(text.get(text.size() - 1)).as(button).startsWith("pose ").endsWith(button.split(":")[1]);
		}
		assertThat(this.admin
			.post("/admin/exercises/new",
					with("do", "pose:prone:Lie face down", "figure", "gear mat\npose \"Stand tall\" standing"))
			.body()).contains("gear mat\npose &quot;Stand tall&quot; standing\npose &quot;Lie face down&quot; prone");
	}

	@Test
	void nothingIsPublishedThatCannotBeLookedAtUnlessAnAdminSaysSo() {
		assertThat(this.admin.post("/admin/exercises/new", with("do", "publish", "figure", "")).body())
			.contains("Draw it, or upload a picture.");
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void aDraftIsSavedAtOnceAndSeenByNobody() {
		HttpResponse<String> answer = this.admin.post("/admin/exercises/new", "name", "Test dog", "do", "save");
		assertThat(this.admin.location(answer)).isEqualTo("/admin/exercises/test-dog");
		assertThat(this.admin.get("/admin/exercises/test-dog").body()).contains("Saved.", "Draft");
		assertThat(new Visitor(this.port).get("/exercises/test-dog").statusCode()).isEqualTo(404);
		assertThat(new Visitor(this.port).get("/api/v1/exercises/test-dog").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name          | name          |                           | Give it a name
			name          | name          | <script>alert(1)</script> | looks like HTML
			summary       | summary       | a <b>b</b>                | looks like HTML
			steps         | steps         | Stand.\\n<img src=x>      | looks like HTML
			kind          | kind          | NONSENSE                  | was not known
			sets          | sets          | a few                     | Write this as a whole number
			sets          | sets          | 0                         | from 1 to 20
			timesPerWeek  | timesPerWeek  |                           | Say how many times a week
			minutes       | minutes       | 5                         | not both
			minimumLoadKg | minimumLoadKg | heavy                     | Write this as a number
			minimumLoadKg | minimumLoadKg | 501                       | up to 500 kg
			slug          | slug          | Not A Slug                | Use small letters
			slug          | slug          | new                       | Use small letters
			slug          | slug          | bird-dog                  | “Bird dog” has this address
			easier        | easier        | nowhere-to-be-found       | There is no exercise with the address
			licence       | source        | CC0                       | Say where the text comes from
			source        | licence       | somewhere                 | Say under which licence
			address       | address       | javascript:alert(1)       | Write a web address
			""")
	void whatIsWrongIsSaidBesideTheFieldAndTheRestIsKept(String field, String at, String value, String message) {
		String typed = (value != null) ? value.replace("\\n", "\n") : "";
		HttpResponse<String> answer = this.admin.post("/admin/exercises/new",
				with("do", "save", field, typed, "cues", "Zebra crossing"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(message)
			.contains("id=\"" + at + "-error\"")
			.contains("Zebra crossing")
			.doesNotContain("<script>alert")
			.doesNotContain("<img src=x");
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void nothingIsPublishedBeforeItWasSeenWhatThatMeans() {
		HttpResponse<String> review = this.admin.post("/admin/exercises/new", with("do", "publish", "reason", "Good"));
		assertThat(review.statusCode()).isEqualTo(200);
		assertThat(review.body()).contains("Nothing is saved yet", "somebody may do more than before");
		assertThat(exists("test-dog")).isFalse();
		HttpResponse<String> without = this.admin.post("/admin/exercises/new",
				with("do", "publish", "seen", seen(review)));
		assertThat(without.statusCode()).isEqualTo(400);
		assertThat(without.body()).contains("id=\"reason-error\"");
		HttpResponse<String> another = this.admin.post("/admin/exercises/new",
				with("do", "publish", "seen", seen(review), "reason", "Good", "demands", "RUNNING"));
		assertThat(another.statusCode()).as("something else than was seen").isEqualTo(200);
		assertThat(exists("test-dog")).isFalse();
		HttpResponse<String> saved = this.admin.post("/admin/exercises/new",
				with("do", "publish", "seen", seen(review), "reason", "Good"));
		assertThat(this.admin.location(saved)).isEqualTo("/admin/exercises/test-dog");
		assertThat(new Visitor(this.port).get("/exercises/test-dog").statusCode()).isEqualTo(200);
		assertThat(new Visitor(this.port).get("/api/v1/exercises?q=zebra+dog").body()).contains("test-dog");
		assertThat(this.admin.get("/admin/exercises/test-dog/history").body()).contains("Reason: Good", "root");
	}

	@Test
	void whatIsIncompleteIsNotPublished() {
		HttpResponse<String> answer = this.admin.post("/admin/exercises/new",
				with("do", "publish", "demands", "NONSENSE"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Choose at least one demand");
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void allThatIsWrongIsSaidAtOnceAndItsPartsAreOpen() {
		HttpResponse<String> answer = this.admin.post("/admin/exercises/new",
				with("do", "publish", "demands", "NONSENSE", "minimumLoadKg", "heavy", "sets", "", "reps", "x",
						"minutes", "", "timesPerWeek", "", "summary", "", "licence", "unknown", "source", "Elsewhere"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("details.part[open]").eachAttr("id")).contains("part-name",
				"part-dose", "part-origin");
		assertThat(HtmlUtils.htmlUnescape(answer.body()))
			.contains("Choose at least one demand", "Say how many rounds", "Say how many times a week",
					"id=\"minimumLoadKg-error\"", "id=\"reps-error\"", "id=\"summary-error\"", "id=\"licence-error\"")
			.doesNotContain("id=\"minutes-error\"");
	}

	@Test
	void aReasonIsKeptUntilItIsShortEnough() {
		String reason = "Because. ".repeat(60);
		HttpResponse<String> review = this.admin.post("/admin/exercises/new", with("do", "publish"));
		HttpResponse<String> tooLong = this.admin.post("/admin/exercises/new",
				with("do", "publish", "seen", seen(review), "reason", reason));
		assertThat(tooLong.statusCode()).isEqualTo(400);
		assertThat(tooLong.body()).contains("id=\"reason-error\"", reason);
		assertThat(this.admin.post("/admin/exercises/new", with("do", "edit", "reason", reason)).body())
			.contains("name=\"reason\" value=\"" + reason);
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void gettingALaxerStateBackNeedsAReasonOfItsOwn() {
		publish("-1", "LEVEL_WALKING", "new");
		publish("0", "RUNNING", "test-dog");
		long first = this.database.sql("select min(rev) from exercise_aud where slug = 'test-dog'")
			.query(Long.class)
			.single();
		HttpResponse<String> review = this.admin.post("/admin/exercises/test-dog/restore", "revision",
				String.valueOf(first), "version", "1");
		assertThat(review.statusCode()).isEqualTo(200);
		assertThat(review.body()).contains("somebody may do more than before").doesNotContain("Back to how it was");
	}

	private void publish(String version, String demand, String address) {
		String[] form = with("do", "publish", "version", version, "demands", demand, "reason", "Good");
		String seen = seen(this.admin.post("/admin/exercises/" + address, form));
		form = with("do", "publish", "version", version, "demands", demand, "reason", "Good", "seen", seen);
		assertThat(this.admin.post("/admin/exercises/" + address, form).statusCode()).isEqualTo(302);
	}

	@Test
	void aCopyOfWhatWasImportedIsAnotherExercise() {
		this.admin.post("/admin/exercises/new",
				with("do", "save", "source", "wger", "licence", "CC0", "originKey", "7", "originFingerprint", "abc"));
		assertThat(exists("test-dog")).isTrue();
		assertThat(this.admin.get("/admin/exercises/new?from=test-dog").body()).contains("value=\"wger\"")
			.doesNotContain("value=\"abc\"", "zebra dog");
		HttpResponse<String> same = this.admin.post("/admin/exercises/new",
				with("do", "save", "name", "Test copy", "source", "wger", "licence", "CC0", "originKey", "7"));
		assertThat(same.statusCode()).isEqualTo(400);
		assertThat(same.body()).contains("id=\"source-error\"", "“Test dog” was taken from this very record");
	}

	@Test
	void whoMeetsAnImportLosesNothing() {
		this.transaction.executeWithoutResult((status) -> {
			this.lock.take();
			HttpResponse<String> answer = this.admin.post("/admin/exercises/new",
					with("do", "save", "summary", "A zebra crosses."));
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("Somebody is writing the catalogue just now", "A zebra crosses.");
		});
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void unfinishedWorkIsKeptForItsAdminAndShownToNobody() {
		String before = summary("bird-dog");
		String[] typed = { "do", "keep", "version", "0", "name", "Bird dog", "summary", "Half of a sent", "sets", "x" };
		String going = this.admin.location(this.admin.post("/admin/exercises/bird-dog", typed));
		assertThat(going).startsWith("/admin/exercises/bird-dog?unfinished=");
		assertThat(summary("bird-dog")).isEqualTo(before);
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn("root", TestAccounts.PASSWORD);
		assertThat(elsewhere.get("/admin/exercises").body()).contains("Your unfinished work", going,
				"Go on with Bird dog");
		assertThat(elsewhere.get("/admin/exercises/bird-dog").body()).contains(going).doesNotContain("Half of a sent");
		Document page = Jsoup.parse(elsewhere.get(going).body());
		assertThat(page.select("[name=summary]").text()).isEqualTo("Half of a sent");
		assertThat(page.select("[name=sets]").val()).as("as typed, whatever is wrong with it").isEqualTo("x");
		String key = page.select("[name=unfinished]").val();
		Visitor other = new Visitor(this.port);
		this.people.admin("rosa");
		other.signIn("rosa", TestAccounts.PASSWORD);
		assertThat(other.get("/admin/exercises").body()).doesNotContain("Your unfinished work");
		assertThat(other.location(other.get(going))).isEqualTo("/admin/exercises/bird-dog");
		other.post(going.replace("?unfinished=", "/unfinished/") + "/discard");
		String again = this.admin.location(
				this.admin.post("/admin/exercises/bird-dog", and(typed, "unfinished", key, "cues", "One window")));
		assertThat(again).as("the same goes on").isEqualTo(going);
		assertThat(this.admin.location(
				this.admin.post("/admin/exercises/bird-dog", and(typed, "unfinished", key, "cues", "Another window"))))
			.as("nothing is overwritten")
			.isNotEqualTo(going);
		assertThat(this.database.sql("select count(*) from unfinished_edit").query(Integer.class).single())
			.isEqualTo(2);
		this.admin.post(going.replace("?unfinished=", "/unfinished/") + "/discard");
		assertThat(this.admin.location(this.admin.get(going))).isEqualTo("/admin/exercises/bird-dog");
		this.database.sql("delete from unfinished_edit").update();
	}

	@Test
	void unfinishedWorkIsReviewedAndMergedLikeAllElseAndThenForgotten() {
		publish("-1", "LEVEL_WALKING", "new");
		String[] typed = with("do", "keep", "version", "0", "demands", "LEVEL_WALKING", "cues", "Mine");
		String going = this.admin.location(this.admin.post("/admin/exercises/test-dog", typed));
		String[] theirs = with("do", "save", "version", "0", "demands", "LEVEL_WALKING", "summary", "Theirs.", "reason",
				"Good");
		String seen = seen(this.admin.post("/admin/exercises/test-dog", theirs));
		this.admin.post("/admin/exercises/test-dog", and(theirs, "seen", seen));
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
		HttpResponse<String> page = this.admin.get(going);
		assertThat(page.body()).contains("Somebody has saved this exercise since");
		String key = Jsoup.parse(page.body()).select("[name=unfinished]").val();
		HttpResponse<String> review = this.admin.post("/admin/exercises/test-dog",
				and(typed, "unfinished", key, "do", "save", "reason", "Good"));
		assertThat(review.body()).contains("Theirs.", "value=\"" + key + "\"");
		List<String> merged = new ArrayList<>(List.of("do", "save", "reason", "Good"));
		Jsoup.parse(review.body())
			.select("form[data-page] input[type=hidden]:not([name=once], [name=_csrf])")
			.forEach((field) -> merged.addAll(List.of(field.attr("name"), field.val())));
		assertThat(this.admin.post("/admin/exercises/test-dog", merged.toArray(String[]::new)).statusCode())
			.isEqualTo(302);
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
		assertThat(this.database.sql("select cast(cues as varchar) from exercise where slug = 'test-dog'")
			.query(String.class)
			.single()).contains("Mine");
		assertThat(this.admin.get("/admin/exercises").body()).doesNotContain("Your unfinished work");
	}

	@Test
	void aFileThatIsTooLargeIsToldOnANewFormToo() {
		assertThat(this.admin.get("/admin/exercises/new?too-large").body()).contains("id=\"picture-error\"");
	}

	@Test
	void aPictureThatWaitedTooLongIsAskedForOnceMore() {
		HttpResponse<String> answer = this.admin.post("/admin/exercises/new", with("do", "save", "pictureHash",
				"0".repeat(64), "pictureWidth", "40", "pictureHeight", "30", "alternative", "Somebody"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("id=\"picture-error\"", "Choose it again, or take it away.");
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void whatNoKeyboardTypesIsRefused() {
		assertThat(this.admin.get("/admin/exercises?q=%00").statusCode()).isEqualTo(400);
		for (String field : List.of("name", "slug", "summary", "steps", "aliases", "minimumLoadKg", "sets", "basis")) {
			HttpResponse<String> answer = this.admin.post("/admin/exercises/new",
					with("do", "save", field, "a\0b", "cues", "Zebra crossing"));
			assertThat(answer.statusCode()).as(field).isEqualTo(400);
			assertThat(answer.body()).as(field).contains("id=\"" + field + "-error\"", "Zebra crossing");
		}
		for (String other : List.of("easier", "words", "reason", "version", "seen", "against", "choice-name")) {
			assertThat(this.admin.post("/admin/exercises/new", with("do", "find", other, "a\0b")).statusCode())
				.as(other)
				.isEqualTo(200);
		}
		assertThat(this.admin.post("/admin/exercises/new", with("do", "add:easier:a\0b")).statusCode()).isEqualTo(200);
		assertThat(exists("test-dog")).isFalse();
	}

	@Test
	void theSecondOfTwoEditorsSeesBothAndLosesNothing() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		this.admin.post("/admin/exercises/test-dog", with("do", "save", "version", "0", "summary", "Theirs is this.",
				"steps", "Stand tall.\nBreathe.\nTheirs."));
		String[] mine = with("do", "save", "version", "0", "summary", "Mine is that.", "steps",
				"Stand tall.\nBreathe.\nMine.", "cues", "Only mine.");
		HttpResponse<String> conflict = this.admin.post("/admin/exercises/test-dog", mine);
		assertThat(conflict.statusCode()).isEqualTo(409);
		assertThat(conflict.body())
			.contains("Somebody else was faster", "Theirs is this.", "Mine is that.", "name=\"choice-summary\"",
					"name=\"choice-steps\"")
			.doesNotContain("name=\"choice-cues\"")
			.doesNotContainPattern("name=\"choice-summary\"[^>]*checked");
		assertThat(summary("test-dog")).isEqualTo("Theirs is this.");
		HttpResponse<String> unanswered = this.admin.post("/admin/exercises/test-dog",
				and(mine, "against", "1", "choice-steps", "BOTH"));
		assertThat(unanswered.statusCode()).isEqualTo(409);
		assertThat(unanswered.body()).contains("Choose for each field", "Mine is that.")
			.containsPattern("id=\"steps-BOTH\"[^>]*checked");
		HttpResponse<String> editing = this.admin.post("/admin/exercises/test-dog",
				and(mine, "do", "merge", "against", "1", "choice-steps", "BOTH", "choice-summary", "MINE"));
		assertThat(editing.body()).contains("Mine is that.", "Only mine.", "name=\"version\" value=\"1\"")
			.containsPattern("Theirs.\\s+Mine.");
		HttpResponse<String> saved = this.admin.post("/admin/exercises/test-dog",
				and(mine, "against", "1", "choice-steps", "BOTH", "choice-summary", "THEIRS"));
		assertThat(saved.statusCode()).isEqualTo(302);
		assertThat(summary("test-dog")).isEqualTo("Theirs is this.");
		assertThat(column("steps")).contains("Theirs.", "Mine.");
		assertThat(column("cues")).contains("Only mine.");
	}

	@Test
	void aChoiceCountsOnlyAgainstWhatItWasMadeFor() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		this.admin.post("/admin/exercises/test-dog", with("do", "save", "version", "0", "summary", "Theirs."));
		this.admin.post("/admin/exercises/test-dog", with("do", "save", "version", "1", "summary", "Theirs again."));
		HttpResponse<String> late = this.admin.post("/admin/exercises/test-dog",
				with("do", "save", "version", "0", "summary", "Mine.", "against", "1", "choice-summary", "MINE"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("Theirs again.", "Mine.");
		assertThat(summary("test-dog")).isEqualTo("Theirs again.");
	}

	@Test
	void whatOnlyOneOfTwoHasChangedIsKeptOfBoth() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		this.admin.post("/admin/exercises/test-dog",
				with("do", "save", "version", "0", "summary", "Theirs.", "demands", "RUNNING"));
		HttpResponse<String> mine = this.admin.post("/admin/exercises/test-dog",
				with("do", "save", "version", "0", "steps", "Mine.", "favoured", "yes"));
		assertThat(mine.statusCode()).isEqualTo(302);
		assertThat(this.admin.get("/admin/exercises/test-dog").body()).contains("root has changed this meanwhile",
				"<li>Summary</li>", "<li>Demands</li>");
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
		assertThat(column("demands")).contains("RUNNING");
		assertThat(column("steps")).contains("Mine.");
	}

	@RepeatedTest(3)
	void twoWhoSaveAtOnceBothKeepWhatTheyHaveWritten() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		List<String[]> forms = List.of(with("do", "save", "version", "0", "summary", "One."),
				with("do", "save", "version", "0", "steps", "Two."),
				with("do", "save", "version", "0", "cues", "Three."));
		List<Integer> answers = forms.stream()
			.map((form) -> CompletableFuture
				.supplyAsync(() -> this.admin.post("/admin/exercises/test-dog", form).statusCode()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();
		assertThat(answers).containsOnly(302);
		assertThat(summary("test-dog")).isEqualTo("One.");
		assertThat(column("steps")).contains("Two.");
		assertThat(column("cues")).contains("Three.");
	}

	@Test
	void whatWasSavedWhileSomebodyLookedAtTheirsIsInTheirsToo() {
		publish("-1", "LEVEL_WALKING", "new");
		String[] mine = with("do", "publish", "version", "0", "steps", "Stand tall.\nMine.", "reason", "Mine");
		HttpResponse<String> first = this.admin.post("/admin/exercises/test-dog", mine);
		String[] theirs = with("do", "publish", "version", "0", "summary", "Theirs.", "reason", "Theirs");
		this.admin.post("/admin/exercises/test-dog",
				and(theirs, "seen", seen(this.admin.post("/admin/exercises/test-dog", theirs))));
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
		HttpResponse<String> again = this.admin.post("/admin/exercises/test-dog", and(mine, "seen", seen(first)));
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("root has changed this meanwhile", "<li>Summary</li>",
				"name=\"version\" value=\"1\"", "value=\"Theirs.\"");
		assertThat(this.admin
			.post("/admin/exercises/test-dog", and(mine, "version", "1", "summary", "Theirs.", "seen", seen(again)))
			.statusCode()).isEqualTo(302);
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
		assertThat(column("steps")).contains("Mine.");
	}

	@ParameterizedTest
	@CsvSource({ "sit-up, will be told to leave it out", "diaphragmatic-breathing, we do not know it yet" })
	void whatIsHiddenSaysWhatPeopleGetInsteadAndNeedsAReason(String slug, String told) {
		HttpResponse<String> page = this.admin.get("/admin/exercises/" + slug);
		String[] form = fields(page.body());
		HttpResponse<String> review = this.admin.post("/admin/exercises/" + slug, and(form, "do", "retire"));
		assertThat(review.body()).contains(told, "Why you change it (needed)");
		HttpResponse<String> without = this.admin.post("/admin/exercises/" + slug,
				and(form, "do", "retire", "seen", seen(review)));
		assertThat(without.statusCode()).isEqualTo(400);
		assertThat(without.body()).contains("id=\"reason-error\"");
		assertThat(state(slug)).isEqualTo("PUBLISHED");
	}

	@Test
	void whatTheWordsSuggestIsChosenOrAnsweredFor() {
		String[] form = with("do", "publish", "name", "Test weighted Russian twist sit-up", "demands",
				"QUIET_ACTIVATION", "reason", "Because");
		String at = "/admin/exercises/test-weighted-russian-twist-sit-up";
		HttpResponse<String> review = this.admin.post("/admin/exercises/new", form);
		assertThat(review.body()).contains("Suggested, and not chosen", "id=\"word-LOADED_TRUNK_ROTATION\"",
				"id=\"word-REPEATED_TRUNK_FLEXION\"");
		HttpResponse<String> silent = this.admin.post("/admin/exercises/new", and(form, "seen", seen(review)));
		assertThat(silent.statusCode()).isEqualTo(400);
		assertThat(silent.body()).contains("id=\"word-LOADED_TRUNK_ROTATION-error\"");
		assertThat(exists("test-weighted-russian-twist-sit-up")).isFalse();
		Matcher asked = Pattern.compile("id=\"(word-[A-Z_]+)\"").matcher(review.body());
		List<String> words = new ArrayList<>();
		asked.results().forEach((field) -> words.addAll(List.of(field.group(1), "Only in its name")));
		HttpResponse<String> saved = this.admin.post("/admin/exercises/new",
				and(and(form, "seen", seen(review)), words.toArray(String[]::new)));
		assertThat(saved.statusCode()).isEqualTo(302);
		assertThat(this.admin.get(at + "/history").body()).contains("Reason: Because", ": Only in its name");
		String[] again = and(form, "version", "0", "summary", "Another.", "reason", "");
		HttpResponse<String> second = this.admin.post(at, again);
		assertThat(second.body()).contains("left out before, too");
		HttpResponse<String> refused = this.admin.post(at, and(again, "seen", seen(second)));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("id=\"reason-error\"");
	}

	@Test
	void aWarningThatLosesANameIsShownAndNeedsAReason() {
		HttpResponse<String> page = this.admin.get("/admin/exercises/sit-up");
		Document form = Jsoup.parse(page.body());
		List<String> typed = new ArrayList<>(List.of("do", "save"));
		form.select("form[data-page] [name]:not([name=do]):not([disabled])").forEach((input) -> {
			boolean isLeft = input.hasAttr("type") && input.attr("type").equals("checkbox")
					&& !input.hasAttr("checked");
			if (!isLeft && !List.of("_csrf", "once", "aliases", "file").contains(input.attr("name"))) {
				typed.addAll(List.of(input.attr("name"), value(input)));
			}
		});
		typed.addAll(List.of("aliases", "zebra"));
		String[] sent = typed.toArray(String[]::new);
		HttpResponse<String> review = this.admin.post("/admin/exercises/sit-up", sent);
		assertThat(Jsoup.parse(review.body()).text()).contains("What people are told who ask by name",
				"warns less than now", "We do not know it", "Avoid → not shown");
		HttpResponse<String> silent = this.admin.post("/admin/exercises/sit-up", and(sent, "seen", seen(review)));
		assertThat(silent.statusCode()).isEqualTo(400);
		assertThat(silent.body()).contains("somebody is warned of less than before");
		assertThat(this.catalogue.find("sit-up").orElseThrow().aliases()).doesNotContain("zebra");
	}

	private static String value(Element input) {
		if (input.tagName().equals("select")) {
			return input.select("option[selected]").attr("value");
		}
		return input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
	}

	@Test
	void whatLooksLikeNothingIsToBeJudgedByHand() {
		String[] form = with("do", "save", "name", "Test zebra", "summary", "Zebra.", "steps", "Zebra.");
		this.admin.post("/admin/exercises/new", form);
		assertThat(this.admin.get("/admin/exercises/test-zebra").body()).contains("suggest no demand");
		assertThat(this.admin.get("/admin/exercises/new").body()).doesNotContain("suggest no demand");
	}

	@Test
	void aNameThatAnotherExerciseHasIsSaidBeforeItIsSaved() {
		String[] form = with("do", "save", "aliases", "zebra dog\nsitups");
		HttpResponse<String> said = this.admin.post("/admin/exercises/new", form);
		assertThat(said.statusCode()).isEqualTo(200);
		assertThat(said.body()).contains("“situps” belongs to", "href=\"/admin/exercises/sit-up\"");
		assertThat(exists("test-dog")).isFalse();
		HttpResponse<String> saved = this.admin.post("/admin/exercises/new", and(form, "seen", seen(said)));
		assertThat(saved.statusCode()).isEqualTo(302);
		assertThat(this.admin.post("/admin/exercises/test-dog", and(form, "version", "0", "summary", "Other."))
			.statusCode()).as("it was said").isEqualTo(302);
	}

	@Test
	void anAddressThatIsTakenLeadsToWhoeverHasIt() {
		assertThat(this.admin.post("/admin/exercises/new", with("do", "save", "slug", "bird-dog")).body())
			.contains("href=\"/admin/exercises/bird-dog\"");
		assertThat(this.admin.post("/admin/exercises/new", with("do", "save", "slug", "Not A Slug")).body())
			.doesNotContain("editor.slug.holder", "Look at “");
	}

	@Test
	void theEditorLeadsBackToTheListAsItWas() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		String list = "/admin/exercises?q=dog%26b&amp;sort=changed#e-test-dog\"";
		this.admin.get("/admin/exercises?q=dog%26b&state=&sort=changed");
		assertThat(this.admin.get("/admin/exercises/test-dog").body()).contains(list);
		HttpResponse<String> refused = this.admin.post("/admin/exercises/test-dog",
				with("do", "save", "version", "0", "name", ""));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains(list);
		this.admin.get("/admin/exercises?q=" + "x".repeat(2000));
		assertThat(this.admin.get("/admin/exercises/test-dog").body()).contains("\"/admin/exercises#e-test-dog\"");
		assertThat(this.admin.get("/admin/exercises").body()).contains("id=\"e-bird-dog\"");
	}

	@Test
	void whatWasSavedBeforeARestoreIsLookedAtFirst() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		this.admin.post("/admin/exercises/test-dog", with("do", "save", "version", "0", "summary", "Theirs."));
		long first = this.database.sql("select min(rev) from exercise_aud where slug = 'test-dog'")
			.query(Long.class)
			.single();
		HttpResponse<String> answer = this.admin.post("/admin/exercises/test-dog/restore", "revision",
				String.valueOf(first), "version", "0");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Somebody has changed the exercise since you opened this page");
		assertThat(summary("test-dog")).isEqualTo("Theirs.");
	}

	@Test
	void anEarlierStateIsGotBack() {
		this.admin.post("/admin/exercises/new", with("do", "save"));
		this.admin.post("/admin/exercises/test-dog", with("do", "save", "version", "0", "summary", "Another."));
		long first = this.database.sql("select min(rev) from exercise_aud where slug = 'test-dog'")
			.query(Long.class)
			.single();
		HttpResponse<String> answer = this.admin.post("/admin/exercises/test-dog/restore", "revision",
				String.valueOf(first), "version", "1");
		assertThat(this.admin.location(answer)).isEqualTo("/admin/exercises/test-dog");
		assertThat(summary("test-dog")).isEqualTo("You hold still.");
		assertThat(
				this.admin.post("/admin/exercises/test-dog/restore", "revision", "999999", "version", "2").statusCode())
			.isEqualTo(404);
	}

	@Test
	void anImportedExerciseIsUnreviewedUntilItsDemandsAreChosen() {
		this.admin.post("/admin/exercises/new", with("do", "save", "name", "Test sit-up", "demands", ""));
		this.database.sql("update exercise set state = 'UNREVIEWED' where slug = 'test-sit-up'").update();
		String page = this.admin.get("/admin/exercises/test-sit-up").body();
		assertThat(page).contains(HtmlUtils.htmlEscape("The name says"))
			.doesNotContainPattern("value=\"REPEATED_TRUNK_FLEXION\"[^>]*checked");
		this.admin.post("/admin/exercises/test-sit-up",
				with("do", "save", "version", "0", "name", "Test sit-up", "demands", ""));
		assertThat(state("test-sit-up")).isEqualTo("UNREVIEWED");
		HttpResponse<String> chosen = this.admin.post("/admin/exercises/test-sit-up",
				with("do", "suggested", "version", "0", "name", "Test sit-up", "demands", ""));
		assertThat(chosen.body()).containsPattern("value=\"REPEATED_TRUNK_FLEXION\"[^>]*checked");
		assertThat(state("test-sit-up")).isEqualTo("UNREVIEWED");
		this.admin.post("/admin/exercises/test-sit-up",
				with("do", "save", "version", "0", "name", "Test sit-up", "demands", "REPEATED_TRUNK_FLEXION"));
		assertThat(state("test-sit-up")).isEqualTo("DRAFT");
	}

	@Test
	void linksAreFoundAddedAndRemoved() {
		HttpResponse<String> found = this.admin.post("/admin/exercises/new", with("do", "find", "words", "plank"));
		assertThat(found.body()).contains("add:easier:", "Stand tall.");
		found = this.admin.post("/admin/exercises/new", with("do", "find", "words", "squatting"));
		assertThat(found.body()).containsPattern("(?s)add:easier:bodyweight-squat.*add:easier:hack-squat");
		found = this.admin.post("/admin/exercises/new", with("do", "find", "words", "glorp"));
		assertThat(found.body()).contains("Nothing fits.").doesNotContain("add:easier:");
		HttpResponse<String> added = this.admin.post("/admin/exercises/new", with("do", "add:easier:bird-dog"));
		assertThat(added.body()).contains("name=\"easier\" value=\"bird-dog\"");
		HttpResponse<String> removed = this.admin.post("/admin/exercises/new",
				with("do", "remove:easier:bird-dog", "easier", "bird-dog"));
		assertThat(removed.body()).doesNotContain("name=\"easier\" value=\"bird-dog\"");
		HttpResponse<String> crafted = this.admin.post("/admin/exercises/new", with("do", "add:nonsense:bird-dog"));
		assertThat(crafted.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "walk, walking", "bird  dog, bird-dog", "plnk, forearm-plank" })
	void whatIsMeantComesBeforeWhatIsOnlySpelledSo(String words, String slug) {
		this.admin.post("/admin/exercises/new", with("do", "save", "name", "A bird dog, a plnk and a walk"));
		String body = this.admin.post("/admin/exercises/new", with("do", "find", "words", words)).body();
		Matcher first = Pattern.compile("add:easier:([a-z0-9-]+)").matcher(body);
		assertThat(first.find()).isTrue();
		assertThat(first.group(1)).isEqualTo(slug);
		assertThat(this.admin.post("/admin/exercises/new", with("do", "find", "words", "plnk  and A")).body())
			.contains("add:easier:a-bird-dog-a-plnk-and-a-walk");
	}

	@Test
	void saysWhereMoreIsFoundThanIsShown() {
		String many = this.admin.post("/admin/exercises/new", with("do", "find", "words", "leg")).body();
		assertThat(Pattern.compile("id=\"add-easier-").matcher(many).results()).hasSize(12);
		assertThat(many).contains("There are more.");
		assertThat(this.admin.post("/admin/exercises/new", with("do", "find", "words", "glorp")).body())
			.doesNotContain("There are more.");
	}

	/** A complete form, with other values for some fields. */
	private static String[] with(String... changes) {
		List<String> fields = new ArrayList<>(List.of("slug", "", "version", "-1"));
		fields.addAll(Arrays.asList(COMPLETE));
		for (int i = 0; i < changes.length; i += 2) {
			int at = fields.indexOf(changes[i]);
			if (at >= 0 && at % 2 == 0) {
				fields.set(at + 1, changes[i + 1]);
			}
			else {
				fields.addAll(List.of(changes[i], changes[i + 1]));
			}
		}
		return fields.toArray(String[]::new);
	}

	/** A form with other values for some fields. */
	private static String[] and(String[] form, String... changes) {
		List<String> fields = new ArrayList<>();
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < changes.length; i += 2) {
			changed.add(changes[i]);
		}
		for (int i = 0; i < form.length; i += 2) {
			if (!changed.contains(form[i])) {
				fields.addAll(List.of(form[i], form[i + 1]));
			}
		}
		fields.addAll(List.of(changes));
		return fields.toArray(String[]::new);
	}

	/** What a page's form would send as it is. */
	private static String[] fields(String page) {
		List<String> fields = new ArrayList<>();
		Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
		assertThat(version.find()).isTrue();
		fields.addAll(List.of("version", version.group(1)));
		Matcher line = Pattern
			.compile("<(?:input id=\"([a-zA-Z]+)\" name=\"\\1\" type=\"text\" value=\"([^\"]*)\""
					+ "|textarea id=\"([a-zA-Z]+)\" name=\"\\3\"[^>]*>([^<]*)<)")
			.matcher(page);
		while (line.find()) {
			boolean isArea = line.group(1) == null;
			fields.addAll(List.of(isArea ? line.group(3) : line.group(1),
					HtmlUtils.htmlUnescape(isArea ? line.group(4) : line.group(2))));
		}
		Pattern.compile("<input type=\"checkbox\" id=\"[^\"]+\" name=\"(\\w+)\" value=\"(\\w+)\"[^>]*checked")
			.matcher(page)
			.results()
			.forEach((box) -> fields.addAll(List.of(box.group(1), box.group(2))));
		Pattern.compile("<input type=\"hidden\" name=\"(easier|harder|instead)\" value=\"([^\"]+)\"")
			.matcher(page)
			.results()
			.forEach((link) -> fields.addAll(List.of(link.group(1), link.group(2))));
		Matcher chosen = Pattern
			.compile("<select id=\"(kind|position)\"(?:(?!</select>).)*<option value=\"([A-Z_]+)\" selected")
			.matcher(page);
		while (chosen.find()) {
			fields.addAll(List.of(chosen.group(1), chosen.group(2)));
		}
		assertThat(fields).contains("kind", "position");
		return fields.toArray(String[]::new);
	}

	private String column(String column) {
		return this.database.sql("select cast(" + column + " as varchar) from exercise where slug = 'test-dog'")
			.query(String.class)
			.single();
	}

	private static String seen(HttpResponse<String> review) {
		Matcher seen = SEEN.matcher(review.body());
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private boolean exists(String slug) {
		return this.database.sql("select count(*) from exercise where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single() > 0;
	}

	private String summary(String slug) {
		return this.database.sql("select summary from exercise where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	private String state(String slug) {
		return this.database.sql("select state from exercise where slug = ?").param(slug).query(String.class).single();
	}

}
