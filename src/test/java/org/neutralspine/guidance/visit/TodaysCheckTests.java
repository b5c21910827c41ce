package org.neutralspine.guidance.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Help;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.web.SealedCookies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What was reported keeps its weight for the day, and the page says what to do first.
 */
@IntegrationTest
class TodaysCheckTests {

	/** Only a list that a flare-up has not shortened leads to the stages. */
	private static final String OPEN_LIST = "href=\"#where\"";

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final String NUMBER = "112, 911 or 999";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SituationCookie situationCookie;

	@Autowired
	private SealedCookies cookies;

	// What stays

	@ParameterizedTest
	@EnumSource(Symptom.class)
	void theAdviceOnAWarningSignStaysForTheDayWhateverIsAnsweredLater(Symptom sign) {
		Cookie cookie = answered(reporting(situation(), sign), 1);
		if (!sign.gate().isShut()) {
			assertThat(page("/exercises", cookie)).contains("Quiet exercises for now").doesNotContain("still there");
			return;
		}
		boolean urgent = sign.gate() == Gate.URGENT;
		String advice = urgent ? "Is it still there? Then get help now"
				: "Is it still there? Then call your surgeon’s office";
		assertThat(page("/exercises", cookie)).containsSubsequence("<h1>" + advice, "You reported",
				"<h2>First, your physician’s yes");
		assertThat(page("/exercises", cookie).contains("href=\"tel:112\"")).isEqualTo(urgent);
		assertThat(page("/how-it-works", cookie)).contains("You reported a warning sign today.",
				"<a href=\"/exercises\">What to do now</a>");
		assertThat(page("/exercises/walking", cookie)).doesNotContain("How to do it");
		assertThat(page("/can-i?q=bird+dog", cookie)).doesNotContain("How to do it", "badge v-");
	}

	@Test
	void anUrgentSignComesBeforeALaterOneThatIsNot() {
		Cookie cookie = reporting(reporting(situation(), Symptom.SADDLE_NUMBNESS), Symptom.NEW_STOOP);
		assertThat(page("/exercises", cookie)).containsSubsequence("Is it still there? Then get help now",
				"You reported numbness between your legs.", "Call your surgeon’s office first",
				"You reported that you stoop");
	}

	@Test
	void theNextDayStillSaysWhereToGetHelp() {
		assertThat(page("/exercises", answered(yesterday(), 0))).containsSubsequence("<h1>First, your physician’s yes",
				"A warning sign was reported on", "get help now", "Call your local emergency number",
				"href=\"tel:112\"");
	}

	@Test
	void aHighScoreHidesNoWarningSignOfAnotherDay() {
		assertThat(page("/exercises", answered(answered(yesterday(), 9), 0))).containsSubsequence(
				"<h1>Is it still there? Then get help now", "A warning sign was reported on", "tel:112",
				"You scored your pain as 9 of 10.", "First, your physician’s yes");
	}

	@Test
	void theAdviceMovesAlongToAnotherTimeZone() {
		Cookie cookie = situation("timeZone", "Pacific/Kiritimati");
		cookie = reporting(cookie, Symptom.SADDLE_NUMBNESS);
		cookie = cookie(post("/situation", cookie, filled("timeZone", "Pacific/Pago_Pago", "clearedOn", "2026-01-20")));
		assertThat(page("/exercises", cookie)).contains("You reported numbness between your legs.", "tel:112");
		assertThat(page("/exercises", answered(cookie, 0))).contains("You reported numbness between your legs.",
				"tel:112");
	}

	@ParameterizedTest
	@ValueSource(ints = { 6, 7, 8, 10 })
	void theWorstPainOfTheDayStays(int pain) {
		Cookie cookie = answered(answered(situation(), pain), 1);
		assertThat(page("/exercises", cookie)).contains("Quiet exercises for now",
				"Today: pain 1, " + pain + " at its worst, no signs, ");
		assertThat(page("/exercises", cookie).contains("Is it still there? Then call your surgeon’s office"))
			.isEqualTo(pain >= 8);
	}

