package org.neutralspine.plan;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.plan.print.ImagesOnPaper;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A trainer's practice on paper.
 */
class LetterheadTests extends TrainerWithAPlan {

	@BeforeEach
	void startWithoutOne() {
		this.database.sql("delete from letterhead").update();
	}

	private MvcTestResult upload(SignedIn person, byte[] file, String version) {
		return this.mvc.post()
			.uri("/practice")
			.multipart()
			.file(new MockMultipartFile("file", "logo.png", "image/png", file))
			.param("name", "Heron Practice")
			.param("contact", "1 Shore Road\n\n 555 0100 ")
			.param("version", version)
			.with(csrf())
			.with(user(person))
			.exchange();
	}

	@Test
	void standsOnEverySheetWithItsLogo() throws Exception {
		assertThat(upload(trainer, PicturedExercise.drawing(1000, 700), "0")).hasRedirectedUrl("/practice?kept");
		MvcTestResult logo = get("/practice/logo", trainer);
		assertThat(logo).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
		assertThat(ImageIO.read(new ByteArrayInputStream(logo.getResponse().getContentAsByteArray())).getWidth())
			.isEqualTo(800);
		assertThat(get("/practice", trainer)).bodyText()
			.contains("Heron Practice", "1 Shore Road\n555 0100", "Your logo");
		Cookie code = post(address("/plans/{plan}/print"), trainer).getResponse().getCookie("print-code");
		Cookie sent = new Cookie(code.getName(), code.getValue());
		assertThat(this.mvc.get().uri(address("/plans/{plan}/print")).cookie(sent).with(user(trainer))).bodyText()
			.contains("src=\"/practice/logo\"", "Heron Practice", "555 0100");
		for (String address : new String[] { "/plans/{plan}/print.pdf", "/clients/{client}/report.pdf" }) {
			MvcTestResult printed = this.mvc.get().uri(address(address)).cookie(sent).with(user(trainer)).exchange();
			try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
				assertThat(new PDFTextStripper().getText(pdf)).contains("Heron Practice", "1 Shore Road");
				assertThat(ImagesOnPaper.of(pdf)).singleElement()
					.satisfies((image) -> assertThat(image.heightMm()).isBetween(12.0, 14.0));
			}
		}
		post("/practice", trainer, "name", "Heron", "contact", "", "withoutLogo", "true", "version", "1");
		assertThat(get("/practice/logo", trainer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isNobodyElses() throws Exception {
		upload(trainer, PicturedExercise.drawing(100, 70), "0");
		assertThat(get("/practice", stranger)).hasStatusOk().bodyText().doesNotContain("Heron");
		assertThat(get("/practice/logo", stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/practice/logo", null)).hasStatus3xxRedirection();
		assertThat(upload(admin, PicturedExercise.drawing(100, 70), "0")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.database.sql("select count(*) from letterhead").query(Long.class).single()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a" })
	void whatIsNoPictureIsToldAndNothingTypedIsLost(String file) {
		assertThat(upload(trainer, file.getBytes(StandardCharsets.UTF_8), "0")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("id=\"withoutLogo-error\"", "value=\"Heron Practice\"", "1 Shore Road");
		assertThat(this.database.sql("select count(*) from letterhead").query(Long.class).single()).isZero();
	}

	@Test
	void anAdminHasNoPracticeAndIsToldSo() {
		assertThat(upload(admin, new byte[100_000], "0")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.database.sql("select count(*) from letterhead").query(Long.class).single()).isZero();
	}

	@Test
	void whatDoesNotFitIsToldBesideItsField() {
		assertThat(post("/practice", trainer, "name", "计划", "contact", "1\n2\n3\n4\n5\n6\n7", "version", "0"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("id=\"name-error\"", "No font of ours can print this: 计划", "At most 6 lines fit");
		assertThat(post("/practice", trainer, "name", "x".repeat(81), "contact", "", "version", "0"))
			.hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("/practice", trainer, "name", "", "contact", "", "file", "logo.png", "version", "0"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("id=\"withoutLogo-error\"");
		assertThat(get("/practice?too-large=", trainer)).hasStatusOk().bodyText().contains("id=\"withoutLogo-error\"");
	}

	@Test
	void theSecondOfTwoWindowsIsTold() {
		assertThat(post("/practice", trainer, "name", "Heron", "contact", "", "version", "0"))
			.hasRedirectedUrl("/practice?kept");
		assertThat(post("/practice", trainer, "name", "Swan", "contact", "", "version", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("This was changed in another window", "value=\"Swan\"", "name=\"version\" value=\"1\"");
		assertThat(post("/practice", trainer, "name", "Swan", "contact", "", "version", "1"))
			.hasRedirectedUrl("/practice?kept");
	}

}
