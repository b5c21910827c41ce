package org.neutralspine.plan.print;

import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.neutralspine.account.SignedIn;
import org.neutralspine.plan.OpenPlans;
import org.neutralspine.plan.share.ShareLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class PlanPrintControllerTests {

	private static final String SECRET = "the-secret-of-a-link";

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private OpenPlans plans;

	@MockitoBean
	private ShareLinks links;

	@BeforeEach
	void oneTrainerHasOnePlan() {
		given(this.plans.forTrainer(5, 7)).willReturn(Optional.of(PlanPrintTests.open(2, 4)));
		given(this.links.create(7)).willReturn(SECRET);
		given(this.links.opens(SECRET, 7)).willReturn(true);
	}

	@Test
	void showsThePlanWithoutACodeAndOffersToAddIt() {
		assertThat(this.mvc.get().uri("/plans/7/print").with(trainer(5))).hasStatusOk()
			.bodyText()
			.contains("Side plank, feet", "Add the code for the phone", "/css/paper-a4.css",
					"/plans/7/print.pdf?paper=A4&amp;large=false")
			.doesNotContain("<svg");
	}

	@Test
	void addsTheCodeOnceAndKeepsTheOptions() {
		MvcTestResult added = this.mvc.post()
			.uri("/plans/7/print")
			.param("paper", "LETTER")
			.param("large", "true")
			.with(trainer(5))
			.with(csrf())
			.exchange();
		assertThat(added).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/plans/7/print?paper=LETTER&large=true");
		Cookie cookie = added.getResponse().getCookie("link-7");
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getValue()).isNotBlank().doesNotContain(SECRET);
		Mockito.clearInvocations(this.links);
		assertThat(this.mvc.get()
			.uri("/plans/7/print?paper=LETTER&large=true")
			.cookie(new Cookie("link-7", cookie.getValue()))
			.with(trainer(5))).hasStatusOk()
			.bodyText()
			.contains("<svg", "http://localhost/p/" + SECRET, "/css/paper-letter.css", "sheet large coded")
			.doesNotContain("Add the code for the phone");
		assertThat(this.mvc.post()
			.uri("/plans/7/print")
			.cookie(new Cookie("link-7", cookie.getValue()))
			.with(trainer(5))
			.with(csrf())).hasStatus(HttpStatus.FOUND);
		verify(this.links, never()).create(7);
	}

	@Test
	void aWithdrawnLinkIsNotPrintedAgain() {
		Cookie cookie = this.mvc.post()
			.uri("/plans/7/print")
			.with(trainer(5))
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("link-7");
		given(this.links.opens(SECRET, 7)).willReturn(false);
		assertThat(
				this.mvc.get().uri("/plans/7/print").cookie(new Cookie("link-7", cookie.getValue())).with(trainer(5)))
			.hasStatusOk()
			.bodyText()
			.contains("Add the code for the phone")
			.doesNotContain(SECRET);
	}

	@Test
	void aClosedPlanGetsNoCode() {
		given(this.plans.forTrainer(5, 7)).willReturn(Optional.of(PlanPrintTests.closed()));
		assertThat(this.mvc.post().uri("/plans/7/print").with(trainer(5)).with(csrf())).hasStatus(HttpStatus.FOUND);
		verify(this.links, never()).create(7);
		assertThat(this.mvc.get().uri("/plans/7/print").with(trainer(5))).hasStatusOk()
			.bodyText()
			.contains("This plan is closed")
			.doesNotContain("Add the code for the phone", "Side plank");
	}

	@Test
	void printsAPdf() {
		assertThat(this.mvc.get().uri("/plans/7/print.pdf?paper=A3&large=maybe").with(trainer(5))).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.hasHeader("Content-Disposition", "inline; filename=\"plan-7.pdf\"");
	}

	@Test
	void thePlanOfAnotherTrainerIsNotFound() {
		assertThat(this.mvc.get().uri("/plans/7/print").with(trainer(6))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/plans/7/print.pdf").with(trainer(6))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri("/plans/7/print").with(trainer(6)).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
		verify(this.links, never()).create(7);
	}

	private static RequestPostProcessor trainer(long id) {
		SignedIn trainer = Mockito.mock();
		given(trainer.id()).willReturn(id);
		return authentication(new TestingAuthenticationToken(trainer, null, "ROLE_TRAINER"));
	}

}