	@Test
	void theSignsOfAFlareUpStayForTheDay() {
		Cookie cookie = answered(reporting(situation(), Symptom.FLARE_UP), 1);
		assertThat(page("/exercises", cookie)).contains("Quiet exercises for now",
				"Today: pain 1, no signs now, signs of a flare-up earlier, ");
		cookie = answered(mistaken(cookie, "FLARE_UP"), 1);
		assertThat(page("/exercises", cookie)).contains("Today: pain 1, no signs, ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"symptoms":["SADDLE_NUMBNESS"],"pain":null,"redFlag":true,"flare":false | Get help now
			"symptoms":[],"pain":1,"redFlag":true,"flare":false                     | A warning sign was reported on
			"symptoms":[],"pain":1,"redFlag":false,"flare":true                     | Quiet exercises for now
			"symptoms":["FLARE_UP"],"pain":7,"redFlag":false,"flare":true           | You scored your pain as 7 of 10.
			""")
	void aCookieOfAnEarlierReleaseKeepsItsWeight(String answers, String shown) {
		String today = today().toString();
		Cookie cookie = sealed("""
				{"savedOn":"%s","situation":{"levels":"L4-S1","surgeryDate":"2026-01-05","clearance":"STRENGTH"},
				"lastRedFlag":null,"lastFlare":null,"checkIn":{"date":"%s",%s}}""".formatted(today, today, answers));
		assertThat(page("/exercises", cookie)).contains(shown, "It was a mistake");
		cookie = answered(cookie, 0);
		assertThat(page("/exercises", cookie)).doesNotContain(OPEN_LIST);
		cookie = answered(cookie(post("/today/mistake", cookie, UnaryOperator.identity())), 0);
		assertThat(page("/exercises", cookie)).contains(OPEN_LIST);
	}

	// What was a mistake

	@Test
	void aMistakeTakesBackNothingElse() {
		Cookie cookie = reporting(answered(situation(), 7), Symptom.SADDLE_NUMBNESS, Symptom.NEW_WEAKNESS);
		assertThat(page("/exercises", cookie)).contains("value=\"SADDLE_NUMBNESS\"", "value=\"NEW_WEAKNESS\"",
				"value=\"7\"");
		cookie = mistaken(cookie, "SADDLE_NUMBNESS");
		assertThat(get("/exercises", cookie)).hasRedirectedUrl("/today");
		assertThat(get("/today/pain", cookie)).hasRedirectedUrl("/today");
		assertThat(post("/today/pain", cookie, (request) -> request.param("pain", "1"))).hasRedirectedUrl("/today");
		cookie = answered(cookie, 1);
		assertThat(page("/exercises", cookie))
			.contains("Is it still there? Then get help now", "You reported new weakness in an arm or leg.")
			.doesNotContain("numbness between your legs.");
		cookie = answered(mistaken(cookie, "NEW_WEAKNESS"), 1);
		assertThat(page("/exercises", cookie)).contains("Quiet exercises for now", "7 at its worst");
		cookie = answered(mistaken(cookie, "7"), 1);
		assertThat(page("/exercises", cookie)).contains(OPEN_LIST, "Today: pain 1, no signs, ");
	}

	@Test
	void whatIsNotKnownAnyMoreIsNotTakenBackWithSomethingElse() {
		CheckIn unknown = new CheckIn(DAY, Set.of(), 7, true, true, null, null, null);
		assertThat(unknown.takeBack(List.of("7"))).isNotNull()
			.extracting(CheckIn::redFlag, CheckIn::flare)
			.containsExactly(true, false);
		assertThat(unknown.takeBack(List.of())).isNull();
	}

	// What to do first

	@Test
	void theGravestSignComesFirstAndNothingIsSaidTwice() {
		Cookie cookie = reporting(situation(), Symptom.values());
		String page = page("/exercises", cookie);
		assertThat(page).containsSubsequence("<h1>Get help now</h1>",
				"<p class=\"first\">Stop what you are doing and call your local emergency number", "tel:112",
				"<h2>And then</h2>");
		assertThat(page).containsSubsequence("You reported trouble breathing or chest pain.",
				"You reported a swelling of the neck", "You reported a change in your bladder or bowel.",
				"You reported new weakness in an arm or leg.");
		assertThat(page).containsOnlyOnce("Do not wait to see whether it passes.");
		assertThat(page).containsOnlyOnce("Stop what you are doing");
		assertThat(panel(page, "What else you reported")).containsSubsequence("Call your local emergency number",
				"Do not wait to see whether it passes.", "Call your surgeon’s office now and be seen today",
				"Stop exercising");
	}

	@ParameterizedTest
	@EnumSource(Symptom.class)
	void theFirstStepIsTheOneOfTheSign(Symptom sign) {
		if (!sign.gate().isShut()) {
			return;
		}
		String page = page("/exercises", reporting(situation(), sign));
		String first = switch (sign) {
			case BREATHLESS_OR_CHEST_PAIN -> "Stop what you are doing and call";
			case NECK_SWELLING_OR_TROUBLE_SWALLOWING -> "Call your local emergency number";
			case BLADDER_OR_BOWEL_CHANGE, SADDLE_NUMBNESS, CLUMSY_OR_UNSTEADY, PAIN_IN_BOTH_LEGS ->
				"Go to the nearest emergency department now";
			case NEW_WEAKNESS, FEVER_OR_WOUND, FALL_OR_CRASH -> "Call your surgeon’s office now";
			case HEADACHE_EASED_LYING -> "Lie down and call your surgeon’s office now";
			case CALF_SWELLING -> "Have a doctor look at your leg today";
			default -> "Stop exercising";
		};
		assertThat(page).containsOnlyOnce("<p class=\"first\">" + first).doesNotContain("What else you reported");
		assertThat(page.split("href=\"tel:")[0]).contains("<p class=\"first\">" + first);
		boolean later = sign.help() == Help.DOCTOR_TODAY;
		assertThat(page.split("href=\"tel:")[0].contains("Only if it gets worse, or if nobody can see you today:"))
			.isEqualTo(later);
		assertThat(page.contains("class=\"calls second\"")).isEqualTo(later);
	}

	@ParameterizedTest
	@EnumSource(names = { "URGENT", "REFER" })
	void theNumberStandsOncePerBlockAndIsOneTapAway(Gate gate) {
		for (List<Symptom> signs : List.of(Symptom.leadingTo(gate), Symptom.leadingTo(gate).subList(0, 1))) {
			Cookie cookie = reporting(situation(), signs.toArray(Symptom[]::new));
			for (String page : List.of(page("/exercises", cookie), page("/exercises", answered(cookie, 0)))) {
				assertThat(Stream.of(page.split("<section")).filter((block) -> block.split(NUMBER).length > 2))
					.isEmpty();
			}
			assertThat(page("/exercises", cookie)).containsSubsequence("href=\"tel:112\"", "href=\"tel:911\"",
					"href=\"tel:999\"");
		}
	}

	@Test
	void everyShuttingSignSaysWhoseHelpItNeeds() {
		for (Symptom sign : EnumSet.allOf(Symptom.class)) {
			assertThat(sign.help().ordinal()).as(sign.name()).matches((help) -> switch (sign.gate()) {
				case URGENT -> help <= 2;
				case REFER -> help == 3;
				default -> help == 4;
			});
		}
	}

	// One tap away

	@ParameterizedTest
	@ValueSource(strings = { "/", "/can-i", "/exercises", "/exercises/bird-dog", "/situation", "/how-it-works",
			"/clearance-form" })
	void todaysCheckIsOneTapFromEveryPage(String address) {
		assertThat(page(address, answered(situation(), 2))).contains("<a href=\"/today\">Today’s check</a>",
				"Today: pain 2, no signs, ", "<a href=\"/today\">Changed? Answer again</a>");
		if (!address.equals("/exercises")) {
			assertThat(page(address, null)).contains("<a href=\"/today\">Today’s check</a>")
				.doesNotContain("class=\"todays");
			assertThat(page(address, situation()))
				.contains(address.equals("/") ? "Today’s check is due." : "Today’s check is still open.");
		}
	}

	@Test
	void whoeverComesBackAnswersOnTheFirstPageAndGoesOnToTheSession() {
		Cookie cookie = situation();
		assertThat(page("/", cookie)).contains("action=\"/today?session\"", "symptoms-SADDLE_NUMBNESS");
		assertThat(page("/", answered(cookie, 2))).doesNotContain("action=\"/today?session\"");
		assertThat(post("/today?session=", cookie, (request) -> request.param("none", "true").param("pain", "2")))
			.hasRedirectedUrl("/today/session");
	}

	@Test
	void whatIsMissingFromTheFirstPageIsAskedForOnTheWayToTheSession() {
		Cookie cookie = situation();
		MvcTestResult refused = post("/today?session=", cookie, (request) -> request.param("pain", "2"));
		assertThat(refused).hasRedirectedUrl("/today?again");
		Cookie errand = refused.getResponse().getCookie("errand");
		MvcTestResult painless = post("/today?session=", cookie, (request) -> request.param("none", "true"));
		assertThat(painless).hasRedirectedUrl("/today/pain");
		assertThat(painless.getResponse().getCookie("errand")).isNotNull();
		MvcTestResult answer = post("/today", cookie,
				(request) -> request.cookie(errand).param("none", "true").param("pain", "2"));
		assertThat(answer).hasRedirectedUrl("/today/session");
		assertThat(answer.getResponse().getCookie("errand")).as("there for whoever presses twice").isNull();
	}

	@Test
	void theCheckItselfRemindsOfAWarningSignOnly() {
		assertThat(page("/today", answered(situation(), 2))).doesNotContain("class=\"todays");
		assertThat(page("/today", reporting(situation(), Symptom.NEW_STOOP))).contains("What to do now");
	}

	// A new clearance

	@Test
	void theDayOfANewClearanceIsAskedForWhereItIsNeeded() {
		Cookie cookie = yesterday();
		assertThat(page("/exercises", answered(cookie, 0))).contains(
				"<a class=\"button\" href=\"/situation/physician#clearedOn\">", "Enter the day of the new clearance");
		assertThat(page("/situation/physician", cookie)).contains("Needed, because you reported a warning sign on");
		MvcTestResult answer = post("/situation", cookie, filled("clearedBy", "Dr Lindqvist"));
		assertThat(answer).hasRedirectedUrl("/situation/physician?again");
		assertThat(this.mvc.get()
			.uri("/situation/physician?again=")
			.cookie(cookie, answer.getResponse().getCookie("refused"))).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Enter the day on which your physician cleared you after that", "clearedOn-error",
					"Dr Lindqvist");
		assertThat(post("/situation", cookie,
				(request) -> request.param("levels", "L4-S1")
					.param("surgeryDate", "2026-01-05")
					.param("clearance", "NONE")))
			.hasRedirectedUrl("/situation?saved");
		Cookie before = cookie(post("/situation", cookie, filled("clearedOn", today().minusDays(1).toString())));
		assertThat(page("/exercises", answered(before, 0))).contains("Enter the day of the new clearance");
		Cookie after = cookie(post("/situation", cookie, filled("clearedOn", today().toString())));
		assertThat(page("/exercises", answered(after, 0))).contains(OPEN_LIST);
		assertThat(page("/situation/physician", situation())).contains("If you know it.");
	}

	// A refused form

	@Test
	void aRefusedFormIsKeptUntilItIsMended() {
		MvcTestResult answer = post("/situation", null, filled("levels", "L7-S1"));
		Cookie kept = answer.getResponse().getCookie("refused");
		assertThat(kept.isHttpOnly()).isTrue();
		assertThat(kept.getMaxAge()).isEqualTo(1800);
		for (int i = 0; i < 2; i++) {
			assertThat(get("/situation/fusion?again=", kept)).hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("There is no level “L7”", "value=\"L7-S1\"", "2026-01-05");
		}
		assertThat(get("/situation/fusion", kept)).hasStatusOk().bodyText().doesNotContain("L7-S1");
		assertThat(this.mvc.get().uri("/today?again=").cookie(situation(), kept)).hasStatusOk();
		MvcTestResult mended = this.mvc.post()
			.uri("/situation")
			.params(fields("levels", "L4-S1"))
			.cookie(kept)
			.with(csrf())
			.exchange();
		assertThat(mended).hasRedirectedUrl("/today");
		assertThat(mended.getResponse().getCookie("refused").getMaxAge()).isZero();
		assertThat(
				this.mvc.post().uri("/forget").cookie(kept).with(csrf()).exchange().getResponse().getCookie("refused"))
			.extracting(Cookie::getMaxAge)
			.isEqualTo(0);
	}

	@Test
	void aFormThatIsTooLargeToBeKeptIsAnsweredAtOnce() {
		MvcTestResult answer = post("/situation", null, filled("levels", "L4 ".repeat(1000)));
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("levels-error", "2026-01-05");
		assertThat(answer.getResponse().getCookie("refused")).isNull();
		Cookie kept = post("/situation", null, filled("levels", "Ö".repeat(1200))).getResponse().getCookie("refused");
		assertThat(kept.getName().length() + kept.getValue().length()).isBetween(3500, 4096);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "" })
	void aForgedRefusedFormIsNone(String value) {
		assertThat(get("/situation/fusion?again=", new Cookie("refused", value))).hasStatusOk();
		assertThat(get("/situation/fusion?again=", sealed("refused", "/situation/fusion\n[1"))).hasStatusOk();
	}

	// Pain that calls for the surgeon's office

	@ParameterizedTest
	@ValueSource(ints = { 8, 10 })
	void severePainSaysWhatToDoAndWhenToAnswerAgain(int pain) {
		Cookie shut = answered(situation(), pain);
		String page = page("/exercises", shut);
		assertThat(page)
			.contains("Call your surgeon’s office today.", "Once it is 7 or less, answer today’s check again",
					"<a class=\"button\" href=\"/today\">My pain is 7 or less now</a>", "Was the score a slip?")
			.doesNotContain("until your physician has cleared you again", "even if it has passed");
		assertThat(page("/how-it-works", shut))
			.contains("Pain " + pain + " today: call your surgeon’s office first.",
					"<a href=\"/exercises\">What to do now</a>")
			.doesNotContain("Changed? Answer again");
		assertThat(page("/exercises", answered(shut, pain))).as("still so").contains("My pain is 7 or less now");
		assertThat(page("/exercises", answered(shut, 5)))
			.contains("Quiet exercises for now", "Is it still there? Then call your surgeon’s office")
			.doesNotContain("My pain is 7 or less now");
	}

	@Test
	void painBesideASignOpensNothingBySinking() {
		Cookie shut = cookie(
				post("/today", situation(), (request) -> request.param("symptoms", "NEW_NUMBNESS").param("pain", "9")));
		assertThat(page("/exercises", shut))
			.contains("until your physician has cleared you again", "even if it has passed")
			.doesNotContain("or less");
	}

	@Test
	void severePainOfSomebodyNotClearedPromisesNothing() {
		Cookie shut = answered(situation("clearance", "NONE"), 9);
		assertThat(page("/exercises", shut)).contains("it says what is open then");
		assertThat(page("/exercises", answered(shut, 1))).contains("First, your physician’s yes");
	}

	// No cookies

	@Test
	void whoeverRefusesCookiesIsToldBeforeTheForm() {
		MvcTestResult first = this.mvc.get().uri("/situation").exchange();
		assertThat(first).hasRedirectedUrl("/situation?cookies");
		assertThat(this.mvc.get().uri("/situation?cookies=")).hasStatusOk()
			.bodyText()
			.contains("This page needs a cookie", "<a class=\"button\" href=\"/situation\">Try again</a>")
			.doesNotContain("name=\"levels\"", "account");
		Cookie kept = first.getResponse().getCookie("cookies");
		assertThat(get("/situation?cookies=", kept)).hasRedirectedUrl("/situation");
		assertThat(get("/situation", kept)).hasStatusOk().bodyText().contains("name=\"levels\"");
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	private Cookie situation(String... more) {
		return cookie(post("/situation", null, filled(more)));
	}

	/** Somebody who reported a warning sign yesterday. */
	private Cookie yesterday() {
		SituationForm form = new SituationForm("L4-S1", List.of(), List.of(), List.of(), null, "2026-01-05", "STRENGTH",
				null, null, null, List.of(), null, null, null, null, null, null, null, List.of(), null);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.situationCookie.keep(new MockHttpServletRequest(), response,
				new Memory(today(), form, today().minusDays(1), null, null));
		return response.getCookie(SituationCookie.NAME);
	}

	private Cookie sealed(String content) {
		return sealed(SituationCookie.NAME, content);
	}

	private Cookie sealed(String name, String content) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookies.write(new MockHttpServletRequest(), response, name, content, Duration.ofDays(1));
		return response.getCookie(name);
	}

	private static UnaryOperator<MockMvcRequestBuilder> filled(String... more) {
		return (request) -> request.params(fields(more));
	}

	private static MultiValueMap<String, String> fields(String... more) {
		var fields = new LinkedMultiValueMap<String, String>();
		fields.set("levels", "L4-S1");
		fields.set("surgeryDate", "2026-01-05");
		fields.set("clearance", "STRENGTH");
		for (int i = 0; i < more.length; i += 2) {
			fields.set(more[i], more[i + 1]);
		}
		return fields;
	}

	private Cookie reporting(Cookie cookie, Symptom... signs) {
		String[] names = Stream.of(signs).map(Enum::name).toArray(String[]::new);
		return cookie(post("/today", cookie, (request) -> request.param("symptoms", names)));
	}

	private Cookie answered(Cookie cookie, int pain) {
		Cookie signs = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		return cookie(post("/today/pain", signs, (request) -> request.param("pain", String.valueOf(pain))));
	}

	private Cookie mistaken(Cookie cookie, String mistake) {
		return cookie(post("/today/mistake", cookie, (request) -> request.param("mistake", mistake)));
	}

	private static String panel(String page, String heading) {
		int start = page.indexOf("<h2>" + heading + "</h2>");
		assertThat(start).as(heading).isPositive();
		return page.substring(start, page.indexOf("</section>", start));
	}

	private String page(String address, Cookie cookie) {
		MvcTestResult result = get(address, cookie);
		assertThat(result).as(address).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address, Cookie cookie) {
		return this.mvc.get().uri(address).cookie((cookie != null) ? cookie : new Cookie("cookies", "kept")).exchange();
	}

	private MvcTestResult post(String address, Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MockMvcRequestBuilder request = fill.apply(this.mvc.post().uri(address)).with(csrf());
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private static Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie(SituationCookie.NAME);
		assertThat(cookie).as("the page answers %s", result.getResponse().getStatus()).isNotNull();
		return cookie;
	}

}
