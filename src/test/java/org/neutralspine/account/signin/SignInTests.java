package org.neutralspine.account.signin;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in and out, and what slows down whoever guesses.
 */
class SignInTests extends RunningApplicationTest {

	private static final String WRONG = "The name or the password is wrong.";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/situation", "/login", "/exercises", "/clients", "/nowhere",
			"/css/neutral-spine.css", "/account/set-password/x" })
	void whoeverLooksAroundHasNoSession(String path) {
		Visitor visitor = visitor();
		HttpResponse<String> answer = visitor.get(path);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("SESSION"));
		assertThat(visitor.cookie("SESSION")).isEmpty();
		assertThat(sessions()).isZero();
	}

	@Test
	void neitherAPatientsFormNorAFailedSignInOpensASession() {
		Visitor visitor = visitor();
		visitor.post("/situation", "levels", "L4-S1", "surgeryDate", "2026-01-05", "clearance", "REHAB");
		visitor.signIn("ada", "nothing of the kind");
		assertThat(visitor.cookie("SESSION")).isEmpty();
		assertThat(sessions()).isZero();
	}

	@Test
	void signsInWithNameAndPassword() {
		this.people.trainer("ada");
		Visitor visitor = visitor();
		HttpResponse<String> answer = visitor.signIn(" Ada ", TestAccounts.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("SESSION="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");
		assertThat(this.database.sql("select principal_name, max_inactive_interval from spring_session")
			.query((row, number) -> row.getString(1) + " " + row.getInt(2))
			.list()).containsExactly("ada 7200");
		assertThat(visitor.get("/").body()).contains("Signed in as ada", "/clients", "Sign out")
			.doesNotContain("/admin/accounts", "href=\"/login\"", "It is not stored on our server.");
	}

	@Test
	void whoSignsInGetsANewSession() {
		this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		String before = visitor.cookie("SESSION").orElseThrow();
		visitor.signIn("ada", TestAccounts.PASSWORD);
		assertThat(visitor.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
		assertThat(sessions()).isOne();
	}

	@Test
	void theSessionKeepsNoPassword() {
		this.people.trainer("ada");
		signedIn("ada");
		byte[] session = this.database.sql(
				"select attribute_bytes from spring_session_attributes where attribute_name = 'SPRING_SECURITY_CONTEXT'")
			.query(byte[].class)
			.single();
		assertThat(new String(session, StandardCharsets.ISO_8859_1)).contains("ada")
			.doesNotContain("bcrypt", "$2", TestAccounts.PASSWORD);
	}

	@Test
	void saysOnlyThatNameOrPasswordIsWrong() {
		SignedIn admin = this.people.admin("root");
		this.people.trainer("ada");
		SignedIn bob = this.people.trainer("bob");
		Visitor office = signedIn(admin.getUsername());
		office.post("/admin/accounts/" + bob.id() + "/disable", "confirmed", "yes");
		office.post("/admin/accounts", "name", "carl", "roles", "TRAINER");
		String ofAda = page(visitor().signIn("ada", "wrong"), 401);
		assertThat(ofAda).contains(WRONG, "value=\"ada\"");
		assertThat(page(visitor().signIn("nobody", "wrong"), 401)).isEqualTo(ofAda.replace("ada", "nobody"));
		assertThat(page(visitor().signIn("bob", TestAccounts.PASSWORD), 401)).isEqualTo(ofAda.replace("ada", "bob"));
		assertThat(page(visitor().signIn("carl", ""), 401)).isEqualTo(ofAda.replace("ada", "carl"));
		assertThat(page(visitor().signIn("", ""), 401)).contains(WRONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "nobody" })
	void fromOneAddressThereAreFiveTriesForANameThenOneInThreeMinutes(String name) {
		this.people.trainer("ada");
		for (int i = 0; i < 5; i++) {
			page(visitor().at("203.0.113.5").signIn(name, "wrong " + i), 401);
		}
		String typed = name.toUpperCase(java.util.Locale.ROOT);
		HttpResponse<String> refused = visitor().at("203.0.113.5").signIn(typed, TestAccounts.PASSWORD);
		assertThat(page(refused, 429)).contains("Please wait 3 minutes", "<form").doesNotContain(WRONG);
		this.clock.pass(Duration.ofSeconds(179));
		page(visitor().at("203.0.113.5").signIn(name, TestAccounts.PASSWORD), 429);
		this.clock.pass(Duration.ofSeconds(1));
		page(visitor().at("203.0.113.5").signIn(name, "wrong"), 401);
		page(visitor().at("203.0.113.5").signIn(name, "wrong"), 429);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "nobody" })
	void fromAllAddressesThereAreTenTriesForANameThenOneAMinute(String name) {
		this.people.trainer("ada");
		for (int i = 0; i < 10; i++) {
			page(visitor().signIn(name, "wrong " + i), 401);
		}
		assertThat(page(visitor().signIn(name, TestAccounts.PASSWORD), 429)).contains("Please wait one minute");
		this.clock.pass(Duration.ofSeconds(59));
		page(visitor().signIn(name, TestAccounts.PASSWORD), 429);
		this.clock.pass(Duration.ofSeconds(1));
		page(visitor().signIn(name, "wrong"), 401);
		page(visitor().signIn(name, "wrong"), 429);
	}

	@Test
	void whoeverGuessesFromOneAddressKeepsNobodyElseOut() {
		this.people.trainer("ada");
		for (int minute = 0; minute < 30; minute++) {
			visitor().at("203.0.113.6").signIn("ada", "wrong");
			visitor().at("203.0.113.6").signIn("ada", "wrong");
			if (minute > 5) {
				assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
			}
			this.clock.pass(Duration.ofMinutes(1));
		}
	}

	@Test
	void aBrowserThatIsKnownIsNeverKeptOutByStrangers() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada").at("203.0.113.10");
		ada.post("/logout");
		for (int i = 0; i < 20; i++) {
			visitor().signIn("ada", "wrong");
			visitor().at("203.0.113.10").signIn("somebody" + i, "wrong");
		}
		page(visitor().signIn("ada", TestAccounts.PASSWORD), 429);
		assertThat(ada.signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aBrowserThatIsKnownHasFiveTriesOfItsOwn() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		for (int i = 0; i < 5; i++) {
			page(ada.signIn("ada", "wrong " + i), 401);
		}
		page(ada.signIn("ada", TestAccounts.PASSWORD), 429);
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(ada.signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aBrowserIsKnownToThoseWhoSignedInFromItAndOnlyUntilTheyChangeTheirPassword() {
		this.people.trainer("ada");
		this.people.trainer("bob");
		Visitor ada = signedIn("ada");
		Visitor atHome = signedIn("ada");
		Visitor bob = signedIn("bob");
		for (Visitor visitor : List.of(ada, bob)) {
			visitor.signIn("ada", TestAccounts.PASSWORD);
			visitor.signIn("bob", TestAccounts.PASSWORD);
		}
		Visitor stranger = signedIn("bob");
		ada.signIn("ada", TestAccounts.PASSWORD);
		ada.post("/account/password", "current", TestAccounts.PASSWORD, "password", "eleven loud lanterns", "repeated",
				"eleven loud lanterns");
		for (int i = 0; i < 20; i++) {
			visitor().signIn("ada", "wrong");
		}
		page(stranger.signIn("ada", "eleven loud lanterns"), 429);
		page(atHome.signIn("ada", "eleven loud lanterns"), 429);
		assertThat(ada.signIn("ada", "eleven loud lanterns").statusCode()).isEqualTo(302);
	}

	@Test
	void aSharedComputerKnowsTheLastFivePeopleInOneSmallCookie() {
		Visitor computer = visitor();
		for (int i = 0; i < 8; i++) {
			this.people.trainer("trainer" + i);
			HttpResponse<String> answer = computer.signIn("trainer" + i, TestAccounts.PASSWORD);
			assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("known="))
				.singleElement()
				.asString()
				.contains("HttpOnly", "SameSite=Lax", "Max-Age=15552000")
				.hasSizeLessThan(600);
		}
		for (int i = 0; i < 20; i++) {
			visitor().signIn("trainer2", "wrong");
			visitor().signIn("trainer3", "wrong");
		}
		page(computer.signIn("trainer2", TestAccounts.PASSWORD), 429);
		assertThat(computer.signIn("trainer3", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void whoHasManyNetworksOfOneSiteHasFiftyTries() {
		this.people.trainer("ada");
		for (int i = 0; i < 50; i++) {
			page(visitor().at("2001:db8:77:" + Integer.toHexString(i) + "::1").signIn("name" + i, "wrong"), 401);
		}
		page(visitor().at("2001:db8:77:ffff::1").signIn("ada", TestAccounts.PASSWORD), 429);
		assertThat(visitor().at("2001:db8:78::1").signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void theRightPasswordClearsTheAccount() {
		this.people.trainer("ada");
		for (int i = 0; i < 4; i++) {
			page(visitor().at("203.0.113.9").signIn("ada", "wrong"), 401);
		}
		assertThat(visitor().at("203.0.113.9").signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		for (int i = 0; i < 5; i++) {
			page(visitor().at("203.0.113.9").signIn("ada", "wrong"), 401);
		}
		page(visitor().at("203.0.113.9").signIn("ada", "wrong"), 429);
	}

	@Test
	void manyTriesAtOnceGainNothing() throws Exception {
		this.people.trainer("ada");
		List<Visitor> crowd = Stream.generate(this::visitor).limit(20).toList();
		ExecutorService threads = Executors.newFixedThreadPool(10);
		try {
			List<Integer> answers = threads
				.invokeAll(crowd.stream()
					.map((visitor) -> (Callable<Integer>) () -> visitor.signIn("ada", "wrong").statusCode())
					.toList())
				.stream()
				.map(SignInTests::result)
				.toList();
			assertThat(answers).filteredOn((status) -> status == 401).hasSize(10);
			assertThat(answers).filteredOn((status) -> status == 429).hasSize(10);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.7 203.0.113.7", "2001:db8:1:2::1 2001:db8:1:2:ffff::9",
			"::ffff:203.0.113.7 203.0.113.7", "unknown unknown" })
	void anAddressIsSlowedDownWhateverTheName(String addresses) {
		this.people.trainer("ada");
		String[] of = addresses.split(" ");
		for (int i = 0; i < 10; i++) {
			page(visitor().at(of[0]).signIn("name" + i, "wrong"), 401);
		}
		page(visitor().at(of[1]).signIn("ada", TestAccounts.PASSWORD), 429);
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(visitor().at(of[1]).signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void whoeverSignsInRightlyDoesNotSlowTheirClinicAndWhoeverGuessesOnDoes() {
		this.people.trainer("ada");
		for (int i = 0; i < 12; i++) {
			assertThat(visitor().at("203.0.113.8").signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		}
		for (int i = 0; i < 20; i++) {
			visitor().at("203.0.113.8").signIn("bob", "wrong");
		}
		page(visitor().at("203.0.113.8").signIn("ada", TestAccounts.PASSWORD), 429);
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		this.people.admin("root");
		Visitor visitor = visitor();
		HttpResponse<String> asked = visitor.get("/admin/accounts?from=a-note");
		assertThat(asked.statusCode()).isEqualTo(302);
		assertThat(visitor.location(asked)).isEqualTo("/login");
		assertThat(visitor.location(visitor.signIn("root", TestAccounts.PASSWORD)))
			.startsWith("/admin/accounts?from=a-note");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/" })
	void leadsNowhereElse(String planted) {
		this.people.trainer("ada");
		Visitor visitor = visitor();
		visitor.keepCookie(SealedRequestCache.COOKIE,
				Base64.getEncoder().encodeToString(planted.getBytes(StandardCharsets.UTF_8)));
		HttpResponse<String> answer = visitor.signIn("ada", TestAccounts.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(visitor.location(answer)).isEqualTo("/clients");
	}

	@Test
	void theFormThatWasSentBeforeSigningInIsNotSentAgain() {
		SignedIn root = this.people.admin("root");
		Visitor visitor = visitor();
		String address = "/admin/accounts/" + root.id() + "/enable";
		assertThat(visitor.location(visitor.post(address))).isEqualTo("/login");
		assertThat(visitor.location(visitor.signIn("root", TestAccounts.PASSWORD))).isEqualTo("/admin/exercises");
	}

	@Test
	void signsOutOnlyByAFormOfOurs() {
		this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		visitor.get("/logout");
		assertThat(visitor.postWithoutToken("/logout").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/").body()).contains("Signed in as ada");
		assertThat(visitor.location(visitor.post("/logout"))).isEqualTo("/login?signed-out");
		assertThat(visitor.get("/login?signed-out").body()).contains("You are signed out.");
		assertThat(visitor.get("/").body()).doesNotContain("Signed in as");
		assertThat(sessions()).isZero();
	}

	@Test
	void aFormFromElsewhereSignsNobodyIn() {
		this.people.trainer("ada");
		assertThat(
				visitor().postWithoutToken("/login", "username", "ada", "password", TestAccounts.PASSWORD).statusCode())
			.isEqualTo(403);
		assertThat(sessions()).isZero();
	}

	@Test
	void whoIsSignedInIsNotAskedAgain() {
		this.people.admin("root");
		Visitor visitor = signedIn("root");
		assertThat(visitor.location(visitor.get("/login"))).isEqualTo("/admin/exercises");
	}

	private static String page(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static int result(Future<Integer> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
