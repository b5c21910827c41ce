package org.neutralspine.account;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that was typed is lost over an ended session or an old page; and no other site
 * can have anything sent.
 */
class UnsentFormTests extends RunningApplicationTest {

	private static final String[] CLIENT = { "alias", "Blue <kite> & \"co\"", "levels", "L4-S1", "surgeryDate",
			"2026-01-02", "factors", "OSTEOPOROSIS", "factors", "NICOTINE" };

	@BeforeEach
	void hireSomebody() {
		this.people.trainer("ada");
		this.people.trainer("ben");
		this.database.sql("delete from client").update();
	}

	@Test
	void whatWasTypedSurvivesTheEndOfTheSession() {
		Visitor ada = signedIn("ada");
		this.database.sql("delete from spring_session").update();
		HttpResponse<String> signIn = ada.postFrom(ada.origin(), "/clients", CLIENT);
		assertThat(signIn.statusCode()).isEqualTo(401);
		assertThat(signIn.body()).contains("Nothing is lost");
		HttpResponse<String> wrong = ada.postFrom(ada.origin(), "/login",
				with(hidden(signIn), "username", "ada", "password", "mistyped"));
		assertThat(wrong.statusCode()).isEqualTo(401);
		HttpResponse<String> goOn = ada.postFrom(ada.origin(), "/login",
				with(hidden(wrong), "username", "ada", "password", TestAccounts.PASSWORD));
		assertThat(goOn.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(goOn.body()).select("main form").attr("action")).isEqualTo("/clients");
		assertThat(clients()).as("nothing is done before the button is pressed").isZero();
		HttpResponse<String> done = ada.postFrom(ada.origin(), "/clients", hidden(goOn));
		assertThat(ada.location(done)).startsWith("/clients/");
		assertThat(this.database.sql("select alias from client").query(String.class).single()).isEqualTo(CLIENT[1]);
	}

	/** Sealed, it is hardly shorter than it was sent. */
	@Test
	void evenALongFormSurvivesTheEndOfTheSession() {
		this.people.admin("root");
		Visitor root = visitor();
		String text = new Random(1).ints(200_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
		HttpResponse<String> signIn = root.postFrom(root.origin(), "/admin/exercises/new", "summary", text);
		HttpResponse<String> goOn = root.postFrom(root.origin(), "/login",
				with(hidden(signIn), "username", "root", "password", TestAccounts.PASSWORD));
		assertThat(goOn.statusCode()).isEqualTo(200);
		assertThat(goOn.body()).contains(text);
	}

	@Test
	void whatWasTypedSurvivesASignInElsewhere() {
		Visitor ada = signedIn("ada");
		String old = token(ada.get("/clients/new"));
		ada.post("/logout");
		ada.signIn("ada", TestAccounts.PASSWORD);
		HttpResponse<String> page = ada.postFrom(ada.origin(), "/clients", with(CLIENT, "_csrf", old));
		assertThat(page.statusCode()).isEqualTo(403);
		HttpResponse<String> done = ada.postFrom(ada.origin(), "/clients", hidden(page));
		assertThat(ada.location(done)).startsWith("/clients/");
		assertThat(clients()).isEqualTo(1);
	}

	/** A proxy may ask by a host of its own, here {@code 127.0.0.1}. */
	@Test
	void nothingIsLostBehindAProxyEither() {
		HttpResponse<String> page = visitor().postFrom("http://plans.example.org", "/clients", CLIENT);
		assertThat(page.statusCode()).isEqualTo(401);
		assertThat(page.body()).contains("Nothing is lost", "name=\"unsent\"");
	}

	@Test
	void whatWasTypedIsShownToNobodyElse() {
		Visitor ada = signedIn("ada");
		String[] typed = with(CLIENT, "once", once(ada.get("/clients/new")));
		this.database.sql("delete from spring_session").update();
		HttpResponse<String> signIn = ada.postFrom(ada.origin(), "/clients", typed);
		HttpResponse<String> ben = ada.postFrom(ada.origin(), "/login",
				with(hidden(signIn), "username", "ben", "password", TestAccounts.PASSWORD));
		assertThat(ben.body()).doesNotContain("kite");
		assertThat(ada.location(ben)).isNotEmpty();
		HttpResponse<String> oldPage = ada.postFrom(ada.origin(), "/clients", with(typed, "_csrf", "old"));
		assertThat(oldPage.body()).doesNotContain("kite");
		ada.post("/logout");
		HttpResponse<String> again = ada.post("/login", "unsent", sealed(signIn), "username", "ada", "password",
				TestAccounts.PASSWORD);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("kite");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://plans.example.org", "http://plans.example.org:8080", "https://elsewhere.example",
			"null", "http://127.0.0.1" })
	void noOtherSiteCanHaveSomebodySendAForm(String origin) {
		Visitor ada = visitor();
		HttpResponse<String> signedOut = ada.postFrom(origin, "/clients", CLIENT);
		assertThat(signedOut.body()).doesNotContain("unsent", "kite");
		ada.signIn("ada", TestAccounts.PASSWORD);
		HttpResponse<String> signedIn = ada.postFrom(origin, "/clients", CLIENT);
		assertThat(signedIn.statusCode()).isEqualTo(403);
		assertThat(signedIn.body()).doesNotContain("unsent", "kite");
		assertThat(clients()).isZero();
	}

