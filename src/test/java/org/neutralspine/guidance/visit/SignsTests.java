package org.neutralspine.guidance.visit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.protocol.Symptom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The warning signs are asked as new or clearly worse, one thing to look for on a line.
 */
@IntegrationTest
class SignsTests {

	@Autowired
	private MockMvcTester mvc;

	private Document page;

	@BeforeEach
	void askForSigns() {
		Cookie situation = this.mvc.post()
			.uri("/situation")
			.param("levels", "L4-S1")
			.param("surgeryDate", "2026-01-05")
			.param("clearance", "STRENGTH")
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie(SituationCookie.NAME);
		this.page = Jsoup.parse(new String(
				this.mvc.get().uri("/today").cookie(situation).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8));
	}

	@Test
	void oneOpeningAsksForWhatIsNewOrWorseAndLeavesOutWhatTheSurgeonKnows() {
		Element signs = this.page.selectFirst("fieldset.signs");
		assertThat(signs.selectFirst("legend").text())
			.isEqualTo("Since your last check, is any of this new or clearly worse?");
		assertThat(signs.selectFirst("p.hint").text()).contains("Not sure? Tick it.", "Known to your surgeon");
		assertThat(signs.select("> details p").eachText()).hasSize(2)
			.anyMatch((text) -> text.contains("the day your surgeon last saw you"))
			.anyMatch((text) -> text.contains("Does your surgeon know of it, and is it not worse?")
					&& text.contains("we keep nothing about it"));
		assertThat(signs.select("label").eachText())
			.noneMatch((label) -> label.contains("?") || label.startsWith("Do you"));
	}

	@ParameterizedTest
	@EnumSource(Symptom.class)
	void eachSignIsNamedInOneLineAndDescribedByTheOthers(Symptom sign) throws IOException {
		Element row = this.page.selectFirst(".sign:has(#symptoms-" + sign + ")");
		List<String> lines = messages().getProperty("symptom." + sign + ".question").lines().toList();
		assertThat(row.select("label[for=symptoms-" + sign + "]").text()).isEqualTo(lines.get(0));
		assertThat(row.select("ul > li").eachText()).isEqualTo(lines.subList(1, lines.size()));
		String described = row.selectFirst("input").attr("aria-describedby");
		assertThat(described.isEmpty()).isEqualTo(lines.size() == 1);
		if (lines.size() > 1) {
			assertThat(row.selectFirst("details > ul").id()).isEqualTo(described);
		}
		assertThat(lines).allSatisfy((line) -> assertThat(line.split("\\s+")).hasSizeLessThanOrEqualTo(15));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FEVER_OR_WOUND       | from 38 °C (100.4 °F)
			CLUMSY_OR_UNSTEADY   | newly stiff or heavy
			CLUMSY_OR_UNSTEADY   | does not count if legs that were heavy at first are getting better
			PAIN_IN_BOTH_LEGS    | Both legs at once
			RADIATING_NERVE_PAIN | worse than your surgeon knows
			CALF_SWELLING        | does not count if a thigh is evenly sore after surgery through your side
			""")
	void saysWhatCountsAndWhatDoesNot(Symptom sign, String words) {
		assertThat(this.page.selectFirst(".sign:has(#symptoms-" + sign + ")").text()).contains(words);
	}

	@Test
	void newWeaknessIsAsUrgentInThePainRuleAsInTheCheck() throws IOException {
		assertThat(messages().getProperty("pain.rule.red"))
			.contains("New weakness or numbness", "at any score", "do today’s check at once and be seen today")
			.doesNotContain("next time");
	}

	private static Properties messages() throws IOException {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(SignsTests.class.getResourceAsStream("/messages.properties"),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		return messages;
	}

}
