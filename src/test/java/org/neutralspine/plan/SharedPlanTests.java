package org.neutralspine.plan;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.SettableClock;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.log.Report;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.SignToStop;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.practice.Overviews;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A plan on a phone: the gate before it, what is struck out, what is ticked off, what is
 * stored, and when it stops.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SharedPlanTests {

	private static final long TRAINER = 71;

	/** A Wednesday. */
	private static final LocalDate START = LocalDate.of(2026, 3, 4);

	private static final String STEP = "How to do it";

	private static final String DRAWING = "<figure class=\"drawn";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Clients clients;

	@Autowired
	private Clearances clearances;

	@Autowired
	private Plans plans;

	@Autowired
	private ShareLinks links;

	@Autowired
	private SessionLog log;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Overviews overviews;

	@Autowired
	private ClientGuidance guidance;

	@Autowired
	private SettableClock clock;

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext beans;

	private long client;

	private long plan;

	private String token;

	@BeforeEach
	void publish() {
		this.clock.set(START);
		this.jdbc.sql("delete from account where id = ?").param(TRAINER).update();
		this.jdbc.sql("""
				insert into account (id, name, must_change_password, enabled, version)
				values (?, 'heron.s-trainer', false, true, 0)""").param(TRAINER).update();
		this.jdbc.sql("insert into account_role (account_id, role) values (?, 'TRAINER')").param(TRAINER).update();
		this.client = this.clients.add(TRAINER, TestForms.client("Heron", "L4-S1", List.of(), List.of(), List.of(),
				null, START.minusWeeks(30).toString(), List.of(), "UTC", null));
		clear("STRENGTH", START.minusDays(5), START.plusDays(40), List.of(), "");
		this.plan = this.plans.add(TRAINER, this.client, "Back on your feet");
		publish("4", "3");
		this.token = this.links.create(this.plan);
	}

	// The link

	@Test
	void anUnknownAndAWithdrawnLinkReadTheSame() throws Exception {
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		String unknown = this.mvc.get().uri("/p/nobody").exchange().getResponse().getContentAsString();
		for (String path : new String[] { "", "/today", "/pain", "/calendar.ics", "/log" }) {
			MvcTestResult gone = this.mvc.get().uri("/p/" + this.token + path).exchange();
			assertThat(gone).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(gone.getResponse().getContentAsString()).isEqualTo(unknown).contains("does not work any more");
		}
		for (String path : new String[] { "/today", "/pain", "/mistake", "/log", "/next-day" }) {
			assertThat(post(path, null, (request) -> request.param("none", "true").param("signs", "true")))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update account set enabled = false where id = ?",
			"update account_role set role = 'ADMIN' where account_id = ?" })
	void aLinkClosesWithTheAccountOfItsTrainerAndOpensAgainWithIt(String change) {
		Cookie cookie = answered(0);
		this.jdbc.sql(change).param(TRAINER).update();
		for (String path : new String[] { "", "/today", "/pain", "/calendar.ics", "/log" }) {
			assertThat(get(path, cookie)).hasStatus(HttpStatus.FORBIDDEN)
				.bodyText()
				.contains("Your plan is paused", "Your trainer is not available", "Ask where you got this link",
						"112, 911 or 999")
				.doesNotContain(STEP, "Bird dog", "Heron");
		}
		for (String path : new String[] { "/today", "/pain", "/mistake", "/log", "/next-day" }) {
			assertThat(post(path, cookie,
					(request) -> request.param("symptoms", "NEW_STOOP").param("version", "1").param("pain", "9")))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(lastRedFlag()).isNull();
		assertThat(this.log.of(this.plan)).isEmpty();
		this.jdbc.sql("update account set enabled = true where id = ?").param(TRAINER).update();
		this.jdbc.sql("update account_role set role = 'TRAINER' where account_id = ?").param(TRAINER).update();
		assertThat(get("", cookie)).bodyText().contains(STEP);
	}

	@Test
	void aLinkToWhatWasNeverPublishedIsNoLink() {
		this.token = this.links.create(this.plans.add(TRAINER, this.client, "A draft"));
		assertThat(get("", null)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theTrainerSeesOnWhichDayALinkWasOpened() {
		assertThat(this.links.of(this.plan).get(0).openedOn()).isNull();
		get("", answered(0));
		assertThat(this.links.of(this.plan).get(0).openedOn()).isEqualTo(START);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/today", "/calendar.ics", "/nothing/here" })
	void nothingBehindALinkIsCachedOrIndexed(String path) {
		MvcTestResult result = get(path, null);
		assertThat(result).headers().hasValue("X-Robots-Tag", "noindex, nofollow");
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(result).headers().hasValue("Referrer-Policy", "same-origin");
	}

	@Test
	void aFormFromElsewhereChangesNothing() {
		assertThat(this.mvc.post().uri("/p/" + this.token + "/today").param("symptoms", "NEW_STOOP"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(lastRedFlag()).isNull();
	}

	// Today's check

	@Test
	void asksStepByStepBeforeAnyExerciseIsShown() {
		assertThat(get("", null)).hasRedirectedUrl(address("/today"));
		assertThat(get("/today", null)).hasStatusOk()
			.bodyText()
			.contains("your trainer sees the sets", "never which answer", "action=\"" + address("/today") + "\"")
			.doesNotContain("It is not stored on our server");
		MvcTestResult signs = post("/today", null, (request) -> request.param("none", "true"));
		assertThat(signs).hasRedirectedUrl(address("/pain"));
		assertThat(get("", cookie(signs))).hasRedirectedUrl(address("/pain"));
		assertThat(get("/pain", cookie(signs))).bodyText().contains("action=\"" + address("/pain") + "\"");
		MvcTestResult pain = post("/pain", cookie(signs), (request) -> request.param("pain", "1"));
		assertThat(pain).hasRedirectedUrl(address(""));
		assertThat(get("", cookie(pain))).hasStatusOk()
			.bodyText()
			.contains("Back on your feet", STEP, "Bird dog", "Your spine from the side. Fused: L4-S1.");
	}

	@Test
	void takesNoAnswerForNoSignAndNoScoreForAPain() {
		for (String symptom : new String[] { "HICCUPS", "" }) {
			assertThat(refused("/today", null, (request) -> request.param("symptoms", symptom)))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("symptoms-error");
		}
		Cookie signs = cookie(post("/today", null, (request) -> request.param("none", "true")));
		for (String pain : new String[] { "", "11", "-1", "two" }) {
			assertThat(refused("/pain", signs, (request) -> request.param("pain", pain)))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("pain-error");
		}
		assertThat(post("/pain", null, (request) -> request.param("pain", "1"))).hasRedirectedUrl(address("/today"));
	}

	@Test
	void aFormTooLargeToBeKeptIsAnsweredAtOnce() {
		String large = "x".repeat(5000);
		Cookie signs = cookie(post("/today", null, (request) -> request.param("none", "true")));
		for (String path : List.of("/today", "/pain")) {
			assertThat(post(path, signs, (request) -> request.param("pain", large))).as(path)
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("pain-error", "role=\"alert\"", "action=\"" + address(path) + "\"");
		}
		Cookie sign = cookie(post("/today", null, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		assertThat(post("/today", sign, (request) -> request.param("pain", large))).bodyText()
			.contains("You reported a warning sign today");
	}

	@Test
	void todaysAnswersCountForThisPlanUntilTheEndOfTheDay() {
		Cookie cookie = answered(0);
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getMaxAge()).isEqualTo(24 * 60 * 60);
		assertThat(get("", cookie)).hasStatusOk();
		this.clock.set(START.plusDays(1));
		assertThat(get("", cookie)).hasRedirectedUrl(address("/today"));
		assertThat(post("/log", cookie, (request) -> request.param("done", "2-1").param("version", "1")))
			.hasRedirectedUrl(address("/today?late"));
		this.clock.set(START);
		long other = this.plan + 1000;
		assertThat(get("", new Cookie("plan-" + other, cookie.getValue()))).hasRedirectedUrl(address("/today"));
		assertThat(get("", new Cookie("plan-" + this.plan, "forged"))).hasRedirectedUrl(address("/today"));
		long before = this.plan;
		publish();
		assertThat(get("", new Cookie("plan-" + this.plan, cookie.getValue()))).as("the answers for plan %s", before)
			.hasRedirectedUrl(address("/today"));
	}

	@ParameterizedTest
	@CsvSource({ "SADDLE_NUMBNESS, Get help now", "NEW_NUMBNESS, Call your surgeon’s office first" })
	void aWarningSignShutsThePlanAndOnlyTheDayIsStored(String sign, String title, CapturedOutput output) {
		MvcTestResult result = post("/today", null, (request) -> request.param("symptoms", sign));
		assertThat(result).hasRedirectedUrl(address(""));
		assertThat(get("", cookie(result))).hasStatusOk()
			.bodyText()
			.contains(title, "It was a mistake", "action=\"" + address("/mistake") + "\"")
			.doesNotContain(STEP, "Bird dog", "Walking");
		assertThat(lastRedFlag()).isEqualTo(START);
		for (String table : this.jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
			.query(String.class)
			.list()) {
			assertThat(this.jdbc.sql("select * from \"" + table + "\"").query().listOfRows())
				.filteredOn((row) -> !table.startsWith("exercise") && !table.startsWith("flyway"))
				.noneMatch((row) -> row.values().stream().anyMatch((value) -> text(value).contains(sign)));
		}
		assertThat(output.getAll()).doesNotContain(sign, this.token);
	}

	@Test
	void thePlanStaysShutUntilAClearanceFollows() {
		post("/today", null, (request) -> request.param("symptoms", "NEW_NUMBNESS"));
		assertThat(get("", answered(0))).bodyText()
			.contains("First, your physician’s yes", "You reported a warning sign on", "your trainer has recorded it")
			.doesNotContain(STEP, "change my situation");
		this.clock.set(START.plusDays(1));
		assertThat(get("", answered(0))).bodyText().contains("You reported a warning sign on").doesNotContain(STEP);
		this.clock.set(START.plusDays(2));
		clear("STRENGTH", START.plusDays(1), START.plusDays(40), List.of(), "");
		assertThat(get("", answered(0))).bodyText().contains(STEP);
	}

	@Test
	void aSignTickedByMistakeIsTakenBackOnTheSameDayByWhoTickedIt() {
		Cookie cookie = cookie(post("/today", null, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		post("/mistake", answered(0), UnaryOperator.identity());
		assertThat(lastRedFlag()).as("another browser").isEqualTo(START);
		MvcTestResult back = post("/mistake", cookie, UnaryOperator.identity());
		assertThat(back).hasRedirectedUrl(address("/today"));
		assertThat(back.getResponse().getCookie("plan-" + this.plan).getMaxAge()).isZero();
		assertThat(lastRedFlag()).isNull();
		assertThat(get("", answered(0))).bodyText().contains(STEP);
	}

	@Test
	void theAdviceOnAWarningSignStaysForTheDayWhateverIsAnsweredLater() {
		Cookie cookie = cookie(post("/today", null, (request) -> request.param("symptoms", "SADDLE_NUMBNESS")));
		Cookie signs = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		assertThat(get("/today", signs)).bodyText().contains("You reported a warning sign today.", "What to do now");
		cookie = cookie(post("/pain", signs, (request) -> request.param("pain", "1")));
		assertThat(body(get("", cookie))).containsSubsequence("Is it still there? Then get help now",
				"You reported numbness between your legs.", "Go to the nearest emergency department now",
				"href=\"tel:112\"", "First, your physician’s yes");
		assertThat(body(get("", answered(0)))).as("another browser")
			.containsSubsequence("A warning sign was reported on March 4, 2026", "call your surgeon’s office",
					"href=\"tel:112\"", "First, your physician’s yes");
		assertThat(body(get("", answered(9)))).as("another browser, high pain")
			.containsSubsequence("A warning sign was reported on", "href=\"tel:112\"",
					"Call your surgeon’s office first");
		this.clock.set(START.plusDays(1));
		assertThat(body(get("", answered(0)))).containsSubsequence("First, your physician’s yes",
				"A warning sign was reported on March 4, 2026", "get help now");
	}

	@Test
	void aMistakeTakesBackNothingElse() {
		Cookie cookie = cookie(
				post("/today", null, (request) -> request.param("symptoms", "SADDLE_NUMBNESS", "NEW_NUMBNESS")));
		cookie = cookie(post("/mistake", cookie, (request) -> request.param("mistake", "SADDLE_NUMBNESS")));
		assertThat(lastRedFlag()).isEqualTo(START);
		assertThat(get("", cookie)).hasRedirectedUrl(address("/today"));
		assertThat(get("/pain", cookie)).hasRedirectedUrl(address("/today"));
		Cookie signs = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		cookie = cookie(post("/pain", signs, (request) -> request.param("pain", "0")));
		assertThat(get("", cookie)).bodyText()
			.contains("You reported new numbness or tingling", "Is it still there? Then call your surgeon’s office")
			.doesNotContain("numbness between your legs.");
		post("/mistake", cookie, (request) -> request.param("mistake", "NEW_NUMBNESS"));
		assertThat(lastRedFlag()).isNull();
	}

	@Test
	void everyPageLeadsToTheCheckOfThePlan() {
		Cookie cookie = answered(2);
		assertThat(get("", cookie)).bodyText()
			.contains("Today: pain 2, no signs.", "href=\"" + address("/today") + "\"")
			.doesNotContain("href=\"/today\"");
		assertThat(get("/pain", cookie)).bodyText().contains("href=\"" + address("/today") + "\"");
		log(cookie, "7", "2-1");
		this.clock.set(START.plusDays(1));
		cookie = answered(3);
		log(cookie, "7", "2-1");
		assertThat(get("", cookie)).bodyText()
			.contains("Your plan is paused", "Today: pain 3, no signs.", "href=\"" + address("/today") + "\"");
	}

	@Test
	void everyPageLeadsBackToThePlanThatSomebodyCameBy() {
		assertThat(this.mvc.get().uri("/can-i")).bodyText().doesNotContain("Your plan");
		assertThat(get("", answered(2))).bodyText()
			.containsOnlyOnce(">Your plan</a>")
			.containsPattern("aria-current=\"page\"[^>]*>Your plan</a>")
			.doesNotContain("href=\"/exercises\"");
		Cookie cameBy = get("/today", null).getResponse().getCookie("came-by");
		assertThat(cameBy.getValue()).doesNotContain(this.token);
		for (String elsewhere : List.of("/", "/can-i", "/situation", "/how-it-works", "/exercises/bird-dog")) {
			assertThat(this.mvc.get().uri(elsewhere).cookie(cameBy, new Cookie("cookies", "kept"))).as(elsewhere)
				.bodyText()
				.contains("href=\"" + address("") + "\">Your plan</a>", "Forget me");
		}
		assertThat(this.mvc.get().uri("/exercises").cookie(cameBy)).as("no address but its own holds it")
			.hasRedirectedUrl("/situation");
		assertThat(this.mvc.post().uri("/forget").with(csrf()).cookie(cameBy)).cookies()
			.hasMaxAge("came-by", Duration.ZERO);
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		assertThat(this.mvc.get().uri("/p/another").cookie(cameBy)).cookies().doesNotContainCookie("came-by");
		assertThat(get("", cameBy)).cookies().hasMaxAge("came-by", Duration.ZERO);
	}

	@Test
	void whoeverRefusesCookiesIsToldBeforeTheCheck() {
		MvcTestResult first = this.mvc.get().uri(address("/today")).exchange();
		assertThat(first).hasRedirectedUrl(address("/today?cookies"));
		assertThat(this.mvc.get().uri(address("/today?cookies="))).bodyText()
			.contains("This page needs a cookie", "href=\"" + address("/today") + "\"")
			.doesNotContain("name=\"none\"", "account");
		assertThat(get("/today?cookies=", first.getResponse().getCookie("cookies")))
			.hasRedirectedUrl(address("/today"));
	}

	@Test
	void anEarlierWarningSignIsNotTakenBack() {
		post("/today", null, (request) -> request.param("symptoms", "NEW_STOOP"));
		this.clock.set(START.plusDays(1));
		Cookie cookie = cookie(post("/today", null, (request) -> request.param("symptoms", "NEW_STOOP")));
		post("/mistake", cookie, UnaryOperator.identity());
		assertThat(lastRedFlag()).isEqualTo(START);
	}

	@Test
	void highPainShutsThePlanForTodayAlone() {
		Cookie cookie = answered(8);
		assertThat(get("", cookie)).bodyText()
			.contains("Call your surgeon’s office first", "It was a mistake")
			.doesNotContain(STEP);
		assertThat(lastRedFlag()).isNull();
		post("/mistake", cookie, UnaryOperator.identity());
		this.clock.set(START.plusDays(3));
		assertThat(get("", answered(0))).bodyText().contains(STEP);
	}

	@ParameterizedTest
	@CsvSource({ "PAIN_GROWING, 0", ", 6" })
	void aFlareLeavesTheQuietExercisesAndIsRememberedAsADay(String sign, int pain) {
		Cookie signs = cookie(post("/today", null,
				(request) -> (sign != null) ? request.param("symptoms", sign) : request.param("none", "true")));
		Cookie cookie = cookie(post("/pain", signs, (request) -> request.param("pain", String.valueOf(pain))));
		for (Cookie answers : List.of(cookie, answered(0))) {
			assertThat(get("", answers)).bodyText()
				.contains("Quiet exercises for now", "<s>Bird dog</s>", "2-1")
				.doesNotContain("0-1-L");
		}
		assertThat(lastFlare()).isEqualTo(START);
		assertThat(lastRedFlag()).isNull();
	}

	// The plan

	@Test
	void theSignsToStopStandLineByLineBesideWhomToCall() {
		Document page = Jsoup.parse(body(get("", answered(0))));
		assertThat(page.select(".stops > div > p").eachText()).hasSize(3)
			.first()
			.asString()
			.startsWith("Call your local emergency number");
		assertThat(page.select(".stops > div:first-child li").eachText()).contains("new numbness between your legs",
				"sudden breathlessness, chest pain or fainting");
		assertThat(page.select(".stops li").eachText()).hasSize(19)
			.allSatisfy((line) -> assertThat(line).doesNotContain("·"));
	}

	@Test
	void saysEverythingThatThePlanSays() {
		assertThat(get("", answered(0))).bodyText()
			.contains("Back on your feet", "Take your time", "2 sets", "5 repetitions", "on each side",
					"3 times a week", "with 8 kg (17.6 lb)", "rest 60 seconds", "Stand tall", "10 minutes")
			.contains("Keep in mind", "Common mistakes", "Set 1, left", "value=\"0-2-R\"", "value=\"1-2\"",
					"value=\"2-1\"")
			.doesNotContain("value=\"1-1-L\"", "value=\"2-2\"")
			.contains("Leave out", "Twisting", "Bending", "Signs to stop at once", "The pain rule", "Red: pain above 5",
					"Checked against", "March 4, 2026", "Cleared until April 13, 2026",
					"This is version 1 of your plan", "calendar.ics");
	}

	@Test
	void showsPictureAndOriginOfItsVersionUnlessItIsStruckOut() {
		String image = "<img src=\"";
		assertThat(get("", answered(0))).bodyText()
			.contains(DRAWING)
			.doesNotContain("<figure class=\"picture", "/pictures/");
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			image += birdDog.picture().address() + "\" alt=\"Somebody on hands &amp; knees";
			assertThat(get("", answered(0))).bodyText()
				.contains(DRAWING)
				.doesNotContain("<figure class=\"picture", "/pictures/");
			publish("4", "3");
		}
		assertThat(get("", answered(0))).bodyText()
			.contains(image, "loading=\"lazy\"",
					"<a href=\"https://wger.example.org/1\" rel=\"noopener noreferrer\">Text: Ada");
		assertThat(get("", answered(6))).bodyText()
			.contains("<s>Bird dog</s>")
			.doesNotContain("<figure class=\"picture", "/pictures/", "wger");
	}

	@Test
	void whatANewClearanceForbidsIsStruckOutWithoutItsSteps() {
		String before = body(get("", answered(0)));
		clear("STRENGTH", START, START.plusDays(40), List.of(), "5");
		MvcTestResult result = get("", answered(0));
		assertThat(result).bodyText()
			.contains("<s>Two-hand farmer&#39;s carry</s>", "above your limit", "5 kg (11 lb)", "value=\"0-1-L\"")
			.doesNotContain("value=\"1-1\"", "Stand tall, with arms long", "with 8 kg");
		assertThat(count(before, STEP)).isEqualTo(3);
		assertThat(count(body(result), STEP)).isEqualTo(2);
		clear("REHAB", START, START.plusDays(40), List.of("PRONE"), "");
		assertThat(get("", answered(0))).bodyText()
			.contains("Your physician has not cleared this yet")
			.doesNotContain("value=\"1-1\"");
	}

	@Test
	void aWithdrawnOrLapsedClearanceClosesThePlan() {
		this.clock.set(START.plusDays(41));
		assertThat(get("", answered(0))).bodyText().contains("Your clearance has expired").doesNotContain(STEP);
		this.clock.set(START);
		long clearance = this.jdbc.sql("select id from clearance where client_id = ?")
			.param(this.client)
			.query(Long.class)
			.single();
		this.clearances.withdraw(TRAINER, this.client, clearance, "A new scan");
		assertThat(get("", answered(0))).bodyText()
			.contains("First, your physician’s yes", "not cleared any exercise")
			.doesNotContain(STEP, "A new scan");
		assertThat(post("/log", answered(0), (request) -> request.param("done", "2-1").param("version", "1")))
			.hasRedirectedUrl(address("?late"));
		assertThat(this.log.of(this.plan)).isEmpty();
	}

	@Test
	void saysWhenThePlanHasRunOut() {
		assertThat(get("", answered(0))).bodyText().doesNotContain("was meant to run until");
		this.clock.set(START.plusWeeks(4));
		assertThat(get("", answered(0))).bodyText().contains("was meant to run until March 31, 2026");
	}

	// Sessions

	@Test
	void severalSavesOnOneDayAreOneSession() {
		Cookie cookie = answered(0);
		log(cookie, "2", "0-1-L", "2-1");
		log(cookie, "", "0-1-L", "0-1-R", "0-1-R", "2-1");
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.day()).isEqualTo(START);
			assertThat(session.setsDone()).containsExactly("0-1-L", "0-1-R", "2-1");
			assertThat(session.setsPlanned()).isEqualTo(7);
			assertThat(session.planVersion()).isEqualTo(1);
			assertThat(session.painDuring()).isEqualTo(2);
		});
		assertThat(get("", cookie)).bodyText()
			.contains("Saved for today: 3 of 7 sets, pain 2 of 10.", "value=\"0-1-R\" checked", "How it went", "3 of 7")
			.doesNotContain("value=\"0-2-R\" checked");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			done | 3-1   | done-error | cannot be ticked off
			done | 2-2   | done-error | cannot be ticked off
			done | 0-1   | done-error | cannot be ticked off
			done | 2-1-L | done-error | cannot be ticked off
			done | -1-1  | done-error | cannot be ticked off
			done | <b>   | done-error | cannot be ticked off
			pain | 11    | pain-error | from 0 to 10
			pain | -1    | pain-error | from 0 to 10
			pain | lots  | pain-error | from 0 to 10
			pain | ٣     | pain-error | from 0 to 10
			""")
	void saysWhatIsWrongWithASessionAndKeepsTheRest(String field, String value, String id, String message) {
		MvcTestResult result = post("/log", answered(0),
				(request) -> request.param("version", "1")
					.param("done", "0-2-L")
					.param("rising", "true")
					.param(field, value));
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("id=\"" + id + "\"", message, "value=\"0-2-L\" checked",
					"name=\"rising\" value=\"true\" checked");
		assertThat(this.log.of(this.plan)).as("what was said counts, unless it is wrong itself")
			.hasSize(field.equals("pain") ? 0 : 1)
			.allMatch((session) -> session.setsDone().isEmpty());
	}

	@Test
	void whatIsTickedOnTwoPhonesIsDoneAndOnlyWhatOneUntickedIsNot() {
		log(answered(0), "1", "0-1-L", "0-1-R");
		MvcTestResult page = get("", answered(0));
		assertThat(page).bodyText().containsPattern("name=\"shown\" value=\"(0-1-L 0-1-R|0-1-R 0-1-L)\"");
		log(answered(0), "1", "0-1-L", "0-1-R", "0-2-L", "2-1");
		post("/log", answered(0),
				(request) -> request.param("version", "1").param("shown", "0-1-L 0-1-R").param("done", "0-1-L", "1-1"));
		assertThat(this.log.of(this.plan)).singleElement()
			.extracting(Session::setsDone)
			.isEqualTo(List.of("0-1-L", "0-2-L", "1-1", "2-1"));
	}

	@Test
	void whatThePageHadShownSurvivesAMistakeInTheForm() {
		log(answered(0), "1", "0-1-L", "2-1");
		assertThat(post("/log", answered(0),
				(request) -> request.param("version", "1").param("shown", "0-1-L").param("pain", "11")))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("name=\"shown\" value=\"0-1-L\"");
	}

	@Test
	void savesNothingWhereNothingWasTickedOrScored() {
		assertThat(post("/log", answered(0), (request) -> request.param("version", "1").param("pain", "")))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Tick at least one set");
		assertThat(post("/log", answered(0), (request) -> request.param("version", "1").param("pain", "0")))
			.hasRedirectedUrl(address(""));
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::painDuring).isEqualTo(0);
	}

	@Test
	void whatIsStruckOutCannotBeTickedOffButWhatWasDoneBeforeStaysDone() {
		log(answered(0), "1", "1-1", "2-1");
		clear("REHAB", START, START.plusDays(40), List.of(), "");
		Cookie cookie = answered(0);
		assertThat(post("/log", cookie, (request) -> request.param("version", "1").param("done", "1-2")))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("done-error");
		post("/log", cookie,
				(request) -> request.param("version", "1").param("shown", "1-1 2-1").param("done", "0-1-L"));
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.setsDone()).containsExactly("0-1-L", "1-1");
			assertThat(session.setsPlanned()).isEqualTo(6);
		});
	}

	@Test
	void ticksComeAlongWithANewVersionWhereTheExerciseIsTheSame() {
		Cookie cookie = answered(0);
		log(cookie, "1", "0-1-L", "1-2", "2-1");
		publish("4", item("walking", "2", "NONE", "5"), item("bird-dog", "2", "BOTH", "3"));
		assertThat(get("", cookie)).bodyText()
			.contains("value=\"0-1\" checked", "value=\"1-1-L\" checked", "This week: 1 of 5.", "This week: 1 of 3.")
			.containsPattern("name=\"shown\" value=\"(0-1 1-1-L|1-1-L 0-1)\"");
		assertThat(post("/log", cookie,
				(request) -> request.param("version", "1")
					.param("shown", "0-1-L 2-1")
					.param("done", "0-1-L", "0-2-R")
					.param("pain", "2")))
			.hasRedirectedUrl(address(""));
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.planVersion()).isEqualTo(2);
			assertThat(session.setsDone()).containsExactly("1-1-L", "1-2-R");
			assertThat(session.painDuring()).isEqualTo(2);
		});
	}

	@Test
	void ticksOfAnEarlierVersionThatHaveNoPlaceAreAskedAgain() {
		Cookie cookie = answered(0);
		publish("4", item("walking", "2", "NONE", "5"), item("bird-dog", "2", "NONE", "3"));
		for (String lost : new String[] { "1-1", "0-1-L", "7-1" }) {
			assertThat(post("/log", cookie,
					(request) -> request.param("version", "1").param("done", "2-1", lost).param("pain", "2")))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("Your trainer has changed the plan", "id=\"pain-2\" value=\"2\" checked",
						"name=\"version\" value=\"2\"", "value=\"0-1\" checked")
				.doesNotContain("value=\"1-1\" checked");
		}
	}

	@Test
	void nothingIsSavedBehindAShutGate() {
		post("/log", answered(9), (request) -> request.param("version", "1").param("done", "2-1"));
		assertThat(this.log.of(this.plan)).isEmpty();
	}

	@Test
	void postsAtTheSameMomentAllSucceed() throws Exception {
		Cookie cookie = answered(0);
		ExecutorService threads = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Integer>> posts = new ArrayList<>();
			for (int i = 0; i < 18; i++) {
				String path = new String[] { "/log", "/today", "/pain" }[i % 3];
				posts.add(() -> post(path, cookie,
						(request) -> request.param("version", "1")
							.param("done", "2-1")
							.param("symptoms", "FLARE_UP")
							.param("pain", "6"))
					.getResponse()
					.getStatus());
			}
			for (Future<Integer> answer : threads.invokeAll(posts)) {
				assertThat(answer.get()).isEqualTo(302);
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.log.of(this.plan)).hasSize(1);
	}

	// Red

	@ParameterizedTest
	@CsvSource({ "5, , , , , false", "6, , , , , true", "2, true, , , , true", "2, , 5, , , false", "2, , 6, , , true",
			"2, , 1, true, , true", "2, , 0, , NEW_NUMBNESS, true" })
	void whatIsRedSaysAtOnceWhatToDo(String pain, String rising, String morning, String raised, String signs,
			boolean red) {
		Cookie cookie = answered(0);
		post("/log", cookie, (request) -> with(with(request.param("version", "1").param("done", "2-1"), "pain", pain),
				"rising", rising));
		if (morning != null) {
			this.clock.set(START.plusDays(1));
			cookie = answered(0);
			nextDay(cookie, START, morning, raised, signs);
		}
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::isRed).isEqualTo(red);
		if (signs == null) {
			MvcTestResult page = get("", cookie);
			if (red) {
				assertThat(page).bodyText()
					.contains("Stop for now", "Next time do less", "Tell your trainer")
					.doesNotContain(STEP, "Bird dog", "name=\"done\"", "name=\"save\"");
			}
			else {
				assertThat(page).bodyText().contains(STEP).doesNotContain("Stop for now");
			}
		}
	}

	@Test
	void theDayAfterIsAskedOnceAndOnlyAfterASession() {
		log(answered(0), "1", "2-1");
		assertThat(get("", answered(0))).bodyText().doesNotContain("The morning after");
		this.clock.set(START.plusDays(1));
		Cookie cookie = answered(0);
		String asked = body(get("", cookie));
		assertThat(asked).contains("The morning after", "your session of March 4, 2026");
		assertThat(asked.indexOf("The morning after")).isLessThan(asked.indexOf(STEP));
		for (String wrong : new String[] { "", "11", "bad" }) {
			assertThat(nextDay(cookie, START, wrong, "true", null)).hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("id=\"morning-error\"", "name=\"raised\" value=\"true\" checked");
		}
		assertThat(nextDay(cookie, START, "3", null, null)).hasRedirectedUrl(address(""));
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::painNextDay).isEqualTo(3);
		assertThat(get("", cookie)).bodyText().doesNotContain("your session of March 4, 2026");
		nextDay(cookie, START, "9", null, null);
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::painNextDay).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "0, NEW_NUMBNESS, Call your surgeon’s office first", "'', NEW_WEAKNESS, Get help now",
			"nonsense, RADIATING_NERVE_PAIN, Call your surgeon’s office first" })
	void newSignsInAnArmOrLegShutThePlanAsTodaysCheckDoesWhateverTheScore(String morning, String sign, String title) {
		log(answered(0), "1", "2-1");
		this.clock.set(START.plusDays(1));
		MvcTestResult result = nextDay(answered(0), START, morning, null, sign);
		assertThat(result).hasRedirectedUrl(address(""));
		assertThat(lastRedFlag()).isEqualTo(START.plusDays(1));
		assertThat(this.log.of(this.plan)).singleElement()
			.extracting(Session::signs)
			.isEqualTo(Set.of(SignToStop.NEW_SIGNS));
		Cookie cookie = cookie(result);
		assertThat(get("", cookie)).bodyText()
			.contains(title, "112, 911 or 999", "It was a mistake")
			.doesNotContain(STEP);
		post("/mistake", cookie, UnaryOperator.identity());
		assertThat(lastRedFlag()).isNull();
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::isRed).isEqualTo(false);
		assertThat(get("", answered(0))).bodyText()
			.contains("The morning after", STEP, "Taken back as a mistake: Something new in an arm or leg");
	}

	@Test
	void aSignThatIsNotAskedForIsNoAnswer() {
		log(answered(0), "1", "2-1");
		this.clock.set(START.plusDays(1));
		for (String sign : new String[] { "true", "NEW_STOOP" }) {
			assertThat(nextDay(answered(0), START, "1", null, sign)).hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("id=\"signs-error\"");
		}
		assertThat(this.log.of(this.plan)).singleElement().extracting(Session::painNextDay).isNull();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void painOfASessionShutsThePlanAtOnceAsTodaysCheckDoes(boolean nextDay) {
		Cookie cookie = answered(0);
		log(cookie, nextDay ? "1" : "8", "2-1");
		if (nextDay) {
			this.clock.set(START.plusDays(1));
			cookie = cookie(nextDay(answered(0), START, "8", null, null));
		}
		LocalDate day = START.plusDays(nextDay ? 1 : 0);
		for (Cookie answers : List.of(cookie, answered(0))) {
			assertThat(get("", answers)).bodyText()
				.contains("Call your surgeon’s office first", "You scored your pain as 8 of 10",
						"Tomorrow, today’s check asks you again")
				.doesNotContain("7 or less", "has cleared you again", STEP, "Bird dog", "name=\"done\"");
		}
		assertThat(post("/log", answered(0), (request) -> request.param("version", "1").param("done", "2-1")))
			.hasRedirectedUrl(address("?late"));
		assertThat(lastFlare()).isEqualTo(day);
		this.clock.set(day.plusDays(1));
		assertThat(get("", answered(0))).bodyText().contains("Stop for now").doesNotContain(STEP, "Bird dog");
		look();
		assertThat(get("", answered(0))).bodyText().contains("Quiet exercises for now", "<s>Bird dog</s>");
		this.clock.set(day.plusDays(2));
		assertThat(get("", answered(0))).bodyText().contains(STEP, "0-1-L").doesNotContain("<s>Bird dog</s>");
	}

	@Test
	void painFromSixOfASessionIsAFlareUp() {
		Cookie cookie = answered(0);
		log(cookie, "6", "0-1-L", "2-1");
		assertThat(get("", cookie)).bodyText().contains("Stop for now").doesNotContain(STEP, "Bird dog");
		look();
		assertThat(get("", cookie)).bodyText().contains("Quiet exercises for now", "<s>Bird dog</s>", "2-1");
		assertThat(lastFlare()).isEqualTo(START);
		assertThat(lastRedFlag()).isNull();
		Cookie second = answered(0);
		log(second, "5", "2-1");
		assertThat(lastFlare()).isEqualTo(START);
	}

	@Test
	void aScoreIsTakenBackWhereItWasGivenAndIsShownAsAMistake() {
		MvcTestResult scored = post("/log", answered(0),
				(request) -> request.param("version", "1").param("done", "2-1").param("pain", "8"));
		Cookie cookie = cookie(scored);
		assertThat(get("", answered(0))).as("another phone").bodyText().doesNotContain("It was a mistake");
		post("/mistake", answered(0), UnaryOperator.identity());
		assertThat(get("", cookie)).as("after another phone")
			.bodyText()
			.contains("Call your surgeon’s office first", "It was a mistake");
		assertThat(lastFlare()).isEqualTo(START);
		assertThat(post("/mistake", cookie, UnaryOperator.identity())).hasRedirectedUrl(address("/today"));
		assertThat(lastFlare()).isNull();
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.isRed()).isFalse();
			assertThat(session.painDuring()).isNull();
			assertThat(session.setsDone()).containsExactly("2-1");
		});
		assertThat(get("", answered(0))).bodyText()
			.contains(STEP, "Taken back as a mistake: Pain above 5 (pain 8)")
			.doesNotContain("Stop for now");
	}

	@Test
	void aFlareUpThatWasReportedBeforeIsNotTakenBack() {
		answered(6);
		this.clock.set(START.plusDays(1));
		Cookie cookie = answered(7);
		assertThat(get("", cookie)).bodyText().contains("Quiet exercises for now", "It was a mistake");
		post("/mistake", cookie, UnaryOperator.identity());
		assertThat(lastFlare()).isEqualTo(START);
	}

	@ParameterizedTest
	@CsvSource({ "NEW_NUMBNESS, true", "CLICKING_OR_MOVING_HARDWARE, true", "PAIN_GROWING, false" })
	void whatTwoPhonesReportedStandsUntilBothHaveTakenItBack(String sign, boolean red) {
		Cookie one = cookie(post("/today", null, (request) -> request.param("symptoms", sign)));
		Cookie other = cookie(post("/today", null, (request) -> request.param("symptoms", sign)));
		post("/mistake", one, UnaryOperator.identity());
		assertThat(red ? lastRedFlag() : lastFlare()).isEqualTo(START);
		post("/mistake", one, UnaryOperator.identity());
		assertThat(red ? lastRedFlag() : lastFlare()).as("the same phone again").isEqualTo(START);
		post("/mistake", other, UnaryOperator.identity());
		assertThat(red ? lastRedFlag() : lastFlare()).isNull();
	}

	@Test
	void aPhoneThatReportedNoFlareUpTakesNoneBack() {
		MvcTestResult scored = post("/log", answered(0),
				(request) -> request.param("version", "1").param("done", "2-1").param("pain", "3"));
		answered(7);
		post("/mistake", cookie(scored), UnaryOperator.identity());
		assertThat(lastFlare()).isEqualTo(START);
	}

	@Test
	void aReportThatIsSentTwiceAtOnceIsOne() {
		Cookie begun = cookie(get("/today", null));
		Cookie first = cookie(post("/today", begun, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		post("/today", begun, (request) -> request.param("symptoms", "NEW_NUMBNESS"));
		post("/mistake", first, UnaryOperator.identity());
		assertThat(lastRedFlag()).isNull();
	}

	@Test
	void askingForSignsAgainForgetsNothingOfToday() {
		assertThat(get("/today", answered(7)).getResponse().getCookie("plan-" + this.plan)).isNull();
	}

	@Test
	void takesBackWhatIsNamedAndNothingElse() {
		Cookie cookie = answered(6);
		cookie = cookie(post("/log", cookie,
				(request) -> request.param("version", "1").param("done", "2-1").param("pain", "7")));
		assertThat(body(get("", cookie))).containsSubsequence("Session of March 4, 2026: Pain above 5 (pain 7)",
				"value=\"2026-03-04-0\"", "It was a mistake, ask me again", "All of this was a mistake");
		cookie = cookie(post("/mistake", cookie, (request) -> request.param("mistake", "6")));
		assertThat(this.log.of(this.plan).get(0).isRed()).isTrue();
		assertThat(lastFlare()).as("by the session").isEqualTo(START);
		post("/mistake", cookie, (request) -> request.param("mistake", "2026-03-04-0"));
		assertThat(this.log.of(this.plan).get(0).isRed()).isFalse();
		assertThat(lastFlare()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "3, " })
	void aScoreThatComesAfterMidnightCountsIfItIsASignToStop(String pain, Integer kept) {
		Cookie cookie = answered(0);
		this.clock.set(START.plusDays(1));
		MvcTestResult late = late(cookie, START, pain);
		assertThat(late).hasRedirectedUrl(address("/today?late"));
		assertThat(get("/today?late=", cookie(late))).bodyText().contains("The sets you ticked were not saved");
		assertThat(this.log.of(this.plan)).extracting(Session::day, Session::painDuring, Session::setsDone)
			.containsExactlyElementsOf((kept != null) ? List.of(tuple(START, kept, List.of())) : List.of());
		assertThat(lastFlare()).isEqualTo((kept != null) ? START.plusDays(1) : null);
	}

	@Test
	void whatAPageOfYesterdaySendsIsOfYesterday() {
		this.clock.set(START.plusDays(1));
		assertThat(late(answered(0), START, "6")).hasRedirectedUrl(address(""));
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.day()).isEqualTo(START);
			assertThat(session.setsDone()).containsExactly("2-1");
			assertThat(session.reports()).extracting(Report::reportedOn).containsExactly(START.plusDays(1));
		});
		assertThat(lastFlare()).isEqualTo(START.plusDays(1));
	}

	@Test
	void yesterdayIsTickedOffADayLateUnderItsOwnDate() {
		assertThat(get("", answered(0))).bodyText().doesNotContain(address("/yesterday"));
		assertThat(get("/yesterday", answered(0))).as("before the plan").hasRedirectedUrl(address(""));
		this.clock.set(START.plusDays(1));
		assertThat(get("/yesterday", null)).hasRedirectedUrl(address("/today"));
		publish("4", item("walking", "1", "NONE", "5"));
		assertThat(get("", answered(0))).bodyText().contains("href=\"" + address("/yesterday") + "\"");
		assertThat(get("/yesterday", answered(6))).as("in the version of that day, whatever today closes")
			.bodyText()
			.contains("Yesterday, March 4, 2026", "Bird dog", "Two-hand farmer", "name=\"version\" value=\"1\"",
					"name=\"day\" value=\"2026-03-04\"");
		assertThat(late(answered(0), START, "11")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Yesterday, March 4, 2026", "id=\"pain-error\"", "value=\"2-1\" checked");
		assertThat(late(answered(0), START, "2")).hasRedirectedUrl(address(""));
		assertThat(this.log.of(this.plan)).singleElement()
			.extracting(Session::day, Session::planVersion, Session::painDuring)
			.containsExactly(START, 1, 2);
		assertThat(get("", answered(0))).bodyText()
			.contains("your session of March 4, 2026")
			.doesNotContain("value=\"0-1\" checked");
		assertThat(get("/yesterday", answered(0))).bodyText().contains("value=\"2-1\" checked");
	}

	@Test
	void yesterdayStaysShutWithThePlan() {
		this.clock.set(START.plusDays(1));
		Cookie cookie = cookie(post("/today", null, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		assertThat(get("/yesterday", cookie)).hasRedirectedUrl(address(""));
		assertThat(late(cookie, START, "1")).hasRedirectedUrl(address("?late"));
		assertThat(this.log.of(this.plan)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2, 7, true", "2, 1, false", "9, 7, false", "-1, 7, false" })
	void whatIsOlderThanYesterdayIsNotTickedOffButASignToStopCountsForAWeek(int days, String pain, boolean kept) {
		this.clock.set(START.plusDays(10));
		LocalDate shown = START.plusDays(10L - days);
		assertThat(late(answered(0), shown, pain)).hasRedirectedUrl(address("?late"));
		assertThat(this.log.of(this.plan)).extracting(Session::day, Session::setsDone)
			.containsExactlyElementsOf(kept ? List.of(tuple(shown, List.of())) : List.of());
	}

	@Test
	void aScoreOfAPlanThatHasClosedMeanwhileCounts() {
		Cookie cookie = answered(0);
		post("/today", null, (request) -> request.param("symptoms", "NEW_NUMBNESS"));
		MvcTestResult late = late(cookie, START, "9");
		assertThat(late).hasRedirectedUrl(address("?late"));
		assertThat(get("?late=", cookie(late))).bodyText()
			.contains("The sets you ticked were not saved", "It was a mistake");
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.painDuring()).isEqualTo(9);
			assertThat(session.setsDone()).isEmpty();
		});
	}

	@Test
	void aLateScoreOpensNoPausedPlan() {
		log(answered(0), "6", "2-1");
		this.clock.set(START.plusDays(2));
		log(answered(0), "6", "2-1");
		this.clock.set(START.plusDays(4));
		assertThat(late(answered(0), START.plusDays(4), "1")).hasRedirectedUrl(address("?late"));
		assertThat(get("", answered(0))).bodyText().contains("Your plan is paused");
	}

	@Test
	void aScoreCountsEvenWhereTheTicksAreRefused() {
		MvcTestResult refused = post("/log", answered(0),
				(request) -> request.param("version", "7").param("done", "2-1").param("pain", "8"));
		assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Call your surgeon’s office first", "It was a mistake");
		assertThat(lastFlare()).isEqualTo(START);
	}

	@Test
	void theWorstOfADayStaysWithWhatCameLaterBesideIt() {
		post("/log", answered(0),
				(request) -> request.param("version", "1")
					.param("done", "2-1")
					.param("pain", "6")
					.param("rising", "true"));
		Cookie cookie = answered(0);
		log(cookie, "1", "2-1");
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.painDuring()).isEqualTo(6);
			assertThat(session.painDuringLater()).isEqualTo(1);
			assertThat(session.signs()).containsExactly(SignToStop.PAIN, SignToStop.RISING);
		});
		assertThat(get("", cookie)).bodyText()
			.contains("Stop for now", "pain 6 of 10 at first, later 1", "<td>6, later 1</td>",
					"Pain rose through a set");
		look();
		assertThat(get("", cookie)).bodyText()
			.contains("id=\"pain-1\" value=\"1\" checked")
			.doesNotContain("name=\"rising\" value=\"true\" checked");
	}

	@Test
	void aSecondSessionOfTheDayDoesNotUndoTwoInARow() {
		log(answered(0), "6", "2-1");
		log(answered(0), "0", "2-1");
		this.clock.set(START.plusDays(2));
		log(answered(0), "6", "2-1");
		assertThat(get("", answered(0))).bodyText().contains("Your plan is paused");
	}

	@Test
	void aRedThatWasLookedAtDoesNotBecomeNewByAHarmlessEntry() {
		Cookie cookie = answered(0);
		rising(cookie, "2");
		this.clock.pass(Duration.ofMinutes(1));
		this.plans.look(TRAINER, this.plan);
		this.clock.pass(Duration.ofMinutes(1));
		rising(cookie, "2");
		assertThat(attention()).as("the same once more").doesNotContain("RED_SESSION");
		this.clock.set(START.plusDays(1));
		nextDay(answered(0), START, "0", null, null);
		assertThat(attention()).doesNotContain("RED_SESSION");
		this.clock.set(START.plusDays(2));
		rising(answered(0), "2");
		assertThat(attention()).contains("RED_SESSION").doesNotContain("SUSPENDED");
		assertThat(get("", answered(0))).bodyText().contains("Stop for now").doesNotContain("Your plan is paused");
		look();
		assertThat(get("", answered(0))).bodyText().contains(STEP);
	}

	@Test
	void aRedThatIsAddedAfterTheTrainerLookedIsNew() {
		rising(answered(0), "2");
		this.clock.pass(Duration.ofMinutes(1));
		this.plans.look(TRAINER, this.plan);
		this.clock.set(START.plusDays(1));
		nextDay(answered(0), START, "0", "true", null);
		assertThat(attention()).contains("RED_SESSION");
	}

	@ParameterizedTest
	@CsvSource({ "0, false, true", "1, false, true", "2, false, false", "0, true, false" })
	void stopForNowEndsAfterTwoDaysOrWhenTheTrainerHasLooked(int days, boolean looked, boolean shown) {
		rising(answered(0), "2");
		this.clock.set(START.plusDays(days));
		this.clock.pass(Duration.ofMinutes(1));
		if (looked) {
			this.plans.look(TRAINER, this.plan);
		}
		assertThat(body(get("", answered(0))).contains("Stop for now")).isEqualTo(shown);
	}

	@Test
	void twoRedsInARowSuspendThePlanUntilTheTrainerHasLooked() {
		log(answered(0), "7", "2-1");
		this.clock.set(START.plusDays(2));
		Cookie cookie = answered(0);
		assertThat(get("", cookie)).bodyText().contains(STEP);
		log(cookie, "6", "2-1");
		assertThat(get("", cookie)).hasStatusOk()
			.bodyText()
			.contains("Your plan is paused", "Walk as usual", "Your trainer sees this", "call")
			.doesNotContain(STEP, "Bird dog", "name=\"done\"");
		assertThat(post("/log", cookie, (request) -> request.param("version", "1").param("pain", "0")))
			.hasRedirectedUrl(address("?late"));
		assertThat(this.log.on(this.plan, START.plusDays(2)).orElseThrow().painDuring()).isEqualTo(6);
		assertThat(get("/calendar.ics", null)).hasStatus(HttpStatus.NOT_FOUND);
		this.clock.pass(Duration.ofMinutes(1));
		this.plans.look(TRAINER, this.plan);
		assertThat(get("", cookie)).bodyText().contains(STEP);
		assertThat(get("/calendar.ics", null)).hasStatusOk();
	}

	@Test
	void aGreenSessionBetweenTwoRedsKeepsThePlanOpen() {
		for (int day = 0; day < 3; day++) {
			this.clock.set(START.plusDays(2L * day));
			log(answered(0), (day == 1) ? "1" : "7", "2-1");
		}
		assertThat(get("", answered(0))).bodyText().contains("Stop for now").doesNotContain("Your plan is paused");
		this.clock.set(START.plusDays(6));
		assertThat(get("", answered(0))).bodyText().contains(STEP);
	}

	// The trend

	@Test
	void drawsTheLatestSessionsAndSaysHowManyCameBefore() {
		List<Session> sessions = new ArrayList<>();
		for (int i = 0; i < 90; i++) {
			sessions.add(new Session(START.plusDays(i), Instant.EPOCH, 1, List.of("0-1"), (i == 89) ? 0 : 2,
					Stream.of((i % 2 == 0) ? null : scored(false, 10), (i == 89) ? scored(true, 0) : null)
						.filter(Objects::nonNull)
						.toList()));
		}
		Trend trend = Trend.of(sessions);
		assertThat(trend.days()).hasSize(84);
		assertThat(trend.rows()).hasSize(90).first().extracting(Trend.Day::day).isEqualTo(START.plusDays(89));
		assertThat(trend.earlier()).isEqualTo(6);
		assertThat(trend.days().get(1).bar()).isEqualTo(60);
		assertThat(trend.days().get(0).duringY()).isNull();
		assertThat(trend.days().get(1).duringY()).isEqualTo(12);
		assertThat(trend.days().get(83).nextDayY()).isEqualTo(132);
		assertThat(trend.days().get(83).bar()).isZero();
		assertThat(trend.days().get(83).x()).isLessThan(345);
		assertThat(Trend.of(List.of(sessions.get(0), sessions.get(1), sessions.get(4))).days()).extracting(Trend.Day::x)
			.containsExactly(52, 91, 208);
		assertThat(Trend.of(List.of()).isEmpty()).isTrue();
	}

	@Test
	void theDrawingIsSaidInWordsToo() {
		log(answered(0), "7", "2-1");
		assertThat(get("", answered(0))).bodyText()
			.contains("role=\"img\"", "Pain from 0 to 10 and sets done", "<polygon class=\"red\"", "4 Mar 2026</text>",
					"1 of 7")
			.doesNotContain("style=");
	}

	// The calendar

	@Test
	void theCalendarHoldsTheSessionsAndNothingElse() throws Exception {
		MvcTestResult result = get("/calendar.ics", null);
		assertThat(result).hasStatusOk().headers().hasValue("Content-Type", "text/calendar;charset=UTF-8");
		String file = body(result);
		assertThat(file)
			.contains("SUMMARY:Your exercises\r\n", "DTSTART;VALUE=DATE:20260304", "DTSTAMP:20260304T120000Z")
			.doesNotContain(this.token, "Heron", "Bird", "L4", "pain", "Back on your feet", "http")
			.doesNotContainIgnoringCase("spin");
		List<VEvent> events = events(file);
		assertThat(events).extracting((event) -> day(event))
			.startsWith(START, START.plusDays(2), START.plusDays(3), START.plusDays(5))
			.endsWith(START.plusWeeks(4).minusDays(1))
			.hasSize(20);
		assertThat(events).extracting((event) -> event.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
	}

	@Test
	void theSameSessionKeepsItsNameWhenThePlanIsPublishedAgain() throws Exception {
		List<String> first = uids();
		publish("4", "3");
		assertThat(uids()).isEqualTo(first);
		this.clock.set(START.plusDays(2));
		publish("4", "3");
		assertThat(uids()).containsAll(first.subList(1, first.size()));
		this.plan = this.plans.add(TRAINER, this.client, "Another");
		publish("4", "3");
		this.token = this.links.create(this.plan);
		assertThat(uids()).doesNotContainAnyElementsOf(first);
	}

	@Test
	void noOtherInstallationHasTheNamesOfASession() throws Exception {
		List<String> uids = uids();
		assertThat(uids).allMatch((uid) -> uid.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
		long otherPlan = this.plans.add(TRAINER, this.client, "Another");
		assertThat(this.links.create(otherPlan)).isNotEqualTo(this.token);
		this.token = this.links.create(this.plan);
		assertThat(uids()).as("a second link to the same plan").isEqualTo(uids);
	}

	@Test
	void aCalendarMayFollowThePlan() throws Exception {
		assertThat(body(get("/calendar.ics", null))).contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n");
		assertThat(body(get("", answered(0)))).contains("webcal://localhost/p/" + this.token + "/calendar.ics");
	}

	@Test
	void theCalendarEndsWithTheClearanceAndFollowsTheItemsThatAreOpen() throws Exception {
		publish("12", "3");
		assertThat(days()).endsWith(START.plusDays(40)).hasSizeLessThan(45);
		clear("STRENGTH", START, START.plusDays(9), List.of(), "");
		assertThat(days()).allMatch((day) -> !day.isAfter(START.plusDays(9))).contains(START.plusDays(9));
		clear("STRENGTH", START, START.plusDays(300), List.of(), "");
		assertThat(days()).endsWith(START.plusDays(40));
	}

	@Test
	void thereIsNoCalendarOfAClosedOrFinishedPlan() {
		this.clock.set(START.plusWeeks(4));
		assertThat(get("/calendar.ics", null)).hasStatus(HttpStatus.NOT_FOUND);
		this.clock.set(START);
		assertThat(get("/calendar.ics", null)).hasStatusOk();
		post("/today", null, (request) -> request.param("symptoms", "NEW_STOOP"));
		assertThat(get("/calendar.ics", null)).hasStatus(HttpStatus.NOT_FOUND);
	}

	// Helpers

	private void clear(String scope, LocalDate on, LocalDate until, List<String> avoid, String load) {
		assertThat(this.clearances.record(TRAINER, this.client, TestForms.clearance(scope, "Dr Lindqvist",
				on.toString(), until.toString(), avoid, load, load.isEmpty() ? null : "kg", List.of(), null)))
			.isEmpty();
	}

	private void publish(String weeks, String times) {
		publish(weeks, new DraftItem("bird-dog", "2", "5", "", "", "", "kg", "BOTH", times, "60", ""),
				new DraftItem("farmers-carry", "2", "", "", "1", "8", "kg", "NONE", "2", "", "Stand tall"),
				new DraftItem("walking", "1", "", "", "10", "", "kg", "NONE", "5", "", ""));
	}

	private static DraftItem item(String slug, String sets, String side, String times) {
		return new DraftItem(slug, sets, "5", "", "", "", "kg", side, times, "", "");
	}

	private void publish(String weeks, DraftItem... items) {
		Draft draft = new Draft("Back on your feet", "Take your time", weeks, List.of(items));
		this.plans.write(TRAINER, this.plan, this.plans.find(TRAINER, this.plan).orElseThrow().version(), draft,
				Decisions.NONE);
		int seen = this.plans.find(TRAINER, this.plan).orElseThrow().version();
		assertThat(this.plans.publish(TRAINER, this.plan, seen, "trainer", Locale.ENGLISH)).isTrue();
	}

	private Cookie answered(int pain) {
		Cookie signs = cookie(post("/today", null, (request) -> request.param("none", "true")));
		return cookie(post("/pain", signs, (request) -> request.param("pain", String.valueOf(pain))));
	}

	private void log(Cookie cookie, String pain, String... done) {
		assertThat(post("/log", cookie,
				(request) -> request.param("version", "1").param("pain", pain).param("done", done)))
			.hasRedirectedUrl(address(""));
	}

	private MvcTestResult tick(Cookie cookie, String version, String shown, String... done) {
		return post("/log", cookie,
				(request) -> request.header("X-Requested-With", "XMLHttpRequest")
					.param("version", version)
					.param("shown", shown)
					.param("day", START.toString())
					.param("done", done));
	}

	@Test
	void theButtonSaysWhereNothingWasTicked() {
		Cookie cookie = answered(0);
		assertThat(post("/log", cookie,
				(request) -> request.header("X-Requested-With", "XMLHttpRequest")
					.param("version", "1")
					.param("day", START.toString())
					.param("save", "true")))
			.as("so that the page sends it as ever")
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(tick(cookie, "1", "")).as("a tick taken back is nothing to talk about")
			.hasStatus(HttpStatus.NO_CONTENT);
		assertThat(get("", cookie)).bodyText().contains("name=\"save\"");
		assertThat(post("/log", cookie, (request) -> request.param("version", "1").param("save", "true"))).bodyText()
			.contains("Tick at least one set, or score your pain.");
	}

	@Test
	void eachTickIsKeptAtOnceAndTakenBackAtOnce() {
		Cookie cookie = answered(0);
		assertThat(tick(cookie, "1", "", "0-1-L", "0-2-L")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(tick(cookie, "1", "0-1-L 0-2-L", "0-2-L")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.log.of(this.plan)).singleElement().satisfies((session) -> {
			assertThat(session.setsDone()).containsExactly("0-2-L");
			assertThat(session.painDuring()).isNull();
			assertThat(session.reports()).isEmpty();
		});
		assertThat(get("", cookie)).bodyText()
			.contains("name=\"done\" value=\"0-2-L\" checked=\"checked\"", "This week: 1 of 3.", "This week: 0 of 2.",
					"Due today: 3 of your exercises. Done: 0.");
	}

	@Test
	void noTickIsKeptBehindAShutGateOrOfAnotherPlan() {
		Cookie cookie = answered(0);
		assertThat(tick(cookie, "2", "", "0-1-L")).hasStatus(HttpStatus.CONFLICT);
		assertThat(tick(cookie, "1", "", "77-1")).hasStatus(HttpStatus.CONFLICT);
		assertThat(tick(null, "1", "", "0-1-L")).hasStatus(HttpStatus.CONFLICT);
		assertThat(tick(answered(9), "1", "", "0-1-L")).hasStatus(HttpStatus.CONFLICT);
		assertThat(tick(cookie, "1", "")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.log.of(this.plan)).isEmpty();
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		assertThat(tick(cookie, "1", "", "0-1-L")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aTickBringsNoAnswersBack() {
		MvcTestResult tick = tick(answered(0), "1", "", "0-1-L");
		assertThat(tick).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(tick.getResponse().getCookies()).extracting(Cookie::getName)
			.noneMatch((name) -> name.startsWith("plan-"));
	}

	@ParameterizedTest
	@CsvSource({ "3, 8, 8", "3, 1, ", "9, 8, " })
	void aSignToStopThatWaitedInTheBrowserCountsForAWeek(int days, String pain, Integer kept) {
		this.clock.set(START.plusDays(days));
		for (int i = 0; i < 2; i++) {
			assertThat(post("/log", answered(0),
					(request) -> request.header("X-Requested-With", "XMLHttpRequest")
						.param("version", "1")
						.param("day", START.toString())
						.param("pain", pain)
						.param("save", "true")))
				.as("the sets are refused, and whoever sent them is told what was kept")
				.hasStatus(HttpStatus.CONFLICT)
				.hasHeader("Sign-Kept", Boolean.toString(kept != null));
		}
		assertThat(this.log.of(this.plan)).extracting(Session::day, Session::painDuring)
			.containsExactlyElementsOf((kept != null) ? List.of(tuple(START, kept)) : List.of());
		assertThat(this.log.of(this.plan)).allSatisfy((session) -> assertThat(session.reports()).hasSize(1));
	}

	@Test
	void aSessionOfTheLongestPlanCanBeSent() throws Exception {
		String sets = IntStream.range(0, 1600).mapToObj((set) -> "done=" + set + "-1").collect(Collectors.joining("&"));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address("/log")))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("version=1&" + sets))
			.build();
		// Read, and refused only for want of the form's token.
		assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
			.isEqualTo(HttpStatus.FORBIDDEN.value());
	}

	private MvcTestResult late(Cookie cookie, LocalDate shown, String pain) {
		return post("/log", cookie,
				(request) -> request.param("version", "1")
					.param("done", "2-1")
					.param("pain", pain)
					.param("day", shown.toString()));
	}

	@ParameterizedTest
	@CsvSource({ "6, false, Stop for now", "8, false, Call your surgeon’s office first",
			"6, true, Your plan is paused" })
	void whoeverPressesTwiceIsToldWhatTheFirstPressLedTo(String pain, boolean again, String says) {
		if (again) {
			log(answered(0), "7", "2-1");
			this.clock.set(START.plusDays(2));
		}
		Cookie cookie = answered(0);
		UnaryOperator<MockMvcRequestBuilder> saves = (request) -> request.param("version", "1")
			.param("pain", pain)
			.param("done", "0-1-L", "2-1")
			.param("save", "true");
		MvcTestResult first = post("/log", cookie, saves);
		assertThat(first).hasRedirectedUrl(address(""));
		assertThat(post("/log", cookie, saves)).as("before the answer came").hasRedirectedUrl(address(""));
		assertThat(post("/log", cookie(first), saves)).hasRedirectedUrl(address(""));
		assertThat(post("/log", cookie(first),
				(request) -> saves.apply(request).header("X-Requested-With", "XMLHttpRequest")))
			.hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.log.on(this.plan, START.plusDays(again ? 2 : 0)).orElseThrow()).satisfies((session) -> {
			assertThat(session.setsDone()).containsExactly("0-1-L", "2-1");
			assertThat(session.reports()).hasSize(1);
		});
		assertThat(get("", cookie(first))).bodyText().contains(says);
		assertThat(post("/log", cookie(first), (request) -> saves.apply(request).param("done", "1-1")))
			.as("what is new is still refused")
			.satisfies((more) -> assertThat(more.getResponse().getRedirectedUrl()).isNotEqualTo(address("")));
	}

	/** The trainer looks at the plan a little later. */
	private void look() {
		this.clock.pass(Duration.ofMinutes(1));
		this.plans.look(TRAINER, this.plan);
	}

	private static Report scored(boolean nextDay, int pain) {
		return new Report(START, Instant.EPOCH, nextDay, pain, false, false, false, null, null);
	}

	private void rising(Cookie cookie, String pain) {
		assertThat(post("/log", cookie,
				(request) -> request.param("version", "1").param("pain", pain).param("rising", "true")))
			.hasRedirectedUrl(address(""));
	}

	private String attention() {
		Plan found = this.plans.find(TRAINER, this.plan).orElseThrow();
		return this.overviews.of(found, this.guidance.answer(found.client())).attention().toString();
	}

	private MvcTestResult nextDay(Cookie cookie, LocalDate session, String morning, String raised, String signs) {
		return post("/next-day", cookie,
				(request) -> with(
						with(request.param("session", session.toString()).param("morning", morning), "raised", raised),
						"signs", signs));
	}

	private static MockMvcRequestBuilder with(MockMvcRequestBuilder request, String name, String value) {
		return (value != null) ? request.param(name, value) : request;
	}

	private String address(String path) {
		return "/p/" + this.token + path;
	}

	private MvcTestResult get(String path, Cookie cookie) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address(path));
		return request.cookie((cookie != null) ? cookie : new Cookie("cookies", "kept")).exchange();
	}

	/**
	 * Sends a form in which something is wrong, and follows to the page that says what.
	 */
	private MvcTestResult refused(String path, Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MvcTestResult answer = post(path, cookie, fill);
		assertThat(answer).hasRedirectedUrl(address(path + "?again"));
		MockMvcRequestBuilder request = this.mvc.get()
			.uri(address(path + "?again="))
			.cookie(answer.getResponse().getCookie("refused"));
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private MvcTestResult post(String path, Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MockMvcRequestBuilder request = fill.apply(this.mvc.post().uri(address(path))).with(csrf());
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("plan-" + this.plan);
		assertThat(cookie).as("the page answers %s", result.getResponse().getStatus()).isNotNull();
		return cookie;
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private LocalDate lastRedFlag() {
		return this.clients.find(TRAINER, this.client).orElseThrow().lastRedFlag();
	}

	private LocalDate lastFlare() {
		return this.clients.find(TRAINER, this.client).orElseThrow().lastFlare();
	}

	private List<String> uids() throws Exception {
		return events(body(get("/calendar.ics", null))).stream()
			.map((event) -> event.getUid().orElseThrow().getValue())
			.toList();
	}

	private List<LocalDate> days() throws Exception {
		return events(body(get("/calendar.ics", null))).stream().map(SharedPlanTests::day).toList();
	}

	private static List<VEvent> events(String file) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(file));
		assertThat(calendar.validate(true).hasErrors()).isFalse();
		return calendar.getComponents("VEVENT");
	}

	private static LocalDate day(VEvent event) {
		Temporal start = event.getDateTimeStart().getDate();
		return LocalDate.from(start);
	}

	private static int count(String text, String part) {
		return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
	}

	private static String text(Object value) {
		return (value instanceof byte[] bytes) ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
				: String.valueOf(value);
	}

}
