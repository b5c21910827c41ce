package org.neutralspine.guidance.visit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The situation in three steps, in one browser: what is sent is what its pages hold.
 */
@IntegrationTest
class SituationStepsTests {

	@Autowired
	private MockMvcTester mvc;

	private final Map<String, Cookie> browser = new LinkedHashMap<>();

	private Document answer;

	@BeforeEach
	void keepCookies() {
		this.browser.clear();
		this.browser.put("cookies", new Cookie("cookies", "kept"));
	}

	@Test
	void homeBeginsAndThreeStepsLeadToTodaysCheck() {
		Document home = page("/");
		assertThat(home.select("form.step").attr("action")).isEqualTo("/situation/fusion");
		assertThat(send(home, (form) -> fusion(form))).isEqualTo("/situation/physician");
		assertThat(send(page("/situation/physician"), (form) -> form.put("clearance", List.of("REHAB"))))
			.isEqualTo("/situation/healing");
		assertThat(this.browser).doesNotContainKey("situation");
		assertThat(send(page("/situation/healing"), (form) -> form.put("factors", List.of("NICOTINE"))))
			.isEqualTo("/today");
		assertThat(this.browser).containsKey("situation").doesNotContainKey("begun");
		assertThat(page("/situation").text()).contains("L5-S1", "Rehabilitation without weights", "Nicotine");
	}

	@Test
	void nothingIsLostWithTheCookieBetweenTheSteps() {
		send(page("/situation"), (form) -> fusion(form));
		Document physician = page("/situation/physician");
		Cookie begun = this.browser.remove("begun");
		assertThat(begun.isHttpOnly()).isTrue();
		assertThat(exchange("/situation/healing")).hasRedirectedUrl("/situation");
		send(physician, (form) -> form.put("clearance", List.of("STRENGTH")));
		Document healing = page("/situation/healing");
		this.browser.remove("begun");
		assertThat(send(healing, (form) -> {
		})).isEqualTo("/today");
		assertThat(page("/situation").text()).contains("L5-S1", "Strength training");
	}

	@Test
	void twoTabsEachSendWhatTheyShow() {
		send(page("/situation"), (form) -> fusion(form));
		Document first = page("/situation/physician");
		send(page("/situation/fusion"), (form) -> form.put("levels", List.of("C5-C6")));
		send(first, (form) -> form.put("clearance", List.of("REHAB")));
		send(page("/situation/healing"), (form) -> {
		});
		assertThat(page("/situation").text()).contains("L5-S1").doesNotContain("C5-C6");
	}

	@Test
	void theWayBackKeepsWhatWasEnteredEvenWhereItIsWrong() {
		send(page("/situation"), (form) -> fusion(form));
		assertThat(send(page("/situation/physician"), (form) -> {
			form.put("maxLoad", List.of("a lot"));
			form.put("avoid", List.of("WATER"));
			form.put("back", List.of("true"));
		})).isEqualTo("/situation/fusion");
		assertThat(page("/situation/fusion").getElementById("levels").val()).isEqualTo("L5-S1");
		Document physician = page("/situation/physician");
		assertThat(physician.getElementById("maxLoad").val()).isEqualTo("a lot");
		assertThat(physician.getElementById("avoid-WATER").hasAttr("checked")).isTrue();
		assertThat(physician.selectFirst("details:has(#maxLoad)").hasAttr("open")).isTrue();
	}

	@Test
	void whatIsOptionalIsClosedUntilItIsNeeded() {
		send(page("/situation"), (form) -> fusion(form));
		for (String address : List.of("/situation/fusion", "/situation/physician")) {
			assertThat(page(address).select("main details[open]")).isEmpty();
		}
		send(page("/situation/physician"), (form) -> {
			form.put("clearance", List.of("REHAB"));
			form.put("clearedOn", List.of("2999-01-01"));
		});
		assertThat(page("/situation/physician?again=").selectFirst("details:has(#clearedOn)").hasAttr("open")).isTrue();
	}

