package org.neutralspine.guidance;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class ClearanceFormTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "A4, 595, 842", "LETTER, 612, 792", "FOOLSCAP, 595, 842" })
	void isOnePageWithRealText(String paper, float width, float height) throws Exception {
		try (PDDocument pdf = Loader.loadPDF(pdf("/clearance-form.pdf?paper=" + paper, null))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(1f));
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(1f));
			assertThat(new PDFTextStripper().getText(pdf)).contains("Clearance for exercise after a spinal fusion",
					"Levels fused", "Lifting limit", "Valid until", "Signature");
		}
	}

	@Test
	void isBlankUnlessAskedToBeFilledIn() throws Exception {
		Cookie patient = patient();
		assertThat(text("/clearance-form.pdf", patient)).doesNotContain("L4-S1", "Filled in");
		assertThat(text("/clearance-form.pdf?filled=yes", patient)).doesNotContain("L4-S1", "Filled in");
		assertThat(text("/clearance-form.pdf?filled=true", null)).doesNotContain("Filled in");
		for (String paper : List.of("A4", "LETTER")) {
			assertThat(text("/clearance-form.pdf?filled=true&paper=" + paper, patient)).contains("L4-S1",
					"March 1, 2025", "9.07 kg (20 lb)", "X Bending", "X Water", "Filled in from what the patient");
		}
	}

	@Test
	void thePageOffersWhatThisBrowserRemembers() {
		Document blank = page("/clearance-form", patient());
		assertThat(blank.select(".paper").text()).doesNotContain("L4-S1");
		assertThat(blank.select("a[href='/clearance-form?filled=true']")).hasSize(1);
		Document filled = page("/clearance-form?filled=true", patient());
		assertThat(filled.select(".paper").text()).contains("L4-S1", "March 1, 2025", "9.07 kg (20 lb)");
		assertThat(filled.select(".box:contains(X)")).hasSize(2);
		assertThat(filled.select("a[href*=pdf]").eachAttr("href")).containsExactly(
				"/clearance-form.pdf?filled=true&paper=A4", "/clearance-form.pdf?filled=true&paper=LETTER");
		assertThat(page("/clearance-form", null).select("a[href*=filled]")).isEmpty();
		assertThat(page("/clearance-form?filled=true", null).text()).contains("There was nothing to fill in.");
	}

	/** Whoever knows only the part of the spine has not told the physician its levels. */
	@Test
	void noLevelsAreWrittenWhereOnlyTheRegionIsKnown() {
		Cookie patient = patient("regions", "LUMBAR");
		assertThat(page("/clearance-form?filled=true", patient).select(".paper").text()).contains("March 1, 2025")
			.doesNotContain("L1");
	}

	private Cookie patient() {
		return patient("levels", "L4-S1");
	}

	private Cookie patient(String field, String levels) {
		MvcTestResult result = this.mvc.post()
			.uri("/situation")
			.with(csrf())
			.param(field, levels)
			.param("surgeryDate", "2025-03-01")
			.param("clearance", "REHAB")
			.param("avoid", "BENDING", "WATER")
			.param("maxLoad", "20")
			.param("loadUnit", "lb")
			.exchange();
		return Objects.requireNonNull(result.getResponse().getCookie(SituationCookie.NAME));
	}

	private Document page(String address, @Nullable Cookie patient) {
		MvcTestResult result = get(address, patient);
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private String text(String address, @Nullable Cookie patient) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(pdf(address, patient))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(pdf).replaceAll(" +", " ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/clearance-form.pdf", "/clearance-form.pdf?filled=true&paper=LETTER" })
	void eachBoxStandsBesideItsWords(String address) throws Exception {
		try (PDDocument pdf = Loader.loadPDF(pdf(address, patient()))) {
			List<Rectangle2D> boxes = BoxesOnPaper.of(pdf.getPage(0));
			List<TextPosition> letters = letters(pdf);
			assertThat(boxes).hasSize(4 + Clearance.values().length + Limit.values().length);
			// Points: a box and the first letter of its words are less than the width of
			// two letters apart.
			assertThat(boxes).allSatisfy((box) -> assertThat(letters).anySatisfy((letter) -> {
				assertThat(letter.getXDirAdj() - box.getMaxX()).isBetween(0.0, 10.0);
				assertThat((double) pdf.getPage(0).getMediaBox().getHeight() - letter.getYDirAdj())
					.isBetween(box.getMinY() - 2, box.getMaxY() + 2);
			}));
		}
	}

	private static List<TextPosition> letters(PDDocument pdf) throws IOException {
		List<TextPosition> letters = new ArrayList<>();
		new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition letter) {
				if (!letter.getUnicode().isBlank()) {
					letters.add(letter);
				}
			}

		}.getText(pdf);
		return letters;
	}

	@Test
	void isTaggedForScreenReaders() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf("/clearance-form.pdf?filled=true", patient())),
					PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			assertThat(result.isCompliant()).as(() -> result.getTestAssertions().toString()).isTrue();
		}
	}

	private byte[] pdf(String address, @Nullable Cookie patient) {
		MvcTestResult result = get(address, patient);
		assertThat(result).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.hasHeader("Cache-Control", "no-store");
		return result.getResponse().getContentAsByteArray();
	}

	private MvcTestResult get(String address, @Nullable Cookie patient) {
		MockMvcRequestBuilder request = this.mvc.get().uri(address);
		return (patient != null) ? request.cookie(patient).exchange() : request.exchange();
	}

}
