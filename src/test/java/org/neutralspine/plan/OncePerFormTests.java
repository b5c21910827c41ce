package org.neutralspine.plan;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What one form asks for is done once, however often it arrives.
 */
class OncePerFormTests extends TrainerWithAPlan {

	static Stream<Arguments> commands() {
		return Stream.of(
				Arguments.of("/clients/new", "/clients", "client",
						List.of("alias", "Red kite", "levels", "L4-S1", "surgeryDate", "2026-01-02")),
				Arguments.of("/clients/{client}/clearances/new", "/clients/{client}/clearances", "clearance",
						List.of("clearance", "WALKING", "clearedBy", "Dr. Berg", "clearedOn", "{today}")),
				Arguments.of("/clients/{client}", "/clients/{client}/plans", "plan", List.of()),
				Arguments.of("/plans/{plan}", "/plans/{plan}", "plan_version", List.of("do", "publish")),
				Arguments.of("/plans/{plan}", "/plans/{plan}/print", "share_link", List.of()));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void twoAtOnceAreOne(String page, String action, String table, List<String> typed) throws Exception {
		String[] form = filled(page, action, typed);
		int before = count(table);
		Callable<MvcTestResult> send = () -> post(address(action), trainer, form);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<String> targets = new ArrayList<>();
			for (Future<MvcTestResult> sent : both.invokeAll(List.of(send, send))) {
				assertThat(sent.get()).hasStatus3xxRedirection();
				targets.add(sent.get().getResponse().getRedirectedUrl());
			}
			assertThat(targets.get(0)).isEqualTo(targets.get(1));
		}
		finally {
			both.shutdownNow();
		}
		assertThat(count(table)).isEqualTo(before + 1);
		assertThat(send.call()).as("and again much later").hasStatus3xxRedirection();
		assertThat(count(table)).isEqualTo(before + 1);
	}

	@Test
	void aFormThatWasRefusedMayBeSentAgain() {
		String[] empty = filled("/clients/new", "/clients", List.of());
		int before = count("client");
		assertThat(post("/clients", trainer, empty)).hasStatus(400);
		String[] filled = filled("/clients/new", "/clients",
				List.of("alias", "Red kite", "levels", "L4-S1", "surgeryDate", "2026-01-02"));
		filled[List.of(filled).indexOf("once") + 1] = empty[List.of(empty).indexOf("once") + 1];
		assertThat(post("/clients", trainer, filled)).hasStatus3xxRedirection();
		assertThat(count("client")).isEqualTo(before + 1);
	}

	@Test
	void aCorrectionIsNotTakenForWhatItCorrects() {
		String[] form = filled("/clients/new", "/clients",
				List.of("alias", "Red kite", "levels", "L4-S1", "surgeryDate", "2026-01-02"));
		int before = count("client");
		assertThat(post("/clients", trainer, form)).hasStatus3xxRedirection();
		this.database.sql("update sent_form set outcome = null").update();
		form[List.of(form).indexOf("levels") + 1] = "L5-S1";
		assertThat(post("/clients", trainer, form)).as("while the first is being done").hasStatus3xxRedirection();
		assertThat(count("client")).isEqualTo(before + 2);
	}

	@Test
	void aFormThatWasBeingDoneWhenTheServerStoppedMayBeSentAgain() {
		String[] form = filled("/clients/{client}", "/clients/{client}/plans", List.of());
		assertThat(post(address("/clients/{client}/plans"), trainer, form)).hasStatus(HttpStatus.FOUND);
		int before = count("plan");
		this.database.sql("update sent_form set outcome = null, sent_at = ?")
			.params(Timestamp.from(this.clock.instant().minus(Duration.ofMinutes(11))))
			.update();
		assertThat(post(address("/clients/{client}/plans"), trainer, form)).hasStatus(HttpStatus.FOUND);
		assertThat(count("plan")).isEqualTo(before + 1);
	}

	@Test
	void aKeyServesNobodyElse() {
		String[] form = filled("/clients/{client}", "/clients/{client}/plans", List.of());
		assertThat(post(address("/clients/{client}/plans"), trainer, form)).hasStatus3xxRedirection();
		assertThat(post(address("/clients/{client}/plans"), stranger, form).getResponse().getRedirectedUrl()).isNull();
	}

	@Test
	void thePageIsToldWhatHasArrived() {
		String[] form = filled("/clients/{client}", "/clients/{client}/plans", List.of());
		String key = form[List.of(form).indexOf("once") + 1];
		assertThat(post(address("/clients/{client}/plans"), trainer, form)).cookies().containsCookie("sent." + key);
		assertThat(post("/clients", trainer, filled("/clients/new", "/clients", List.of()))).cookies()
			.doesNotContainCookie("sent." + key);
	}

	@Test
	void theAddressOfAPatientIsNotStored() {
		String page = "/p/" + this.links.create(this.plan) + "/today";
		assertThat(this.mvc.get().uri(page).cookie(new Cookie("cookies", "kept")).with(user(trainer))).hasStatusOk()
			.bodyText()
			.doesNotContain("name=\"once\"");
		assertThat(post(page, trainer, "none", "true", "once", "A".repeat(22) + ".0123abcd")).hasStatus3xxRedirection();
		assertThat(this.database.sql("select count(*) from sent_form where outcome like '/p/%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whereAFormLedMayBeALongAddress() {
		String[] form = filled("/plans/{plan}", "/plans/{plan}", List.of("do", "find", "q", "a".repeat(3000)));
		for (int i = 0; i < 2; i++) {
			assertThat(post(address("/plans/{plan}"), trainer, form)).hasStatus3xxRedirection();
		}
	}

	/** The page comes by the same request, which must not wait once more. */
	@Test
	void whoeverIsNotAnsweredIsToldWhatToDo() {
		String[] form = filled("/clients/{client}", "/clients/{client}/plans", List.of());
		assertThat(post(address("/clients/{client}/plans"), trainer, form)).hasStatus3xxRedirection();
		this.database.sql("update sent_form set outcome = null").update();
		int unanswered = count("sent_form");
		MockMvcRequestBuilder error = this.mvc.post()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 409)
			.with(csrf())
			.with(user(trainer))
			.with((request) -> {
				request.setDispatcherType(DispatcherType.ERROR);
				return request;
			});
		for (int i = 0; i < form.length; i += 2) {
			error = error.param(form[i], form[i + 1]);
		}
		assertThat(error).bodyText().contains("It may be done already");
		assertThat(count("sent_form where outcome is null")).isEqualTo(unanswered);
	}

	/** The fields of a page's form as it stands there, and what is typed and pressed. */
	private String[] filled(String page, String action, List<String> typed) {
		String html = new String(get(address(page), trainer).getResponse().getContentAsByteArray());
		Element form = Jsoup.parse(html).selectFirst("main form[action='" + address(action) + "']");
		List<String> fields = new ArrayList<>();
		for (Element field : form.select("input[name], textarea[name], select[name]")) {
			if (!typed.contains(field.attr("name")) && !List.of("checkbox", "radio").contains(field.attr("type"))) {
				Element option = field.selectFirst("option[selected]");
				fields.addAll(List.of(field.attr("name"), (option != null) ? option.attr("value") : field.val()));
			}
		}
		typed.stream().map((text) -> text.replace("{today}", this.today.toString())).forEach(fields::add);
		assertThat(fields).contains("once");
		return fields.toArray(String[]::new);
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