	@Test
	void aProblemIsShownInItsStep() {
		MvcTestResult all = post("/situation", Map.of("levels", List.of("L9"), "surgeryDate", List.of("2026-01-05"),
				"clearance", List.of("REHAB"), "factors", List.of("AGE")));
		assertThat(all).hasRedirectedUrl("/situation/fusion?again");
		assertThat(exchange("/situation/fusion?again=")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(page("/situation/fusion?again=").select(".summary li").eachText()).hasSize(1);
		assertThat(exchange("/situation/unknown")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/situation/unknown", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aChangedStepKeepsTheRestAndTodaysAnswers() {
		known(2);
		assertThat(page("/situation/physician").select("button").eachText()).contains("Save").doesNotContain("Back");
		assertThat(send(page("/situation/physician"), (form) -> form.put("clearance", List.of("STRENGTH"))))
			.isEqualTo("/situation?saved");
		Document card = page("/situation?saved=");
		assertThat(card.text()).contains("Saved. This is what counts now.", "L5-S1", "Strength training",
				"Today: pain 2, no signs,");
		assertThat(card.selectFirst("main a.button").attr("href")).isEqualTo("/exercises");
		assertThat(card.select(".known a").eachAttr("href")).containsExactly("/situation/fusion",
				"/situation/physician", "/situation/healing");
	}

	@Test
	void aChangeThatDoesNotFitTheRestIsAskedWhereItIsWrong() {
		known(2);
		send(page("/situation/physician"), (form) -> {
			form.put("brace", List.of("BRACE"));
			form.put("braceUntil", List.of(today().minusDays(20).toString()));
		});
		assertThat(send(page("/situation/fusion"), (form) -> form.put("surgeryDate", List.of(today().toString()))))
			.isEqualTo("/situation/physician?again");
		assertThat(page("/situation").text()).doesNotContain("You are in week 0");
	}

	@Test
	void theCardSaysWhatIsKnownAndWhatItChanges() {
		known(2);
		send(page("/situation/physician"), (form) -> {
			form.put("avoid", List.of("TWISTING"));
			form.put("maxLoad", List.of("20 lb"));
			form.put("clearedOn", List.of(today().minusDays(30).toString()));
			form.put("brace", List.of("BRACE"));
		});
		assertThat(page("/situation").select(".known").text()).contains("You are in week 8, in the stage",
				"The levels to protect: L4.", "until ", "To avoid: Twisting.", "At most 9.07 kg (20 lb).",
				"Lifting limit for now: no weights", "While you wear it", "Nothing that slows the healing.",
				"Impact and heavy work wait.");
		assertThat(page("/situation").select(".known svg")).hasSize(1);
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("NONE")));
		assertThat(page("/situation").select(".known").text())
			.contains("Your physician has not cleared any exercise yet.");
	}

	@Test
	void ofLevelsThatAreNotKnownNothingIsSaid() {
		send(page("/situation"), (form) -> {
			form.put("regions", List.of("LUMBAR"));
			form.put("surgeryDate", List.of(today().minusWeeks(20).toString()));
		});
		finish();
		check(1);
		for (String address : List.of("/situation", "/exercises")) {
			assertThat(page(address).select("main").text())
				.contains("Low back, levels not known", "The exact levels may open more")
				.doesNotContain("L1-S1", "three or more segments are fused", "mid back");
		}
		assertThat(page("/").text()).contains("Low back, levels not known");
	}

	@ParameterizedTest
	@CsvSource({ "20 lb, kg, 9.07 kg", "'4,5 KG', lb, 4.5 kg", "20 pounds, '', 9.07 kg", "10, lb, 4.53 kg" })
	void aUnitThatIsTypedCounts(String typed, String unit, String counts) {
		known(2);
		send(page("/situation/physician"), (form) -> {
			form.put("maxLoad", List.of(typed));
			form.put("loadUnit", List.of(unit));
		});
		assertThat(page("/situation").text()).contains("At most " + counts);
	}

	@Test
	void theLimitIsTypedWithTheKeysForANumber() {
		known(2);
		assertThat(page("/situation/physician").select("input[inputmode=decimal]").eachAttr("id"))
			.containsExactly("maxLoad");
		assertThat(page("/situation/physician").select("input[type=decimal]")).isEmpty();
	}

	@Test
	void homeKnowsWhoReturns() {
		known(null);
		Element due = page("/").selectFirst("main");
		assertThat(due.text()).contains("Week 8 after your surgery", "L5-S1", "Today’s check is due.");
		assertThat(due.select("form.check").attr("action")).isEqualTo("/today?session");
		post("/today", Map.of("none", List.of("true")));
		assertThat(page("/").selectFirst("main a.button").attr("href")).isEqualTo("/today/pain");
		post("/today/pain", Map.of("pain", List.of("2")));
		Element done = page("/").selectFirst("main");
		assertThat(done.text()).contains("Today’s check is done.");
		assertThat(done.select("a.button").eachAttr("href")).containsExactly("/today/session");
		assertThat(done.select("a").eachAttr("href")).contains("/exercises", "/walking");
	}

