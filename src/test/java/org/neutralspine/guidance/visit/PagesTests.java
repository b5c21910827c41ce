package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.Base64;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.AdviceEntry;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.situation.SituationForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The patient's pages, and the cookie that carries everything they know.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SituationCookie situationCookie;

	@Autowired
	private ApplicationContext beans;

	@Test
	void asksStepByStepBeforeAnyExerciseIsShown() {
		assertThat(get("/exercises", null)).hasStatus3xxRedirection().hasRedirectedUrl("/situation");
		Cookie cookie = cookie(post("/situation", null, situation()));
		assertThat(get("/exercises", cookie)).hasRedirectedUrl("/today");
		cookie = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		assertThat(get("/exercises", cookie)).hasRedirectedUrl("/today/pain");
		cookie = cookie(post("/today/pain", cookie, (request) -> request.param("pain", "1")));
		assertThat(get("/exercises", cookie)).hasStatusOk().bodyText().contains("of 328 exercises.", "L4-S1");
	}

	@Test
	void aWarningSignShutsTheGateBeforeThePainIsAsked() {
		Cookie cookie = cookie(post("/situation", null, situation()));
		MvcTestResult result = post("/today", cookie, (request) -> request.param("symptoms", "SADDLE_NUMBNESS"));
		assertThat(result).hasRedirectedUrl("/exercises");
		assertThat(get("/exercises", cookie(result))).bodyText()
			.contains("Get help now")
			.doesNotContain("Open to you today");
		assertThat(get("/exercises/walking", cookie(result))).bodyText().doesNotContain("How to do it");
	}

	@Test
	void aWarningSignStaysReportedUntilAClearanceFollows() {
		Cookie cookie = cookie(post("/situation", null, situation()));
		cookie = cookie(post("/today", cookie, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		cookie = answered(cookie, 0);
		assertThat(get("/exercises", cookie)).bodyText().contains("You reported a warning sign on");
		cookie = answered(cookie(post("/today/mistake", cookie, UnaryOperator.identity())), 0);
		assertThat(get("/exercises", cookie)).bodyText().contains("of 328 exercises.");
	}

	@Test
	void todaysAnswersAreAskedAgainTomorrowAndAFlareIsRemembered() {
		LocalDate yesterday = LocalDate.of(2026, 3, 1);
		CheckIn flare = CheckIn.of(yesterday, java.util.Set.of(), null).withPain(6);
		Memory memory = new Memory(yesterday, SituationForm.empty(), null, null, flare).asOf(yesterday.plusDays(1));
		assertThat(memory.checkIn()).isNull();
		assertThat(memory.flare(yesterday.plusDays(1))).isEqualTo(yesterday);
		assertThat(memory.flare(yesterday.minusDays(1))).isEqualTo(yesterday.minusDays(1));
		assertThat(memory.redFlag(yesterday)).isNull();
		assertThat(memory.daysLeft(yesterday.plusDays(80))).isEqualTo(100);
		assertThat(memory.isStale(yesterday.plusDays(180))).isFalse();
		assertThat(memory.isStale(yesterday.plusDays(181))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			levels       | L7-S1      | There is no level
			levels       | C5         | one level alone
			levels       | L6-S1      | Some people have six lumbar vertebrae
			levels       | laminectomy L4-5 | By itself, “laminectomy” fuses nothing
			surgeryDate  | 2999-01-01 | in the future
			surgeryDate  | yesterday  | year-month-day
			clearance    | EVERYTHING | was not known
			clearedOn    | 2999-01-01 | in the future
			avoid        | FUN        | was not known
			imaging      | FUSED      | was not known
			imagedOn     | 2999-01-01 | in the future
			brace        | BELT       | was not known
			braceUntil   | tomorrow   | year-month-day
			factors      | AGE        | was not known
			timeZone     | Mars/Base  | your time zone
			""")
	void saysWhatIsWrongAndKeepsTheRest(String field, String value, String message) {
		MvcTestResult alone = refused("/situation", null,
				(request) -> request.params(situationWith(field, value)).param("clearedBy", "Dr Lindqvist"));
		assertThat(alone).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains(message, "Dr Lindqvist", field + "-error");
		assertThat(alone.getResponse().getCookie(SituationCookie.NAME)).isNull();
	}

	@Test
	void aScanFromBeforeTheSurgeryIsToldBesideItsDay() {
		assertThat(refused("/situation", null,
				(request) -> situation().apply(request).param("imaging", "SOLID").param("imagedOn", "2001-02-03")))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("made before the latest surgery", "imagedOn-error", "2001-02-03");
	}

	@ParameterizedTest
	@CsvSource({ "a lot, as a number", "0, above 0", "-3, above 0", "501, above 0", "1e99999999, above 0" })
	void saysWhatIsWrongWithALoad(String load, String message) {
		for (String unit : new String[] { "kg", "lb" }) {
			String tooMuch = "501".equals(load) && "lb".equals(unit) ? "1200" : load;
			assertThat(refused("/situation", null,
					(request) -> situation().apply(request).param("maxLoad", tooMuch).param("loadUnit", unit)))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains(message, "maxLoad-error");
		}
	}

	@Test
	void whatIsTypedPickedAndTickedCountsTogether() {
		Cookie cookie = answered(cookie(post("/situation", null,
				(request) -> request.param("levels", "C5/6")
					.param("from", "L5", "", "T3")
					.param("to", "S1", "", "L1")
					.param("regions", "LUMBAR")
					.param("surgeryDate", "2025-01-05")
					.param("clearance", "REHAB"))),
				0);
		assertThat(get("/exercises", cookie)).bodyText().contains("C5-C6, T3-S1");
		assertThat(refused("/situation", null,
				(request) -> situation().apply(request).param("from", "C5").param("to", "")))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("one level alone");
	}

	@Test
	void asksToConfirmThatAReplacedDiscIsNoFusion() {
		UnaryOperator<MockMvcRequestBuilder> hybrid = (request) -> request
			.param("levels", "fusion L4-S1 and disc replacement L3-L4")
			.param("surgeryDate", "2026-01-01")
			.param("clearance", "REHAB");
		assertThat(refused("/situation", null, hybrid)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("only L4-S1 would count");
		assertThat(post("/situation", null, (request) -> hybrid.apply(request).param("levelsConfirmed", "L4-S1")))
			.hasRedirectedUrl("/today");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "11", "-1", "two", "1.5" })
	void refusesAPainScoreThatIsNone(String pain) {
		Cookie cookie = cookie(post("/situation", null, situation()));
		Cookie signs = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		MvcTestResult result = refused("/today/pain", signs, (request) -> request.param("pain", pain));
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("pain-error");
		assertThat(get("/exercises", signs)).hasRedirectedUrl("/today/pain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "symptoms[0]", "symptoms[999999999]", "none.x", "from[1]", "clearedOn[0]", "clearedBy.x" })
	void followsNoCraftedName(String name) {
		Cookie cookie = cookie(post("/situation", null, situation()));
		for (String address : new String[] { "/situation", "/today", "/today/pain" }) {
			assertThat(post(address, cookie, (request) -> request.param(name, "x"))).hasStatus(HttpStatus.BAD_REQUEST);
		}
	}

	@Test
	void aWarningSignSurvivesAChangeOfTheTimeZone() {
		Cookie cookie = cookie(post("/situation", null,
				(request) -> situation().apply(request).param("timeZone", "Pacific/Kiritimati")));
		cookie = cookie(post("/today", cookie, (request) -> request.param("symptoms", "NEW_NUMBNESS")));
		cookie = cookie(post("/situation", cookie,
				(request) -> situation().apply(request)
					.param("timeZone", "Pacific/Pago_Pago")
					.param("clearedOn", "2026-01-20")));
		assertThat(get("/exercises", answered(cookie, 0))).bodyText().contains("You reported a warning sign on");
	}

	@Test
	void takesNoLoadWithoutItsUnit() {
		for (String unit : new String[] { "", "lbs", "stone" }) {
			assertThat(refused("/situation", null,
					(request) -> situation().apply(request).param("maxLoad", "20").param("loadUnit", unit)))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("Choose kg or lb");
		}
		Cookie cookie = answered(cookie(post("/situation", null,
				(request) -> situation().apply(request).param("maxLoad", "10").param("loadUnit", "lb"))), 0);
		assertThat(get("/exercises", cookie)).bodyText().contains("4.53 kg (10 lb)");
	}

	@Test
	void takesNoAnswerForNoSign() {
		Cookie cookie = cookie(post("/situation", null, situation()));
		assertThat(refused("/today", cookie, UnaryOperator.identity())).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(refused("/today", cookie, (request) -> request.param("none", "true").param("symptoms", "FLARE_UP")))
			.hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(refused("/today", cookie, (request) -> request.param("symptoms", "HICCUPS")))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aForgedOrDamagedCookieOpensNothing() {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
		sealed[sealed.length / 2] ^= 1;
		for (String value : new String[] { "x", "", "%%%", Base64.getUrlEncoder().encodeToString(sealed),
				Base64.getUrlEncoder()
					.encodeToString("{\"situation\":{}}".getBytes(java.nio.charset.StandardCharsets.UTF_8)) }) {
			Cookie forged = new Cookie(SituationCookie.NAME, value);
			assertThat(get("/exercises", forged)).hasRedirectedUrl("/situation");
			assertThat(get("/situation", forged)).hasStatusOk().bodyText().contains("too old or damaged");
			assertThat(get("/exercises/bird-dog", forged)).hasStatusOk().bodyText().doesNotContain("How to do it");
		}
	}

	@Test
	void aFormFromElsewhereChangesNothing() {
		assertThat(this.mvc.post().uri("/situation").param("levels", "L4-S1")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theCookieIsSealedAndOutOfReachOfScripts() {
		Cookie cookie = cookie(post("/situation", null, situation()));
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getMaxAge()).isEqualTo(180 * 24 * 60 * 60);
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(new String(Base64.getUrlDecoder().decode(cookie.getValue()),
				java.nio.charset.StandardCharsets.ISO_8859_1))
			.doesNotContain("STRENGTH", "surgeryDate", "2026-01-05");
	}

	@Test
	void nothingThatIsEnteredIsLogged(CapturedOutput output) {
		Cookie cookie = cookie(post("/situation", null,
				(request) -> situation().apply(request).param("clearedBy", "Dr Zebedee Quux")));
		cookie = cookie(post("/today", cookie, (request) -> request.param("symptoms", "SADDLE_NUMBNESS")));
		get("/exercises", cookie);
		post("/situation", cookie, (request) -> request.param("levels", "Zebedee Quux"));
		assertThat(output.getAll()).doesNotContain("Quux", "SADDLE_NUMBNESS", "L4-S1");
	}

	@Test
	void withoutASituationAnExerciseSaysWhatItIsAndNoMore() {
		assertThat(get("/exercises/hack-squat", null)).hasStatusOk()
			.bodyText()
			.contains("Hack squat", "What it asks of your spine", "Tell us your situation")
			.doesNotContain("How to do it", "To start with", "Instead");
		assertThat(get("/can-i?q=bird+dogs", null)).hasStatusOk()
			.bodyText()
			.contains("Bird dog", "Tell us your situation")
			.doesNotContain("How to do it", "Favoured");
		assertThat(get("/exercises/moonwalk", null)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatIsNotDoableShowsNoSteps() {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		assertThat(get("/exercises/sit-up", cookie)).bodyText()
			.contains("Leave this one out", "Do this instead", "Dead bug", "Why it is off the list")
			.doesNotContain("How to do it", "To start with");
		assertThat(get("/exercises/bird-dog", cookie)).bodyText()
			.contains("How to do it", "To start with", "5 repetitions");
	}

	@Test
	void adviceHasGuidanceInThePlaceOfStepsAndNoDose() {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		try (AdviceEntry birdDog = AdviceEntry.of(this.beans, "bird-dog")) {
			assertThat(get(birdDog.address(), cookie)).bodyText()
				.contains("<h2>What helps</h2>", "<span class=\"kind\">Advice</span>",
						"This is one of the exercises to favour")
				.doesNotContain("How to do it", "To start with", "5 repetitions", "Lifting limit");
			assertThat(get("/exercises?q=bird dog", cookie)).bodyText()
				.contains("Bird dog</a> <span class=\"kind\">Advice</span></h3>");
			assertThat(get("/exercises?kind=ADVICE", cookie)).bodyText().contains("Found: 20. Open to you today: ");
			assertThat(get("/exercises?kind=EXERCISE", cookie)).bodyText().contains("Found: 233. Open to you today: ");
			assertThat(get("/can-i?q=bird dog", cookie)).bodyText()
				.contains("<span class=\"kind\">Advice</span></h2>", ">What helps</a>")
				.doesNotContain("How to do it");
			assertThat(get("/api/v1/exercises/bird-dog", null)).bodyJson().extractingPath("$.kind").isEqualTo("ADVICE");
		}
	}

	@Test
	void adviceThatIsAboutWeightsSaysTheLimit() {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		try (AdviceEntry raise = AdviceEntry.of(this.beans, "lateral-raise")) {
			assertThat(get(raise.address(), cookie)).bodyText()
				.contains("<h2>What helps</h2>", "<span>Lifting limit for now: ");
		}
	}

	@Test
	void whatIsDoableShowsItsPictureWhereThereIsOne() {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		assertThat(get("/exercises/bird-dog", cookie)).bodyText()
			.doesNotContain("<figure class=\"picture", "/pictures/");
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			String address = birdDog.picture().address();
			assertThat(get("/exercises/bird-dog", cookie)).bodyText()
				.contains("<img src=\"" + address
						+ "\" alt=\"Somebody on hands &amp; knees, one arm and the other leg stretched out\""
						+ " width=\"800\" height=\"560\" loading=\"eager\"");
			assertThat(get(address, null)).hasStatusOk();
			assertThat(get("/exercises/bird-dog", null)).bodyText().doesNotContain("<figure", "/pictures/");
		}
		try (PicturedExercise sitUp = PicturedExercise.of(this.beans, "sit-up")) {
			assertThat(get("/exercises/sit-up", cookie)).bodyText()
				.doesNotContain("<figure", sitUp.picture().address());
		}
	}

	@Test
	void saysWhereATextWasTakenFrom() {
		assertThat(get("/exercises/bird-dog", null)).bodyText().doesNotContain("Text:");
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(get("/exercises/bird-dog", null)).bodyText()
				.contains("<a href=\"https://wger.example.org/1\" rel=\"noopener noreferrer\">"
						+ "Text: Ada &quot;A&quot; Byron, wger, CC-BY-SA 4.0</a>");
			birdDog.withPlainOrigin();
			assertThat(get("/exercises/bird-dog", null)).bodyText()
				.contains("<span>Text: wger, CC0</span>")
				.doesNotContain("noopener");
		}
	}

	@ParameterizedTest
	@CsvSource({ "q=birddog, Found: 2.", "position=HANGING, Found:", "part=NECK&position=SITTING, Found: 5.",
			"part=NECK&equipment=BIKE, Found:", "position=FLYING, Nothing found.",
			"q=&part=&position=, of 328 exercises." })
	void theFilterShowsWhatFits(String filter, String said) {
		Cookie cookie = answered(cookie(post("/situation", null, situation())), 0);
		MvcTestResult result = get("/exercises?" + filter, cookie);
		assertThat(result).hasStatusOk();
		assertThat(result).bodyText().contains(said);
		if ("Found:".equals(said)) {
			assertThat(result).bodyText().doesNotContain("Bird dog");
		}
	}

	@Test
	void everyAnswerIsProtected() {
		assertThat(get("/", null)).headers()
			.hasValue("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
							+ "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
			.hasValue("X-Content-Type-Options", "nosniff");
	}

	@Test
	void onlyHealthIsOpenToOperators() {
		assertThat(get("/actuator/health/liveness", null)).hasStatusOk();
		assertThat(get("/actuator/health/readiness", null)).hasStatusOk();
		assertThat(get("/actuator/env", null)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/actuator/prometheus", null)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static UnaryOperator<MockMvcRequestBuilder> situation() {
		return (request) -> request.params(situationWith("clearance", "STRENGTH"));
	}

	private static MultiValueMap<String, String> situationWith(String field, String value) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.set("levels", "L4-S1");
		fields.set("surgeryDate", "2026-01-05");
		fields.set("clearance", "STRENGTH");
		fields.set(field, value);
		return fields;
	}

	private Cookie answered(Cookie cookie, int pain) {
		Cookie signs = cookie(post("/today", cookie, (request) -> request.param("none", "true")));
		return cookie(post("/today/pain", signs, (request) -> request.param("pain", String.valueOf(pain))));
	}

	private MvcTestResult get(String address, Cookie cookie) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address);
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private MvcTestResult post(String address, Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MockMvcRequestBuilder request = fill.apply(this.mvc.post().uri(address)).with(csrf());
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	/**
	 * Sends a form in which something is wrong, and follows to the page that says what.
	 */
	private MvcTestResult refused(String address, Cookie cookie, UnaryOperator<MockMvcRequestBuilder> fill) {
		MvcTestResult answer = post(address, cookie, fill);
		String page = answer.getResponse().getRedirectedUrl();
		assertThat(page).startsWith(address).endsWith("?again");
		MockMvcRequestBuilder request = this.mvc.get()
			.uri(page + "=")
			.cookie(answer.getResponse().getCookie("refused"));
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private static Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie(SituationCookie.NAME);
		assertThat(cookie).as("the page answers %s", result.getResponse().getStatus()).isNotNull();
		return cookie;
	}

}
