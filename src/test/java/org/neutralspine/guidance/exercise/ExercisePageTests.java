package org.neutralspine.guidance.exercise;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * One exercise: the answer first, what it stands on for whoever asks, and on paper for
 * whom it was given.
 */
@IntegrationTest
class ExercisePageTests {

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
		this.patient = cookie(post("/today", "none", "true"));
		this.patient = cookie(post("/today/pain", "pain", "1"));
	}

	@Test
	void theAnswerIsAHeadingAndItsReasonASentence() {
		Element verdict = verdict("/exercises/sit-up");
		assertThat(verdict.select("h2").first().text()).isEqualTo("Your answer: Avoid");
		assertThat(verdict.select("> p").eachText()).hasSize(2)
			.last()
			.asString()
			.startsWith("Sit-ups and crunches bend the spine");
	}

	@Test
	void whatItStandsOnIsClosedAndNamed() {
		Element why = verdict("/exercises/sit-up").selectFirst("details");
		assertThat(why.hasAttr("open")).isFalse();
		assertThat(why.select("summary").text()).startsWith("Why we say this");
		assertThat(why.select("a").eachText()).isNotEmpty()
			.allSatisfy((name) -> assertThat(name).matches("Source \\d+"));
		assertThat(page("/exercises/sit-up").select(".source")).as("all are in closed blocks")
			.allSatisfy((source) -> assertThat(source.closest("details")).isNotNull());
	}

	@Test
	void onPaperItSaysForWhomAndWhen() {
		String checked = page("/exercises/bird-dog").select("p.on-paper").first().text();
		assertThat(checked).contains("for L4-S1: week 26", "“Strength training”", "Checked on");
		assertThat(page("/exercises/bird-dog").select(".on-paper").text()).contains("The pain rule");
		this.patient = null;
		assertThat(page("/exercises/bird-dog").select(".on-paper")).isEmpty();
	}

	@Test
	void theMenuSaysWhereOneIs() {
		assertThat(page("/exercises").select("nav [aria-current=page]").eachText()).containsExactly("Your exercises");
		assertThat(page("/exercises/bird-dog").select("nav [aria-current=true]").eachText())
			.containsExactly("Your exercises");
		assertThat(page("/").select("nav [aria-current]")).isEmpty();
	}

	private Element verdict(String address) {
		return Objects.requireNonNull(page(address).selectFirst(".verdict"));
	}

	private Document page(String address) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address);
		MvcTestResult result = (this.patient != null) ? request.cookie(this.patient).exchange() : request.exchange();
		assertThat(result).hasStatusOk();
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
		return Objects.requireNonNull(result.getResponse().getCookie(SituationCookie.NAME));
	}

}
