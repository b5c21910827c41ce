package org.neutralspine.guidance;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ClearanceFormTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void isOnePageWithRealText() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(pdf())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(pdf)).contains("Clearance for exercise after a spinal fusion",
					"Levels fused", "Lifting limit", "Valid until", "Signature");
		}
	}

	@Test
	void eachBoxStandsBesideItsWords() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(pdf())) {
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
			.createParser(new ByteArrayInputStream(pdf()), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			assertThat(result.isCompliant()).as(() -> result.getTestAssertions().toString()).isTrue();
		}
	}

	private byte[] pdf() {
		MvcTestResult result = this.mvc.get().uri("/clearance-form.pdf").exchange();
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		return result.getResponse().getContentAsByteArray();
	}

}
