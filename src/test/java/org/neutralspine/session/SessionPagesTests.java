package org.neutralspine.session;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.visit.SituationCookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A session for today and the walking ladder, from the choice to the morning after.
 */
@IntegrationTest
class SessionPagesTests {

	private static final String SESSION = "/today/session";

	private static final String[] HOME_10 = { "minutes", "10", "place", "HOME" };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SettableClock clock;

	@Autowired
	private SituationCookie situation;

	private final Map<String, Cookie> browser = new LinkedHashMap<>();

	@BeforeEach
	void somebodyAfterTwentyWeeksComes() {
		this.clock.set(LocalDate.of(2026, 11, 29));
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.situation.keep(new MockHttpServletRequest(), response, form("2026-07-12"))).isTrue();
		remember(response.getCookies());
	}

	@Test
	void leadsThroughTheCheckFirst() {
		assertThat(get(SESSION)).hasRedirectedUrl("/today");
		assertThat(post(SESSION, HOME_10)).hasRedirectedUrl("/today");
		assertThat(get("/walking")).hasRedirectedUrl("/today");
	}

	@Test
	void aSignShutsTheSessionToo() {
		check("1");
		post(SESSION, HOME_10);
		post("/today", "symptoms", "FEVER_OR_WOUND", "pain", "1");
		assertThat(get(SESSION)).hasRedirectedUrl("/exercises");
		assertThat(get(SESSION + "/1")).hasRedirectedUrl("/exercises");
		assertThat(get(SESSION + "/print")).hasRedirectedUrl("/exercises");
		assertThat(post("/walking/done", "much", "false")).hasRedirectedUrl("/exercises");
	}

	@Test
	void isMadeInOrderAndComesBackAfterAReload() {
		check("1");
		assertThat(post(SESSION, HOME_10)).hasRedirectedUrl(SESSION);
		List<String> names = names();
		assertThat(names).hasSizeGreaterThan(4)
			.startsWith("Diaphragmatic breathing")
			.endsWith("Diaphragmatic breathing");
		assertThat(names()).isEqualTo(names);
	}

	@Test
	void saysWhereItIsKnownFromWhatItIsMadeOf() {
		check("1");
		post(SESSION, HOME_10);
		Document page = page(SESSION);
		assertThat(page.select("#bases > summary").text()).isEqualTo("Why we say this");
		assertThat(page.select("#bases li b").eachText()).startsWith("Breathe and brace").doesNotHaveDuplicates();
		assertThat(page.select("#bases li").first().select("a").eachAttr("href"))
			.containsExactly("/how-it-works#source-3", "/how-it-works#source-24");
		assertThat(page.select("#bases").text()).doesNotContain("[");
	}

	@Test
	void aWishThatIsNoneIsToldBesideTheField() {
		check("1");
		assertThat(post(SESSION, "minutes", "15", "place", "MOON")).hasRedirectedUrl(SESSION + "?again");
		Document page = page(SESSION + "?again=");
		assertThat(page.select("#minutes-error").text()).isEqualTo("Choose 10, 20 or 30 minutes.");
		assertThat(page.select("#place-error").text()).isEqualTo("Choose where you are.");
	}

	@Test
	void leavesOutSwapsAndPutsIn() {
		check("1");
		post(SESSION, HOME_10);
		List<String> before = names();
		String second = key(1);
		post(SESSION + "/change", "leave", second);
		assertThat(post(SESSION + "/change", "leave", second)).as("pressed twice").hasRedirectedUrl(SESSION);
		assertThat(names()).hasSize(before.size() - 1);
		String swapped = page(SESSION).select("button[name=swap]").get(0).val();
		post(SESSION + "/change", "swap", swapped);
		assertThat(names()).hasSize(before.size() - 1);
		assertThat(page(SESSION).select("button[name=leave]").eachAttr("value")).doesNotContain(swapped);
		post(SESSION + "/change", "add", "dead-bug");
		assertThat(names()).hasSize(before.size());
		post(SESSION + "/change", "add", "sit-up");
		assertThat(names()).as("what is closed cannot be put in").hasSize(before.size());
		assertThat(post(SESSION + "/change", "swap", "nonsense")).hasRedirectedUrl(SESSION);
	}

	@Test
	void isFollowedOneExerciseAPageAndEndsWithThePain() {
		check("1");
		post(SESSION, HOME_10);
		int count = names().size();
		for (int i = 1; i <= count; i++) {
			assertThat(page(SESSION + "/" + i).select(".block").text()).startsWith(i + " of " + count);
			String key = page(SESSION + "/" + i).select("[name=done]").val();
			String next = (i < count) ? SESSION + "/" + (i + 1) : SESSION + "/end";
			assertThat(post(SESSION + "/done", "done", key, "much", "false")).hasRedirectedUrl(next);
			assertThat(post(SESSION + "/done", "done", key, "much", "false")).as("pressed twice")
				.hasRedirectedUrl(next);
		}
		assertThat(get(SESSION + "/" + (count + 1))).hasRedirectedUrl(SESSION);
		assertThat(post(SESSION + "/end")).hasRedirectedUrl(SESSION + "/end?again");
		assertThat(post(SESSION + "/end", "pain", "1")).hasRedirectedUrl(SESSION);
		assertThat(page(SESSION).select(".lead").text()).contains(count + " exercises", "pain 1");
	}

	@Test
	void whatWasTooMuchIsNotedOnTheNextPage() {
		check("1");
		post(SESSION, HOME_10);
		int count = names().size();
		for (int i = 1; i <= count; i++) {
			Document page = page(SESSION + "/" + i);
			String next = post(SESSION + "/done", "done", page.select("[name=done]").val(), "much", "true")
				.getResponse()
				.getRedirectedUrl();
			assertThat(page(String.valueOf(next)).select("[role=status]").text())
				.contains("Noted: “" + page.select("h1").text() + "”");
		}
		post(SESSION + "/done", "done", page(SESSION + "/" + count).select("[name=done]").val(), "much", "false");
		assertThat(page(SESSION + "/end").text()).doesNotContain("Noted");
	}

	@Test
	void thePainAtItsEndClosesWhatACheckWould() {
		check("1");
		post(SESSION, HOME_10);
		post(SESSION + "/end", "pain", "7");
		assertThat(page("/exercises").text()).contains("flare");
		assertThat(page(SESSION).select("h1").text()).isEqualTo("A day to rest");
		assertThat(post(SESSION, HOME_10)).hasRedirectedUrl(SESSION);
		assertThat(page(SESSION).select("h1").text()).as("none is made on a day to rest").isEqualTo("A day to rest");
	}

	@Test
	void aNewPainInAnArmOrLegLeadsToTheCheck() {
		check("1");
		post(SESSION, HOME_10);
		assertThat(post(SESSION + "/end", "pain", "1", "alarming", "true")).hasRedirectedUrl("/today");
		assertThat(get(SESSION)).as("as a script of the page goes on").hasRedirectedUrl("/today");
		assertThat(get("/exercises")).as("nothing is open until it is answered").hasRedirectedUrl("/today");
		check("1");
		assertThat(page(SESSION).select("h1").text()).isEqualTo("A day to rest");
	}

	@Test
	void aSevereNewPainIsNotOpenedByAnotherScore() {
		check("1");
		post(SESSION, HOME_10);
		post(SESSION + "/end", "pain", "9", "alarming", "true");
		assertThat(page("/exercises").text()).contains("Call your surgeon");
	}

	@Test
	void theMorningAfterIsAskedBeforeTheNextSession() {
		check("1");
		post(SESSION, HOME_10);
		post(SESSION + "/end", "pain", "0");
		this.clock.pass(Duration.ofDays(1));
		check("1");
		Document page = page(SESSION);
		assertThat(page.select("h1").text()).isEqualTo("The morning after");
		assertThat(page.select(".lead").text()).contains("November 29, 2026");
		post(SESSION, HOME_10);
		assertThat(page(SESSION).select("h1").text()).as("it cannot be passed over").isEqualTo("The morning after");
		post(SESSION + "/morning", "morning", "nonsense");
		assertThat(page(SESSION).select("h1").text()).isEqualTo("The morning after");
		post(SESSION + "/morning", "morning", "USUAL");
		assertThat(page(SESSION).select("h1").text()).isEqualTo("Today’s session");
	}

	@ParameterizedTest
	@CsvSource({ "/, USUAL, Today’s session", "/today, RAISED, A day to rest" })
	void theMorningAfterIsAskedAlongWithTodaysCheck(String address, String morning, String then) {
		assertThat(page(address).select("[name=morning]")).isEmpty();
		check("1");
		post(SESSION, HOME_10);
		post(SESSION + "/end", "pain", "0");
		assertThat(page("/today").select("[name=morning]")).as("on the same day").isEmpty();
		this.clock.pass(Duration.ofDays(1));
		Document page = page(address);
		assertThat(page.select("form.check [name=morning]")).hasSize(4);
		assertThat(page.select("form.check legend").text()).contains("your last session on November 29, 2026");
		assertThat(post("/today", "session", "", "morning", morning, "pain", "1")).as("signs are missing")
			.hasRedirectedUrl("/today?again");
		assertThat(page("/today?again=").select("[name=morning]")).as("what was said is kept").isEmpty();
		post("/today", "session", "", "none", "true", "morning", morning, "pain", "1");
		assertThat(page(SESSION).select("h1").text()).isEqualTo(then);
	}

	@Test
	void whatClosedSinceItWasChosenIsLeftOutAndNamed() {
		check("1");
		post(SESSION, "minutes", "20", "place", "GYM", "withCare", "true");
		post(SESSION + "/change", "add", "one-arm-farmers-carry");
		check("5");
		Document page = page(SESSION);
		assertThat(page.select(".notice").text()).contains("your answers of today have closed");
	}

	@Test
	void isPrintedWithDayWeekAndPainRule() {
		check("1");
		post(SESSION, HOME_10);
		Document page = page(SESSION + "/print");
		assertThat(page.select(".session-sheet li")).hasSameSizeAs(names());
		assertThat(page.select("main").text()).contains("week 20", "November 29, 2026", "Green: pain of 0 to 2");
	}

	@Test
	void isForgottenWithTheSituation() {
		check("1");
		post(SESSION, HOME_10);
		MvcTestResult forgotten = post("/forget");
		assertThat(forgotten).cookies().hasValue(TrainingCookie.NAME, "");
	}

	@Test
	void sixtyDaysOfSessionsAndWalksFitIntoACookie() {
		for (int day = 0; day < 60; day++) {
			check("1");
			if (!page(SESSION).select("[name=morning]").isEmpty()) {
				post(SESSION + "/morning", "morning", "SETTLED");
			}
			post(SESSION, "minutes", "30", "place", "GYM", "atHand", "MAT", "withCare", "true");
			post(SESSION + "/end", "pain", String.valueOf(day % 3));
			post("/walking/done", "much", "false");
			this.clock.pass(Duration.ofDays(1));
		}
		assertThat(this.browser.get(TrainingCookie.NAME).getValue()).hasSizeLessThan(3900);
	}

	@Test
	void walksBeginWithWhatSomebodyTypes() {
		check("1");
		post("/walking", "walk", "900 steps");
		assertThat(page("/walking").select("h2").text()).contains("7 minutes now");
		assertThat(post("/walking", "walk", "far")).hasRedirectedUrl("/walking?again");
		assertThat(page("/walking?again=").select("#walk-error").text()).contains("Write minutes");
	}

	@Test
	void walksGetLongerAfterTwoGoodDaysAndShorterAfterABadOne() {
		check("1");
		post("/walking", "walk", "10");
		post("/walking/done", "much", "false");
		post("/walking/done", "much", "false");
		assertThat(page("/walking").text()).contains("10 minutes now", "One more good day",
				"Noted: you walked 10 minutes today");
		this.clock.pass(Duration.ofDays(1));
		check("1");
		post("/walking/done", "much", "false");
		assertThat(page("/walking").text()).contains("12 minutes now");
		post("/walking/done", "much", "true");
		assertThat(page("/walking").text()).contains("10 minutes now", "Noted: 12 minutes were too much today");
	}

	@Test
	void noWalkGetsLongerOnADayOfAFlareUp() {
		check("6");
		post("/walking", "walk", "10");
		post("/walking/done", "much", "false");
		assertThat(page("/walking").select("table")).isEmpty();
	}

	@Test
	void walkingAndJoggingIsOpenOnlyWhereTheRulesSay() {
		check("1");
		post("/walking", "walk", "30");
		assertThat(page("/walking").text()).contains("Walking and jogging in turns")
			.doesNotContain("Yes, you may do this.");
		assertThat(page("/walking").select("a[href=/exercises/walk-jog-intervals]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/walking, walk", "/today/session, place", "/today/session/end, pain", "/today, pain",
			"/today/pain, pain", "/situation/fusion, levels", "/situation/physician, clearedBy",
			"/situation/healing, braceUntil" })
	void aFormTooLargeToBeKeptIsAnsweredAtOnce(String address, String field) {
		check("1");
		post(SESSION, HOME_10);
		String seen = address.startsWith("/situation/") ? page(address).select("[name=seen]").val() : "";
		MvcTestResult answer = send(address, field, "x".repeat(5000), "seen", seen);
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(parse(answer).select(".summary[role=alert]")).isNotEmpty();
	}

	@Test
	void anEndTooLargeToBeKeptSaysAllThatItsPageSays() {
		check("1");
		post(SESSION, HOME_10);
		int count = names().size();
		post(SESSION + "/done", "done", page(SESSION + "/" + count).select("[name=done]").val(), "much", "true");
		String noted = page(SESSION + "/end").select("[role=status].notice").text();
		assertThat(noted).isNotEmpty();
		Document answer = parse(send(SESSION + "/end", "pain", "x".repeat(5000)));
		assertThat(answer.select("[role=status].notice").text()).isEqualTo(noted);
		assertThat(answer.select("input[name=day]").val()).as("for the script").isEqualTo("2026-11-29");
	}

	@Test
	void whatAScriptSendsIsKeptOnlyForASessionOfToday() {
		String day = "2026-11-29";
		assertThat(script("/done", "done", "any", "day", day)).as("nothing is answered").hasStatus(HttpStatus.CONFLICT);
		check("1");
		assertThat(script("/done", "done", "any", "day", day)).as("none is chosen").hasStatus(HttpStatus.CONFLICT);
		post(SESSION, HOME_10);
		String key = page(SESSION + "/1").select("[name=done]").val();
		assertThat(script("/done", "done", key)).hasStatus(HttpStatus.CONFLICT);
		assertThat(script("/done", "done", key, "day", "2026-11-28")).hasStatus(HttpStatus.CONFLICT);
		assertThat(script("/done", "done", key, "day", day)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(script("/end", "pain", "far", "day", day)).hasStatus(HttpStatus.CONFLICT);
		assertThat(script("/end", "pain", "1", "day", day)).hasStatus(HttpStatus.NO_CONTENT);
		post("/today", "symptoms", "FEVER_OR_WOUND", "pain", "1");
		assertThat(script("/end", "pain", "1", "day", day)).as("all is shut").hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aDamagedCookieIsAsGoodAsNone() {
		check("1");
		this.browser.put(TrainingCookie.NAME, new Cookie(TrainingCookie.NAME, "forged"));
		assertThat(page(SESSION).select("h1").text()).isEqualTo("Today’s session");
	}

	private List<String> names() {
		return page(SESSION).select(".session-items h2 a").eachText();
	}

	private String key(int index) {
		return page(SESSION).select("button[name=leave]").get(index).val();
	}

	/** Answers today's check, on one page or on two. */
	private void check(String pain) {
		MvcTestResult signs = post("/today", "none", "true", "pain", pain);
		if (String.valueOf(signs.getResponse().getRedirectedUrl()).endsWith("/pain")) {
			post("/today/pain", "pain", pain);
		}
	}

	private Document page(String address) {
		MvcTestResult result = get(address);
		assertThat(result.getResponse().getStatus()).as(address).isIn(200, 400);
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String address) {
		return remember(with(this.mvc.get().uri(address)).exchange());
	}

	private MvcTestResult post(String address, String... fields) {
		MvcTestResult result = send(address, fields);
		assertThat(result).hasStatus(HttpStatus.FOUND);
		return result;
	}

	/** Sends what the page's script does. */
	private MvcTestResult script(String address, String... fields) {
		return send(this.mvc.post().uri(SESSION + address).header("X-Requested-With", "XMLHttpRequest"), fields);
	}

	private MvcTestResult send(String address, String... fields) {
		return send(this.mvc.post().uri(address), fields);
	}

	private MvcTestResult send(MockMvcRequestBuilder request, String... fields) {
		request.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return remember(with(request).exchange());
	}

	private MockMvcRequestBuilder with(MockMvcRequestBuilder request) {
		return this.browser.isEmpty() ? request : request.cookie(this.browser.values().toArray(Cookie[]::new));
	}

	private MvcTestResult remember(MvcTestResult result) {
		remember(result.getResponse().getCookies());
		return result;
	}

	private void remember(Cookie[] cookies) {
		Arrays.stream(cookies).forEach((cookie) -> {
			if (cookie.getMaxAge() == 0) {
				this.browser.remove(cookie.getName());
			}
			else {
				this.browser.put(cookie.getName(), cookie);
			}
		});
	}

	private static SituationForm form(String surgery) {
		return new SituationForm("L5-S1", List.of(), List.of(), List.of(), null, surgery, "STRENGTH", null,
				"2026-11-01", null, List.of(), null, null, null, null, null, null, null, List.of(), "UTC");
	}

}