	@Test
	void aTokenOfOneSessionIsWorthNothingInAnother() {
		Visitor ada = signedIn("ada");
		String token = token(ada.get("/clients/new"));
		Visitor ben = signedIn("ben");
		ben.keepCookie("XSRF-TOKEN", token);
		assertThat(ben.postWithoutToken("/clients", with(CLIENT, "_csrf", token)).statusCode()).isEqualTo(403);
		String planted = "f6a9bd6b-61a0-4d2c-a4a3-5f4d3c0a8d55";
		ben.keepCookie("XSRF-TOKEN", planted);
		assertThat(ben.postWithoutToken("/clients", with(CLIENT, "_csrf", planted)).statusCode()).isEqualTo(403);
	}

	@Test
	void aPatientWithoutTheCookieLosesNothingEither() {
		Visitor patient = visitor();
		HttpResponse<String> page = patient.postFrom(patient.origin(), "/situation", "levels", "L4-S1", "_csrf", "old");
		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("value=\"L4-S1\"").doesNotContain("account", "Sign in to");
	}

	@Test
	void aPasswordIsNeverSentBack() {
		Visitor ada = signedIn("ada");
		HttpResponse<String> page = ada.postFrom(ada.origin(), "/account/password", "current", TestAccounts.PASSWORD);
		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).doesNotContain(TestAccounts.PASSWORD, "unsent");
	}

	@Test
	void noLinkBringsAFormThatSomebodyElseFilledIn() {
		Visitor attacker = visitor();
		String sealed = sealed(attacker.postFrom(attacker.origin(), "/clients", CLIENT));
		assertThat(sealed).isNotEmpty();
		HttpResponse<String> page = visitor().get("/login?unsent=" + sealed);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("name=\"unsent\"", sealed);
	}

	@Test
	void whatWasConfirmedIsAskedAgain() {
		Visitor root = visitor();
		this.people.admin("root");
		HttpResponse<String> signIn = root.postFrom(root.origin(), "/admin/accounts/1/reset", "confirmed", "yes",
				"passwordAgain", TestAccounts.PASSWORD, "shown", "kept");
		HttpResponse<String> goOn = root.postFrom(root.origin(), "/login",
				with(hidden(signIn), "username", "root", "password", TestAccounts.PASSWORD));
		assertThat(goOn.body()).contains("name=\"shown\"").doesNotContain("confirmed", TestAccounts.PASSWORD);
	}

	@Test
	void aCodeIsNeverSentBack() {
		Visitor ada = signedIn("ada");
		HttpResponse<String> page = ada.postFrom(ada.origin(), "/login/code", "code", "123456");
		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).doesNotContain("123456", "unsent");
	}

	@Test
	void whoeverSignsInOnAnOldPageIsAskedOnceMore() {
		Visitor ada = visitor();
		HttpResponse<String> page = ada.postFrom(ada.origin(), "/login", "username", "ada", "password",
				TestAccounts.PASSWORD, "_csrf", "old");
		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("Please try once more", "value=\"ada\"");
		String sealed = sealed(ada.postFrom(ada.origin(), "/clients", CLIENT));
		String[] old = { "username", "ada", "password", TestAccounts.PASSWORD, "_csrf", "old", "unsent", sealed };
		assertThat(ada.postFrom(ada.origin(), "/login", old).body()).as("what was typed is still there")
			.contains(sealed);
		assertThat(ada.postFrom("https://elsewhere.example", "/login", old).body()).doesNotContain(sealed);
	}

	@Test
	void aScriptIsToldPlainly() {
		for (HttpResponse<String> answer : List.of(visitor().getByScript("/clients"),
				visitor().postByScript("/clients", CLIENT))) {
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().allValues("Set-Cookie")).as("another tab may just be signing in").isEmpty();
		}
	}

	private int clients() {
		return this.database.sql("select count(*) from client").query(Integer.class).single();
	}

	private static String sealed(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).select("input[name=unsent]").attr("value");
	}

	private static String once(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).select("main input[name=once]").attr("value");
	}

	private static String token(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
	}

	private static String[] hidden(HttpResponse<String> page) {
		List<String> fields = new ArrayList<>();
		for (Element field : Jsoup.parse(page.body()).select("main form input[type=hidden]")) {
			fields.addAll(List.of(field.attr("name"), field.attr("value")));
		}
		return fields.toArray(String[]::new);
	}

	private static String[] with(String[] fields, String... more) {
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

}
