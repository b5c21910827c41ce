package org.neutralspine.guidance.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.catalogue.WithdrawnExercises;
import org.neutralspine.editing.State;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * "Can I do …?" answers only for what was asked.
 */
@IntegrationTest
class CanITests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private InstantSource clock;

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private MessageSource messages;

	private Cookie patient;

	@BeforeEach
	void eightWeeksAfterAnL5S1FusionWithoutSigns() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.patient = cookie(post("/situation", "levels", "L5-S1", "surgeryDate", today.minusWeeks(8).toString(),
				"clearance", "REHAB", "timeZone", "UTC"));
		this.patient = cookie(post("/today", "none", "true"));
		this.patient = cookie(post("/today/pain", "pain", "2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "I want to die", "I think about suicide", "can I walk or just end my life" })
	void whoMayGiveUpTheirLifeIsShownHelpAndNoExercise(String typed) {
		Document page = ask(typed);
		assertThat(page.select(".signs h2").text())
			.isEqualTo(this.messages.getMessage("question.crisis.title", null, Locale.ENGLISH));
		assertThat(page.select(".signs .calls a[href=tel:112]")).hasSize(1);
		assertThat(page.select("article, .notice, .verdict, .near")).isEmpty();
	}

	@Test
	void theSignThatNeedsHelpTheSoonestComesFirstWithTheNumberToCall() {
		Element signs = Objects.requireNonNull(ask("I have a fever and pain in my chest").selectFirst(".signs"));
		String number = this.beans.getBean(TodaysCheck.class).emergencyNumber();
		assertThat(signs.text()).containsSubsequence(say("symptom.BREATHLESS_OR_CHEST_PAIN.action", number),
				say("gate.call", "112"), say("symptom.FEVER_OR_WOUND.action", number));
		assertThat(signs.select(".calls a[href=tel:112]")).hasSize(1);
		assertThat(signs.text()).doesNotContain(say("gate.call.worse"));
		assertThat(ask("I have a fever").select(".signs").text()).contains(say("gate.call.worse"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "can't feel when I have to go to the loo", "I sit on the toilet and nothing happens",
			"wee has gone weird", "my foot has been lazy" })
	void aSignIsHeardAsInAQuestion(String typed) {
		Document page = ask(typed);
		assertThat(page.select(".signs h2").text())
			.isEqualTo(this.messages.getMessage("canI.signs", null, Locale.ENGLISH));
		assertThat(page.select("article, .notice, .verdict, .near")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "suicide push ups", "calf raises", "kneeling at church" })
	void aNameThatSoundsLikeOneIsAName(String typed) {
		assertThat(ask(typed).select(".g-URGENT")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("unknown")
	void saysThatItDoesNotKnowAndGivesNoVerdict(String typed) {
		Document page = ask(typed);
		assertThat(page.select(".stamp, .says, .badge, .verdict, [class*=v-]")).as(typed).isEmpty();
		if (page.select(".signs").isEmpty()) {
			assertThat(page.select(".notice").text()).contains("We do not know “" + typed + "” yet",
					"Ask your physician");
		}
	}

	static Stream<String> unknown() throws IOException {
		return Stream.concat(lines("unknown-phrases.tsv"),
				Stream.of("smoking", "airplane", "elevator", "heat pad", "wipe after toilet", "how should I sleep",
						"basketball in gym class", "how far can I walk", "back exercises", "squats, heavy"));
	}

	@ParameterizedTest
	@MethodSource("known")
	void answersForWhatItKnows(String typed, String slug) {
		String name = StarterCatalogue.exercises().get(slug).name();
		Document page = ask(typed);
		assertThat(page.select("article h2.found").eachText()).as(typed).containsExactly(name);
		assertThat(page.select(".stamp")).hasSize(1);
	}

	static Stream<String[]> known() throws IOException {
		return lines("known-phrases.tsv").map((line) -> line.split("\t"))
			.filter((cells) -> StarterCatalogue.exercises().containsKey(cells[1]));
	}

	@Test
	void repeatsTheQuestionAndSaysWhichWordsItAnswers() {
		assertThat(ask("can I do hack squats please").select(".asked").text())
			.isEqualTo("You asked: “can I do hack squats please”. This is our answer for “hack squats”.");
		assertThat(ask("hack squats").select(".asked").text())
			.isEqualTo("You asked: “hack squats”. This is our answer for “hack squats”.");
	}

	@Test
	void answersForEachExerciseThatIsNamed() {
		Document page = ask("can I do hack squats or a bird dog?");
		assertThat(page.select(".asked").eachText()).containsExactly(
				"You asked: “can I do hack squats or a bird dog?”. You named more than one thing. Each has its own answer.",
				"This is our answer for “hack squats”.", "This is our answer for “a bird dog”.");
		assertThat(page.select(".part h2.found").eachText()).containsExactly("Hack squat", "Bird dog");
		assertThat(page.select(".part:contains(Hack squat) .stamp").text()).isEqualTo("Avoid");
		assertThat(page.select(".stamp")).hasSize(2);
		assertThat(page.select("a[href^=/can-i?]")).as("what else may be meant").isEmpty();
	}

	@Test
	void saysWhichPartOfAQuestionItDoesNotKnow() {
		Document page = ask("hack squats and heavy goblet squats");
		assertThat(page.select(".part .asked").eachText()).containsExactly("This is our answer for “hack squats”.");
		assertThat(page.select(".stamp")).hasSize(1);
		Element unknown = page.select(".part").last();
		assertThat(unknown.select(".notice").text()).isEqualTo(
				"We do not know “heavy goblet squats” yet, so we cannot say that it is safe. Ask your physician.");
		assertThat(unknown.select(".links a").eachText()).contains("Goblet squat, light");
		assertThat(unknown.select(".stamp, .badge, article, [class*=v-]")).isEmpty();
	}

	@Test
	void answersForNoExerciseNextToASign() {
		Document page = ask("i cannot pee and squats");
		assertThat(page.select(".signs")).hasSize(1);
		assertThat(page.select(".stamp, .badge, article, .links, .asked")).isEmpty();
	}

	@Test
	void offersWhatMayBeMeantWithoutAVerdict() {
		Document page = ask("heavy goblet squats");
		assertThat(page.select(".near a").eachText()).contains("Goblet squat, light").hasSizeLessThanOrEqualTo(5);
		assertThat(page.select(".stamp, .badge, article")).isEmpty();
		Document chosen = Jsoup
			.parse(body(get(page.select(".links a:contains(Goblet squat)").first().attr("href"), this.patient)));
		assertThat(chosen.select("h2.found").text()).isEqualTo("Goblet squat, light");
	}

	@ParameterizedTest
	@CsvSource({ "i cannot pee, Bladder or bowel changed, emergency department",
			"numbness in my leg, Numbness or tingling that was not there before, surgeon’s office today",
			"my back hurts, A flare-up, Go back to level walking",
			"leaking when i sneeze, Bladder or bowel changed, emergency department" })
	void leadsWordsOfASignToItsAdviceAndToTheCheck(String typed, String question, String advice) {
		for (Cookie visitor : new Cookie[] { this.patient, null }) {
			Document page = Jsoup.parse(body(get("/can-i?q=" + typed, visitor)));
			assertThat(page.select(".signs").text()).contains(question, "If yes:", advice);
			assertThat(page.select(".signs > p:not(.calls) > a.button").attr("href")).isEqualTo("/today");
			assertThat(page.select(".stamp, .badge, article, .links")).isEmpty();
		}
	}

	@Test
	void asksAboutASignBeforeAnExerciseThatIsCalledLikeIt() {
		Document page = ask("bowel movement");
		assertThat(page.select(".signs, article").first().className()).contains("signs");
		assertThat(page.select("h2.found").text()).isEqualTo("Using the toilet Advice");
		assertThat(ask("calf raises").select(".signs")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "RETIRED", "UNREVIEWED", "DRAFT" })
	void whatIsNotPublishedAnyMoreIsStillLeftOut(State state) {
		try (WithdrawnExercises gone = WithdrawnExercises.of(this.beans, state, "sit-up", "decline-sit-up")) {
			assertThat(gone).isNotNull();
			for (String typed : List.of("weighted sit up", "situps", "can I do weighted situps?")) {
				for (Cookie visitor : new Cookie[] { this.patient, null }) {
					Document page = Jsoup.parse(body(get("/can-i?q=" + typed, visitor)));
					assertThat(page.select(".stamp").eachText()).containsExactly("Avoid");
					assertThat(page.select(".says").text()).isEqualTo("Leave this one out.");
					assertThat(page.select("a[href*=sit-up]")).isEmpty();
				}
			}
			assertThat(ask("situps").select(".links a").eachText()).contains("Abdominal brace (neutral)");
			assertThat(body(get("/api/v1/exercises?q=weighted sit up", null))).isEqualTo("[]");
			Document list = Jsoup.parse(body(get("/exercises?q=situps", this.patient)));
			assertThat(list.select("#list .says").text()).isEqualTo("Leave this one out.");
			assertThat(list.select("#list .cards li")).as("nothing looser is offered for it").isEmpty();
		}
		assertThat(ask("situps").select("h2.found a").attr("href")).isEqualTo("/exercises/sit-up");
	}

	@Test
	void showsTheStrictestFirstWhereSeveralAreCalledSo() {
		try (WithdrawnExercises none = WithdrawnExercises.of(this.beans, State.PUBLISHED)) {
			none.call("sit-up", "Bridge");
			none.call("bird-dog", "Bridge");
			Document page = ask("bridges");
			assertThat(page.select(".stamp").eachText()).startsWith("Avoid").hasSize(3);
			assertThat(page.select("h2.found a").eachAttr("href")).first().isEqualTo("/exercises/sit-up");
			assertThat(page.text()).contains("More than one exercise is called so. The strictest answer comes first.");
		}
	}

	@Test
	void givesNoVerdictWithoutASituation() {
		Document page = Jsoup.parse(body(get("/can-i?q=bird dogs", null)));
		assertThat(page.select("h2.found").text()).isEqualTo("Bird dog");
		assertThat(page.select(".stamp, .badge")).isEmpty();
		assertThat(page.select("a.button").attr("href")).isEqualTo("/situation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/can-i", "/can-i?q=", "/can-i?q= " })
	void saysNothingWhereNothingIsAsked(String address) {
		Document page = Jsoup.parse(body(get(address, this.patient)));
		assertThat(page.select(".notice, article, .links, .asked")).isEmpty();
	}

	@Test
	void theApiListsWhatIsNamedFirstAndSaysHowItCameAbout() {
		assertThat(api("can I do squats")).startsWith("bodyweight-squat ALIAS").contains("hack-squat RELATED");
		assertThat(api("hack squat")).startsWith("hack-squat NAME").contains("bodyweight-squat RELATED");
		assertThat(api("hack sqauts")).startsWith("hack-squat TYPO");
		assertThat(api("running and hack squat or golf")).startsWith("hack-squat NAME", "running ALIAS", "golf ALIAS");
		assertThat(api("heavy goblet squats")).isNotEmpty().allMatch((hit) -> hit.endsWith("RELATED"));
		assertThat(api("squats and heavy")).isNotEmpty().allMatch((hit) -> hit.endsWith("RELATED"));
		assertThat(api("squats").stream().distinct().toList()).isEqualTo(api("squats"));
		assertThat(body(get("/api/v1/exercises", null))).contains("hack-squat").doesNotContain("match");
	}

	private List<String> api(String typed) {
		JsonNode hits = JsonMapper.shared().readTree(body(get("/api/v1/exercises?q=" + typed, null)));
		return hits.valueStream().map((hit) -> hit.get("slug").asString() + " " + hit.get("match").asString()).toList();
	}

	private Document ask(String typed) {
		return Jsoup.parse(body(get("/can-i?q=" + typed, this.patient)));
	}

	private MvcTestResult get(String address, Cookie cookie) {
		String[] parts = address.split("\\?q=", -1);
		MockMvcRequestBuilder request = (parts.length > 1)
				? this.mvc.get().uri(parts[0]).queryParam("q", URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
				: this.mvc.get().uri(address);
		return (cookie != null) ? request.cookie(cookie).exchange() : request.exchange();
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return (this.patient != null) ? request.cookie(this.patient).exchange() : request.exchange();
	}

	private static Cookie cookie(MvcTestResult result) {
		return Objects.requireNonNull(result.getResponse().getCookie(SituationCookie.NAME));
	}

	private static Stream<String> lines(String file) throws IOException {
		try (InputStream cases = CanITests.class.getResourceAsStream("/cases/" + file)) {
			return new String(Objects.requireNonNull(cases).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList()
				.stream();
		}
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