	@Test
	void homeInvitesNobodyToTrainBehindAShutGate() {
		known(null);
		post("/today", Map.of("symptoms", List.of("FEVER_OR_WOUND"), "pain", List.of("1")));
		Element main = page("/").selectFirst("main");
		assertThat(main.select("a.button").eachText()).containsExactly("What to do now");
		assertThat(main.select("a.button").attr("href")).isEqualTo("/exercises");
		assertThat(main.select("a").eachAttr("href")).doesNotContain("/today/session", "/walking");
	}

	@ParameterizedTest
	@CsvSource({ "/exercises/bird-dog, /exercises/bird-dog", "/can-i?q=bird dog, /can-i?q=bird%20dog" })
	void whatSomebodyCameWithIsAnsweredAfterTheCheck(String address, String kept) {
		assertThat(page(address).select("a.button").eachAttr("href")).contains("/situation");
		assertThat(this.browser).containsKey("errand");
		send(page("/situation"), (form) -> fusion(form));
		finish();
		assertThat(check(2)).hasRedirectedUrl(kept + "#answer");
		assertThat(page(address).select(".says").text()).isNotEmpty();
		assertThat(page(address).select("#answer")).singleElement().asString().contains("ird dog");
		assertThat(check(2)).as("only once").hasRedirectedUrl("/exercises");
	}

	@Test
	void aNewQuestionTakesThePlaceOfAnEarlierPage() {
		page("/exercises/bird-dog");
		post("/can-i", Map.of("text", List.of("I had L5-S1 fused 8 weeks ago. can I swim?")));
		send(page("/situation"), (form) -> fusion(form));
		finish();
		assertThat(check(2)).hasRedirectedUrl("/can-i/answer#answer");
	}

	@Test
	void whatIsLeftOutForEverybodyIsSaidAtOnce() {
		for (String address : List.of("/exercises/sit-up", "/can-i?q=sit-up")) {
			assertThat(page(address).select("main").text()).contains("Left out after every spinal fusion")
				.doesNotContain("How to do it");
		}
		assertThat(page("/exercises/bird-dog").text()).doesNotContain("Left out after every");
	}

	@ParameterizedTest
	@CsvSource({ "2, false", "4, true" })
	void theLineOfTodaySaysWhatThePainCloses(int pain, boolean closes) {
		known(pain);
		for (String address : List.of("/exercises", "/how-it-works", "/situation", "/")) {
			String line = page(address).selectFirst(".todays").text();
			assertThat(line.contains("Because of your pain of " + pain + " today, ")).as(address).isEqualTo(closes);
			assertThat(line).containsPattern("no signs, \\d{1,2}:\\d{2}").contains("Changed? Answer again");
		}
		post("/can-i", Map.of("text", List.of("My surgeon said no lifting. can I do bird dogs?")));
		assertThat(page("/can-i/answer").select(".todays").text()).contains("pain " + pain);
	}

	@Test
	void aFlareUpClosesAllButWhatIsQuiet() {
		known(6);
		assertThat(page("/how-it-works").selectFirst(".todays").text()).contains("Only quiet exercises are open.");
	}

	@Test
	void signsAndPainAreAnsweredOnOnePage() {
		known(null);
		assertThat(post("/today", Map.of("none", List.of("true"), "pain", List.of("11"))))
			.hasRedirectedUrl("/today?again");
		assertThat(page("/today?again=").getElementById("pain-error").text()).contains("from 0 to 10");
		assertThat(post("/today", Map.of("pain", List.of("2")))).as("no word on the signs")
			.hasRedirectedUrl("/today?again");
		assertThat(page("/today?again=").getElementById("pain-2").hasAttr("checked")).isTrue();
		assertThat(exchange("/exercises")).hasRedirectedUrl("/today");
		assertThat(post("/today", Map.of("symptoms", List.of("FLARE_UP"), "pain", List.of("2"))))
			.hasRedirectedUrl("/exercises");
		assertThat(page("/exercises").text()).contains("Quiet exercises for now");
		assertThat(post("/today", Map.of("symptoms", List.of("SADDLE_NUMBNESS"), "none", List.of("true"))))
			.hasRedirectedUrl("/today?again");
		post("/today", Map.of("symptoms", List.of("SADDLE_NUMBNESS"), "pain", List.of("9")));
		assertThat(page("/exercises").text()).contains("Get help now", "You scored your pain as 9 of 10.");
	}

	@Test
	void allThatWasBegunIsForgotten() {
		page("/exercises/bird-dog");
		send(page("/situation"), (form) -> fusion(form));
		assertThat(page("/situation/physician").text()).contains("Forget me");
		post("/forget", Map.of());
		assertThat(this.browser).doesNotContainKeys("situation", "begun", "errand", "question");
		assertThat(page("/situation").getElementById("levels").val()).isEmpty();
	}

