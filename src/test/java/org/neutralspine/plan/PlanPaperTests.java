package org.neutralspine.plan;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.PicturedExercise;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The plan on paper, as its trainer asks for it, and the code that leads to the phone.
 */
class PlanPaperTests extends TrainerWithAPlan {

	private MvcTestResult print(Cookie cookie, String query) {
		return this.mvc.get().uri(address("/plans/{plan}/print" + query)).cookie(cookie).with(user(trainer)).exchange();
	}

	private Cookie addCode() {
		Cookie added = post(address("/plans/{plan}/print"), trainer, "paper", "LETTER", "large", "true").getResponse()
			.getCookie("link-" + this.plan);
		return new Cookie(added.getName(), added.getValue());
	}

	private int links() {
		return this.database.sql("select count(*) from share_link").query(Integer.class).single();
	}

	@Test
	void showsThePlanWithoutACodeAndOffersToAddIt() {
		assertThat(get(address("/plans/{plan}/print"), trainer)).hasStatusOk()
			.bodyText()
			.contains("Bird dog", "Add the code for the phone", "/css/paper-a4.css",
					address("/plans/{plan}/print.pdf?paper=A4&amp;large=false"))
			.doesNotContain("<svg");
	}

	@Test
	void addsTheCodeOnceAndKeepsTheOptions() {
		MvcTestResult added = post(address("/plans/{plan}/print"), trainer, "paper", "LETTER", "large", "true");
		assertThat(added).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(address("/plans/{plan}/print?paper=LETTER&large=true"));
		Cookie cookie = added.getResponse().getCookie("link-" + this.plan);
		assertThat(cookie.isHttpOnly()).isTrue();
		MvcTestResult printed = print(new Cookie(cookie.getName(), cookie.getValue()), "?paper=LETTER&large=true");
		assertThat(printed).hasStatusOk()
			.bodyText()
			.contains("<svg", "http://localhost/p/", "/css/paper-letter.css", "sheet large coded")
			.doesNotContain("Add the code for the phone");
		assertThat(secretIn(printed)).hasSize(43);
		assertThat(this.links.opens(secretIn(printed), this.plan)).isTrue();
		assertThat(cookie.getValue()).doesNotContain(secretIn(printed));
		assertThat(this.mvc.post()
			.uri(address("/plans/{plan}/print"))
			.cookie(new Cookie(cookie.getName(), cookie.getValue()))
			.with(user(trainer))
			.with(csrf())).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isOne();
	}

	private static String secretIn(MvcTestResult printed) {
		try {
			String page = printed.getResponse().getContentAsString();
			Matcher secret = Pattern.compile("/p/([\\w-]+)").matcher(page);
			assertThat(secret.find()).isTrue();
			return secret.group(1);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aWithdrawnLinkIsNotPrintedAgain() {
		Cookie cookie = addCode();
		assertThat(print(cookie, "")).bodyText().contains("/p/");
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		assertThat(print(cookie, "")).hasStatusOk()
			.bodyText()
			.contains("Add the code for the phone")
			.doesNotContain("/p/");
	}

	@Test
	void withoutAPublicAddressThereIsNoCodeAndThePageSaysWhatToSet() {
		Cookie cookie = addCode();
		RequestPostProcessor elsewhere = (request) -> {
			request.setServerName("evil.example");
			return request;
		};
		assertThat(
				this.mvc.get().uri(address("/plans/{plan}/print")).cookie(cookie).with(user(trainer)).with(elsewhere))
			.hasStatusOk()
			.bodyText()
			.contains("sets neutralspine.public-address")
			.doesNotContain("evil.example", "/p/", "Add the code for the phone");
		assertThat(this.mvc.post().uri(address("/plans/{plan}/print")).with(user(trainer)).with(csrf()).with(elsewhere))
			.hasStatus(HttpStatus.FOUND)
			.doesNotContainHeader("Set-Cookie");
		assertThat(links()).isOne();
	}

	@Test
	void aClosedPlanGetsNoCode() {
		this.clients.withdraw(trainer.id(), this.client, this.clearance, "");
		assertThat(post(address("/plans/{plan}/print"), trainer)).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isZero();
		assertThat(get(address("/plans/{plan}/print"), trainer)).hasStatusOk()
			.bodyText()
			.contains("This plan is closed")
			.doesNotContain("Add the code for the phone", "Bird dog");
	}

	@Test
	void showsPicturesOnThePageAndInThePdfAndWhoseTextItIs() throws Exception {
		assertThat(get(address("/plans/{plan}/print"), trainer)).bodyText()
			.doesNotContain("class=\"picture\"", "Text of");
		assertThat(imagesInPdf()).isZero();
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
			assertThat(get(address("/plans/{plan}/print"), trainer)).hasStatusOk()
				.bodyText()
				.contains(
						"<img class=\"picture\" src=\"" + birdDog.picture().address()
								+ "\" alt=\"Somebody on hands &amp; knees",
						"Text of “Bird dog”: Ada &quot;A&quot; Byron, wger, CC-BY-SA 4.0, https://wger.example.org/1.");
			assertThat(get(address("/plans/{plan}/versions/2"), trainer)).bodyText()
				.contains("<img src=\"" + birdDog.picture().address(), ">Text: Ada &quot;A&quot; Byron, wger");
			assertThat(imagesInPdf()).isOne();
			clear("WALKING");
			assertThat(get(address("/plans/{plan}/print"), trainer)).bodyText().doesNotContain("Text of");
		}
	}

	private int imagesInPdf() throws Exception {
		byte[] file = get(address("/plans/{plan}/print.pdf"), trainer).getResponse().getContentAsByteArray();
		int images = 0;
		try (PDDocument pdf = Loader.loadPDF(file)) {
			PDResources resources = pdf.getPage(0).getResources();
			for (COSName name : resources.getXObjectNames()) {
				images += resources.isImageXObject(name) ? 1 : 0;
			}
		}
		return images;
	}

	@Test
	void printsAPdf() {
		assertThat(get(address("/plans/{plan}/print.pdf?paper=A3&large=maybe"), trainer)).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.hasHeader("Content-Disposition", "inline; filename=\"plan-" + this.plan + ".pdf\"");
	}

}
