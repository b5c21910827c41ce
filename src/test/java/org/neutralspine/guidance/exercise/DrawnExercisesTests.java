package org.neutralspine.guidance.exercise;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Exercises are drawn with this person's spine inside the page, and with nobody's by
 * address.
 */
@IntegrationTest
class DrawnExercisesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private InstantSource clock;

	@Autowired
	private ApplicationContext beans;

	private Cookie patient;

	@BeforeEach
	void halfAYearAfterAnL4S1Fusion() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.patient = cookie(post("/situation", "levels", "L4-S1", "surgeryDate", today.minusWeeks(26).toString(),
				"clearance", "STRENGTH", "timeZone", "UTC"));
		this.patient = cookie(post("/today", "none", "true"));
		this.patient = cookie(post("/today/pain", "pain", "1"));
	}

	@Test
	void anExerciseIsDrawnWithWhatIsFusedAndWhatIsNextToIt() {
		Element drawing = drawing(page("/exercises/bird-dog"));
		assertThat(drawing.attr("aria-label")).contains("Seen from the side.", "keeps its natural curve",
				"Your fused levels are filled in: L4, L5, S1.");
		assertThat(drawing.select(".x, .a, .rod")).hasSize(3);
		assertThat(drawing.select(".no")).isEmpty();
		assertThat(page("/exercises/bird-dog").select(".spine-legend").text()).contains("held by the rod", "protect");
	}

	@Test
	void nobodysSpineIsDrawnForWhoeverIsUnknown() {
		this.patient = null;
		Element drawing = drawing(page("/exercises/bird-dog"));
		assertThat(drawing.attr("aria-label")).doesNotContain("fused");
		assertThat(drawing.select(".x, .a, .rod")).isEmpty();
		assertThat(page("/exercises/bird-dog").select(".spine-legend")).isEmpty();
	}

	@Test
	void onlyWhatThisPersonShouldAvoidIsCrossedOut() {
		Element avoided = drawing(page("/exercises/decline-sit-up"));
		assertThat(avoided.select(".no")).hasSize(1);
		assertThat(avoided.attr("aria-label")).startsWith("Crossed out, because it is not for you.");
		assertThat(drawing(page("/can-i?q=decline+sit-up")).select(".no")).hasSize(1);
		this.patient = null;
		assertThat(drawing(page("/exercises/decline-sit-up")).select(".no")).isEmpty();
	}

	@Test
	void severalPosesHaveADrawingEach() {
		assertThat(page("/exercises/log-roll").select("figure.drawn.sequence svg")).hasSizeGreaterThan(2);
	}

	@Test
	void anUploadedPictureTakesThePlaceOfTheDrawing() {
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(page("/exercises/bird-dog").select("figure.drawn")).isEmpty();
			assertThat(thumb(page("/exercises?q=bird+dog"), "Bird dog").attr("src"))
				.isEqualTo(birdDog.picture().address());
		}
		assertThat(thumb(page("/exercises?q=bird+dog"), "Bird dog").attr("src"))
			.isEqualTo("/exercises/bird-dog/drawing.svg");
	}

	@Test
	void listsShowThisPersonsSpineAndOnlyTheirBrowserKeepsIt() {
		MvcTestResult own = get("/exercises/bird-dog/drawing.svg");
		assertThat(own).hasStatusOk().hasContentType("image/svg+xml").hasHeader("Cache-Control", "no-cache, private");
		assertThat(own).bodyText().contains("class=\"x\"", "class=\"a\"").doesNotContain("class=\"no\"");
		assertThat(page("/exercises").select(".spine-legend")).hasSize(1);
		String version = String.valueOf(own.getResponse().getHeader("ETag"));
		assertThat(get("/exercises/bird-dog/drawing.svg", version)).hasStatus(HttpStatus.NOT_MODIFIED);
		this.patient = null;
		assertThat(get("/exercises/bird-dog/drawing.svg", version)).hasStatusOk()
			.bodyText()
			.startsWith("<svg ")
			.doesNotContain("class=\"x\"", "class=\"a\"");
		assertThat(get("/exercises/nothing-of-the-kind/drawing.svg")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatMayBeDoneCanBeSeenMovingWithThisPersonsSpine() {
		assertThat(page("/exercises/bird-dog").select(".movement").attr("data-address"))
			.isEqualTo("/exercises/bird-dog/movement");
		MvcTestResult movement = get("/exercises/bird-dog/movement");
		assertThat(movement).hasStatusOk().hasHeader("Cache-Control", "no-store");
		Elements frames = page("/exercises/bird-dog/movement").select(".frame svg");
		assertThat(frames).hasSize(2);
		assertThat(frames.eachAttr("viewBox")).as("one frame").containsOnly(frames.attr("viewBox"));
		assertThat(frames.select(".x")).hasSize(2);
		assertThat(frames.select(".g")).isEmpty();
		assertThat(page("/exercises/decline-sit-up").select(".movement")).isEmpty();
		assertThat(page("/exercises/walking").select(".movement")).as("one pose").isEmpty();
		for (String still : List.of("walking", "decline-sit-up", "nothing-of-the-kind")) {
			assertThat(get("/exercises/" + still + "/movement")).hasStatus(HttpStatus.NOT_FOUND);
		}
		this.patient = null;
		assertThat(get("/exercises/bird-dog/movement")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/exercises/bird-dog").select(".movement")).isEmpty();
	}

	@Test
	void aPageHasOneLegendHoweverManyItAnswers() {
		assertThat(page("/can-i?q=bird+dog+and+walking").select(".spine-legend")).hasSize(1);
	}

	@Test
	void listsLoadDrawingsAsTheyAreScrolledTo() {
		Elements images = page("/exercises").select(".cards img");
		assertThat(images).hasSizeGreaterThan(5)
			.allSatisfy((image) -> assertThat(image.attr("loading")).isEqualTo("lazy"))
			.allSatisfy((image) -> assertThat(image.attr("alt")).isEmpty())
			.allSatisfy((image) -> assertThat(image.hasAttr("width") && image.hasAttr("height")).isTrue());
	}

	@Test
	void anAddressLeadsToADrawingWithNobodysSpine() {
		MvcTestResult result = get("/figures/bird-dog.svg");
		assertThat(result).hasStatusOk()
			.hasContentType("image/svg+xml")
			.hasHeader("Cache-Control", "max-age=3600, public");
		assertThat(result).bodyText().startsWith("<svg ").doesNotContain("class=\"x\"", "class=\"a\"", " style=");
		String tag = Objects.requireNonNull(result.getResponse().getHeader("ETag"));
		assertThat(this.mvc.get().uri("/figures/bird-dog.svg").header("If-None-Match", tag))
			.hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(get("/figures/nothing-of-the-kind.svg")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aDrawingThatIsAFileBringsItsDarkColoursAlong() {
		for (String address : List.of("/figures/bird-dog.svg", "/exercises/bird-dog/drawing.svg")) {
			assertThat(get(address)).bodyText().containsOnlyOnce("<style>").contains("prefers-color-scheme: dark");
		}
		assertThat(page("/exercises/bird-dog").select("style")).as("pages have a style sheet").isEmpty();
	}

	@Test
	void yourExercisesShowYourSpine() {
		Document page = page("/exercises");
		assertThat(page.select(".own-spine .fused").eachAttr("data-level")).containsExactly("L4", "L5", "S1");
		assertThat(page.select(".own-spine .adjacent").eachAttr("data-level")).containsExactly("L3");
		assertThat(page.select(".own-spine svg").attr("aria-label")).contains("L4-S1");
	}

	private static Element drawing(Document page) {
		return Objects.requireNonNull(page.selectFirst("figure.drawn svg"));
	}

	private static Element thumb(Document page, String name) {
		return Objects.requireNonNull(page.select(".cards li")
			.stream()
			.filter((card) -> card.select("h3 a").text().equals(name))
			.findFirst()
			.orElseThrow()
			.selectFirst("img"));
	}

	private Document page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String address) {
		return get(address, "");
	}

	/** Somebody who has a version of it already, or none. */
	private MvcTestResult get(String address, String version) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address).header("If-None-Match", version);
		return (this.patient != null) ? request.cookie(this.patient).exchange() : request.exchange();
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

}