	/** Somebody eight weeks after L5-S1, cleared for rehabilitation. */
	private void known(Integer pain) {
		send(page("/situation"), (form) -> fusion(form));
		finish();
		if (pain != null) {
			check(pain);
		}
	}

	private static void fusion(Map<String, List<String>> form) {
		form.put("levels", List.of("L5-S1"));
		form.put("surgeryDate", List.of(today().minusWeeks(8).toString()));
	}

	private void finish() {
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("REHAB")));
		send(page("/situation/healing"), (form) -> {
		});
	}

	private MvcTestResult check(int pain) {
		return post("/today", Map.of("none", List.of("true"), "pain", List.of(String.valueOf(pain))));
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	@Test
	void whatWasTakenAwayInAnotherTabDoesNotComeBack() {
		send(page("/situation"), (form) -> fusion(form));
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("REHAB")));
		send(page("/situation/healing"), (form) -> {
		});
		Document old = page("/situation/healing");
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("NONE")));
		assertThat(send(old, (form) -> form.put("factors", List.of("NICOTINE")))).as("not saved").isNull();
		assertThat(page("/situation").text()).contains("Nothing yet").doesNotContain("Rehabilitation", "Nicotine");
		Document asked = this.answer;
		assertThat(asked.text()).contains("Nothing has been saved yet");
		assertThat(asked.select("[name=factors][checked]").eachAttr("value")).containsExactly("NICOTINE");
		assertThat(send(asked, (form) -> {
		})).isEqualTo("/situation?saved");
		assertThat(page("/situation").text()).contains("Nothing yet", "Nicotine").doesNotContain("Rehabilitation");
	}

	@Test
	void norDoesItThroughAPageThatWasOpenedBeforeAnythingWasKept() {
		send(page("/situation"), (form) -> fusion(form));
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("STRENGTH")));
		Document old = page("/situation/healing");
		send(old, (form) -> {
		});
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("NONE")));
		assertThat(send(old, (form) -> form.put("factors", List.of("NICOTINE")))).as("not saved").isNull();
		assertThat(page("/situation").text()).contains("Nothing yet").doesNotContain("Strength", "Nicotine");
	}

	@Test
	void aPageThatIsOlderThanAChangeOfItsOwnIsSaved() {
		send(page("/situation"), (form) -> fusion(form));
		send(page("/situation/physician"), (form) -> form.put("clearance", List.of("REHAB")));
		Document old = page("/situation/healing");
		send(old, (form) -> {
		});
		Document healing = page("/situation/healing");
		send(healing, (form) -> form.put("factors", List.of("NICOTINE")));
		assertThat(send(healing, (form) -> form.put("factors", List.of("OSTEOPOROSIS")))).isEqualTo("/situation?saved");
	}

	/**
	 * Sends the step on a page, with all that it holds and what is entered.
	 * @return where it leads to
	 */
	private String send(Document page, Consumer<Map<String, List<String>>> enter) {
		Element form = page.selectFirst("form.step");
		Map<String, List<String>> fields = new LinkedHashMap<>();
		form.select("input[name], select[name]")
			.stream()
			.filter((field) -> !field.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])"))
			.forEach((field) -> fields.computeIfAbsent(field.attr("name"), (name) -> new ArrayList<>())
				.add(value(field)));
		enter.accept(fields);
		return post(form.attr("action"), fields).getResponse().getRedirectedUrl();
	}

	private static String value(Element field) {
		Element option = field.selectFirst("option[selected]");
		return field.is("select") ? ((option != null) ? option : field.selectFirst("option")).val() : field.val();
	}

	private Document page(String address) {
		return Jsoup.parse(new String(exchange(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult exchange(String address) {
		return kept(this.mvc.get().uri(address));
	}

	/** Sends a form as people in haste do: twice, and both lead to the same place. */
	private MvcTestResult post(String address, Map<String, List<String>> fields) {
		MvcTestResult first = postOnce(address, fields);
		MvcTestResult again = postOnce(address, fields);
		this.answer = Jsoup.parse(new String(again.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(first.getResponse().getRedirectedUrl());
		return again;
	}

	private MvcTestResult postOnce(String address, Map<String, List<String>> fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return kept(request);
	}

	private MvcTestResult kept(MockMvcRequestBuilder request) {
		MvcTestResult result = request.cookie(this.browser.values().toArray(Cookie[]::new)).exchange();
		for (Cookie cookie : result.getResponse().getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.browser.remove(cookie.getName());
			}
			else {
				this.browser.put(cookie.getName(), cookie);
			}
		}
		return result;
	}

}
