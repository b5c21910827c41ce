package org.neutralspine.guidance.exercise;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Your exercises opens on what may be done; the rest is a count, until it is asked for.
 */
@IntegrationTest
class ExerciseListTests {

	private static final int PAGE = 8;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private InstantSource clock;

	private Cookie patient;

	@BeforeEach
	void halfAYearAfterAnL4S1Fusion() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.patient = cookie(post("/situation", "levels", "L4-S1", "surgeryDate", today.minusWeeks(26).toString(),
				"clearance", "STRENGTH", "timeZone", "UTC"));
		answer("1");
	}

	private void answer(String pain) {
		this.patient = cookie(post("/today", "none", "true"));
		this.patient = cookie(post("/today/pain", "pain", pain));
	}

	private void reportAFlareUp() {
		this.patient = cookie(post("/today", "symptoms", "FLARE_UP"));
		this.patient = cookie(post("/today/pain", "pain", "1"));
	}

	// What is open

	@Test
	void opensOnTheFavouredAndCountsTheRest() {
		Document page = page("/exercises");
		assertThat(open(page)).containsExactly("FAVOUR");
		assertThat(cards(page, "FAVOUR")).hasSize(PAGE);
		assertThat(page.select(".group").eachAttr("id")).containsExactly("FAVOUR", "ALLOW", "CAUTION", "NOT_YET",
				"LOCKED", "AVOID");
		int doable = count(page, "FAVOUR") + count(page, "ALLOW") + count(page, "CAUTION");
		assertThat(doable + count(page, "NOT_YET") + count(page, "LOCKED") + count(page, "AVOID")).isEqualTo(328);
		assertThat(page.select("#found").text()).isEqualTo("Open to you today: " + doable + " of 328 exercises.");
		assertThat(page.select(".group > p").eachText()).as("what each means").hasSize(6).doesNotContain("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALLOW", "CAUTION", "NOT_YET", "LOCKED", "AVOID" })
	void aClosedGroupIsALinkToItself(String group) {
		Element closed = toggle(page("/exercises"), group);
		assertThat(closed.attr("aria-expanded")).isEqualTo("false");
		assertThat(closed.attr("href")).isEqualTo("/exercises?group=" + group + "#" + group);
		Document page = page("/exercises?group=" + group);
		assertThat(open(page)).containsExactly("FAVOUR", group);
		assertThat(cards(page, group)).isNotEmpty().hasSizeLessThanOrEqualTo(PAGE);
		assertThat(toggle(page, group).attr("aria-expanded")).isEqualTo("true");
		assertThat(toggle(page, group).attr("href")).isEqualTo("/exercises#" + group);
	}

	@Test
	void aGroupHasPagesUntilAllAreShown() {
		List<String> shown = new ArrayList<>();
		String next = "/exercises?group=AVOID";
		while (!next.isEmpty()) {
			Document page = page(next);
			shown.addAll(cards(page, "AVOID"));
			next = page.select("#AVOID a[rel=next]").attr("href");
			assertThat(next.isEmpty() || next.endsWith("#AVOID")).isTrue();
		}
		assertThat(shown).doesNotHaveDuplicates().hasSize(count(page("/exercises"), "AVOID"));
	}

	@ParameterizedTest
	@CsvSource({ "group=NOTHING&page=2, FAVOUR", "group=favour, FAVOUR", "group=&page=, FAVOUR",
			"group=FAVOUR&page=0, FAVOUR", "group=FAVOUR&page=x, FAVOUR", "page=99999999999999, FAVOUR",
			"group=ALLOW&group=AVOID, FAVOUR", "group=TODAY, FAVOUR" })
	void whatAnAddressMisspellsIsLeftOut(String query, String open) {
		Document page = page("/exercises?" + query);
		assertThat(open(page)).containsExactly(open);
		assertThat(cards(page, "FAVOUR")).isEqualTo(cards(page("/exercises"), "FAVOUR"));
	}

	@Test
	void beyondTheLastPageIsTheLast() {
		Document page = page("/exercises?group=AVOID&page=999999");
		assertThat(cards(page, "AVOID")).isNotEmpty();
		assertThat(page.select("#AVOID a[rel=next]")).isEmpty();
	}

	// What is found

	@Test
	void whatLittleIsFoundIsShownWhereverItBelongs() {
		Document page = page("/exercises?q=hack%20squat");
		assertThat(open(page)).isEqualTo(page.select(".group").eachAttr("id"));
		assertThat(page.select("#found").text()).startsWith("Found: ");
		assertThat(page.select("#list > p a").first().attr("href")).as("show all").isEqualTo("/exercises");
	}

	@Test
	void aGroupKeepsWhatNarrowsTheListDown() {
		Document page = page("/exercises?q=&part=LEGS&equipment=MAT&equipment=BARBELL&position=");
		assertThat(toggle(page, "AVOID").attr("href"))
			.isEqualTo("/exercises?part=LEGS&equipment=MAT&equipment=BARBELL&group=AVOID#AVOID");
		assertThat(page.select("#chosen").text()).isEqualTo("(3 chosen)");
	}

	@Test
	void showsNobodyWhatSomebodyElseChose() {
		assertThat(chosen(page("/exercises?part=LEGS&kind=ACTIVITY&equipment=MAT"))).containsExactly("ACTIVITY", "LEGS",
				"MAT");
		assertThat(chosen(page("/exercises"))).isEmpty();
		assertThat(page("/exercises").select("#part option, #position option, #kind option, input[name=equipment]"))
			.hasSizeGreaterThan(30);
	}

	private static List<String> chosen(Document page) {
		return page.select("#filter option[selected], #filter input[checked]").eachAttr("value");
	}

	@Test
	void whereNothingIsFoundThereIsAWayOn() {
		Document page = page("/exercises?q=zzzz");
		assertThat(page.select("#found").text()).isEqualTo("Nothing found.");
		assertThat(page.select("#list form[method=post]").attr("action")).isEqualTo("/can-i");
		assertThat(page.select("#list input[name=text]").attr("value")).isEqualTo("zzzz");
		assertThat(page.select("#list form button").text()).isEqualTo("Ask “Can I do zzzz?”");
		assertThat(page.select("#list > p a").attr("href")).isEqualTo("/exercises");
	}

	@Test
	void whatIsAtHandIsEnoughOrNothingIsNeeded() {
		assertThat(found("equipment=MAT")).isGreaterThan(found("equipment=NONE"));
		assertThat(found("equipment=MAT&q=level%20walking")).isPositive();
		assertThat(page("/exercises?q=chest-supported%20row&equipment=BENCH").select("#list").text())
			.doesNotContain("Chest-supported row");
		assertThat(page("/exercises?q=chest-supported%20row&equipment=BENCH&equipment=DUMBBELL").select("#list").text())
			.contains("Chest-supported row");
	}

	private int found(String query) {
		return Integer
			.parseInt(page("/exercises?" + query).select("#found").text().replaceAll("Found: (\\d+)\\..*", "$1"));
	}

	@Test
	void theLineThatSpeaksIsOutsideOfWhatIsReplaced() {
		Document page = page("/exercises");
		assertThat(page.select("[role=status]").eachAttr("id")).containsExactly("unsent", "found");
		assertThat(page.select("#list [role=status]")).isEmpty();
		assertThat(page.select("#filter").attr("hx-select-oob")).contains("#found:innerHTML");
		assertThat(page.select("#filter").attr("hx-replace-url")).isEqualTo("true");
	}

	// What today closes

	@Test
	void whatOnlyTodaysPainClosesIsAGroupOfItsOwn() {
		int withCare = count(page("/exercises"), "CAUTION");
		answer("4");
		Document page = page("/exercises");
		int waiting = count(page, "TODAY");
		assertThat(waiting).isPositive().isEqualTo(withCare - count(page, "CAUTION"));
		assertThat(page.select(".notice").text())
			.contains("Because of your pain of 4 today, some exercises wait for a calmer day: " + waiting + ".");
		assertThat(page.select(".notice a").attr("href")).isEqualTo("/exercises?group=TODAY#TODAY");
		assertThat(page("/exercises?q=zzzz").select(".notice").text()).as("whatever is searched for")
			.contains("a calmer day: " + waiting + ".");
		assertThat(page("/exercises?group=TODAY").select("#TODAY .reason").eachText()).isNotEmpty()
			.allSatisfy((reason) -> assertThat(reason).contains("4"));
	}

	@Test
	void theDrawnStagesShowWhatOpensNextAndOnWhichDay() {
		Document page = page("/exercises");
		Element chart = Objects.requireNonNull(page.selectFirst(".path-chart"));
		assertThat(chart.select(".next")).hasSize(1);
		String day = chart.select("text.week").get(0).text();
		assertThat(day).matches("\\p{Lu}\\p{L}+ \\d+, \\d{4}");
		assertThat(page.text()).contains("Next: ", "that is " + day);
		assertThat(chart.attr("aria-label")).contains("Next: ", "that is " + day);
	}

	@Test
	void theStageOfTodayIsToldInWords() {
		Document page = page("/exercises");
		assertThat(page.select(".timeline li")).filteredOn((stage) -> stage.text().contains("You are here"))
			.isEqualTo(page.select(".timeline li[aria-current=step]"))
			.hasSize(1);
	}

	@Test
	void aFlareUpShowsTheQuietOnesAtOnce() {
		reportAFlareUp();
		Document page = page("/exercises");
		assertThat(page.select(".notice").first().children()).as("a heading and three lines").hasSize(4);
		Element notice = Objects.requireNonNull(page.selectFirst(".notice"));
		assertThat(notice.nextElementSiblings().select("#list")).hasSize(1);
		assertThat(open(page)).isNotEmpty().allMatch((group) -> List.of("FAVOUR", "ALLOW", "CAUTION").contains(group));
		assertThat(page.select(".cards h3").eachText()).contains("Level walking, graded");
		assertThat(page.text()).doesNotContain("Lifting limit", "Next:");
		assertThat(page.select(".timeline, .path-chart, .glance")).isEmpty();
		assertThat(page.select("#flare").text()).contains("Stay with this until the pain has settled");
	}

	@Test
	void aFlareUpTellsWhatWaitsForTheDayFromWhatStaysClosed() {
		reportAFlareUp();
		assertThat(page("/exercises").select("#TODAY, #LOCKED")).hasSize(2);
		assertThat(page("/exercises").select("#AVOID, #NOT_YET")).as("the gate locks them all").isEmpty();
		assertThat(group("/exercises?q=bird%20dog", "TODAY")).contains("Bird dog");
		Document sitUp = page("/exercises?q=sit-up&group=LOCKED");
		assertThat(cards(sitUp, "LOCKED")).anyMatch((name) -> name.startsWith("Sit-up"));
		assertThat(sitUp.select("#LOCKED").text()).contains("These would stay closed on a calmer day, too.")
			.doesNotContain("A flare-up leaves open only");
		assertThat(sitUp.select("#LOCKED .cards").text()).contains("This one is to leave out in any case:");
		assertThat(page("/exercises/sit-up").select(".says").text())
			.isEqualTo("Not now, and this one is to leave out in any case.");
		assertThat(page("/exercises/bird-dog").select(".says").text()).startsWith("Not now. Something has to change");
		assertThat(page("/can-i?q=sit-up").select(".says").text()).contains("to leave out in any case");
	}

	private List<String> group(String address, String group) {
		return cards(page(address), group);
	}

	// To an exercise and back

	@Test
	void anExerciseLeadsBackToItsPlaceInTheList() {
		Element card = Objects.requireNonNull(page("/exercises?group=ALLOW&page=2").select("#ALLOW .cards li").get(3));
		String address = card.select("h3 a").attr("href");
		assertThat(address).matches("/exercises/[a-z0-9-]+");
		String back = page(address).select(".crumb a").attr("href");
		assertThat(back).isEqualTo("/exercises?group=ALLOW&page=2#" + card.id());
		assertThat(page(back.split("#", 2)[0]).getElementById(card.id())).isNotNull();
		assertThat(page(address).select(".after a").eachAttr("href")).first().isEqualTo(back);
	}

	@Test
	void theFilterComesAlong() {
		Document list = page("/exercises?q=plank&part=CORE");
		Element first = Objects.requireNonNull(list.selectFirst(".cards li"));
		String address = first.select("h3 a").attr("href");
		assertThat(address).endsWith("?q=plank&part=CORE");
		assertThat(page(address).select(".crumb a").attr("href"))
			.isEqualTo("/exercises?q=plank&part=CORE#" + first.id());
	}

	@Test
	void nextGoesThroughTheGroupToItsEnd() {
		List<String> names = new ArrayList<>();
		String next = page("/exercises?part=HIPS").select("#FAVOUR h3 a").attr("href");
		while (!next.isEmpty()) {
			Document exercise = page(next);
			names.add(exercise.select("h1").text());
			next = exercise.select(".after a[rel=next]").attr("href");
		}
		assertThat(names).hasSizeGreaterThan(1).isEqualTo(cards(page("/exercises?part=HIPS&group=FAVOUR"), "FAVOUR"));
	}

	@Test
	void whoeverIsUnknownIsLedToTheListToo() {
		this.patient = null;
		Document page = page("/exercises/bird-dog?q=a%26b%20%7Bc%7D");
		assertThat(page.select(".after a").eachAttr("href")).containsExactly("/exercises?q=a%26b%20%7Bc%7D");
		assertThat(page.select(".on-paper")).isEmpty();
	}

	// On paper

	@Test
	void paperSaysForWhomAndWhenAndShowsWhatIsOpen() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		Document page = page("/exercises?group=AVOID");
		assertThat(page.select("p.on-paper").text()).startsWith("Checked on ")
			.contains(String.valueOf(today.getYear()), "week 26 after the surgery", "L4-S1", "Strength training");
		assertThat(page.select("section.on-paper").text()).contains("The pain rule", "Green: pain of 0 to 2");
		assertThat(page.select(".group:not(.no-print)").eachAttr("id")).containsExactly("FAVOUR");
		assertThat(page("/exercises/bird-dog").select("p.on-paper").text()).contains("week 26 after the surgery");
	}

	@Test
	void allThatIsOpenFitsOnOnePageForPaper() {
		String all = page("/exercises?part=LEGS").select("#list > p a").last().attr("href");
		assertThat(all).isEqualTo("/exercises?all=true&part=LEGS");
		Document page = page(all);
		assertThat(open(page)).containsExactly("ALLOW", "CAUTION");
		for (String group : open(page)) {
			assertThat(cards(page, group)).hasSize(count(page, group)).doesNotHaveDuplicates();
		}
		assertThat(page.select(".pages")).isEmpty();
	}

	private static List<String> open(Document page) {
		return page.select(".group:has(.cards)").eachAttr("id");
	}

	private static List<String> cards(Document page, String group) {
		return page.select("#" + group + " .cards h3").eachText();
	}

	private static int count(Document page, String group) {
		String number = page.select("#" + group + " .number").text();
		return number.isEmpty() ? 0 : Integer.parseInt(number);
	}

	private static Element toggle(Document page, String group) {
		return Objects.requireNonNull(page.selectFirst("#" + group + " .fold"));
	}

	private Document page(String address) {
		MockMvcRequestBuilder request = this.mvc.get().uri(URI.create(address));
		MvcTestResult result = (this.patient != null) ? request.cookie(this.patient).exchange() : request.exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return (this.patient != null) ? request.cookie(this.patient).exchange() : request.exchange();
	}

	private static Cookie cookie(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie(SituationCookie.NAME);
		assertThat(cookie).as("the page answers %s", result.getResponse().getStatus()).isNotNull();
		return cookie;
	}

}
