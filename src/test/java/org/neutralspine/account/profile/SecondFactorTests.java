package org.neutralspine.account.profile;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.account.directory.SecondFactors;
import org.neutralspine.account.factor.Totp;
import org.neutralspine.account.factor.TotpKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A code from a phone, beside the password.
 */
class SecondFactorTests extends RunningApplicationTest {

	private static final String HERE = "/account/second-factor";

	private static final String CODE_PAGE = "/login/code";

	private static final Duration STEP = Duration.ofSeconds(30);

	@Autowired
	private SecondFactors factors;

	@Test
	void isOnOnlyAfterAValidCode() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		Visitor elsewhere = signedIn("ada");
		assertThat(ada.post(HERE, "code", "123456").statusCode()).isEqualTo(302);
		assertThat(ada.get(HERE).body()).contains("Set it up").doesNotContain("otpauth:");
		assertThat(ada.location(ada.post(HERE + "/key"))).isEqualTo(HERE);
		TotpKey key = key(ada.get(HERE));
		assertThat(key(ada.get(HERE))).as("the same after a reload").isEqualTo(key);
		HttpResponse<String> wrong = ada.post(HERE, "code", another(code(key)));
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("This code does not fit.", "autocomplete=\"one-time-code\"",
				"inputmode=\"numeric\"", "aria-invalid=\"true\"");
		assertThat(key(wrong)).isEqualTo(key);
		assertThat(visitor().location(visitor().signIn("ada", TestAccounts.PASSWORD))).isEqualTo("/clients");
		String session = ada.cookie("SESSION").orElseThrow();
		HttpResponse<String> on = ada.post(HERE, "code", code(key).substring(0, 3) + " " + code(key).substring(3));
		assertThat(recoveryCodes(on)).hasSize(10).doesNotHaveDuplicates();
		assertThat(ada.cookie("SESSION").orElseThrow()).isNotEqualTo(session);
		assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
		assertThat(ada.get(HERE).body()).contains("The second step is on", "You have 10 recovery codes left.");
		assertThat(elsewhere.location(elsewhere.get("/clients"))).isEqualTo("/login");
		assertThat(trail()).contains("ada account.second-factor-on");
	}

	@Test
	void ofTwoSessionsThatTurnItOnAtOnceOneDoes(@Autowired TransactionOperations transactions) {
		this.people.trainer("ada");
		List<Visitor> both = List.of(signedIn("ada"), signedIn("ada"));
		List<TotpKey> keys = both.stream().map((visitor) -> {
			visitor.post(HERE + "/key");
			return key(visitor.get(HERE));
		}).toList();
		List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
		transactions.executeWithoutResult((status) -> {
			this.database.sql("select id from account for update").query(Long.class).single();
			for (int i = 0; i < 2; i++) {
				Visitor visitor = both.get(i);
				String code = code(keys.get(i));
				answers.add(CompletableFuture.supplyAsync(() -> visitor.post(HERE, "code", code)));
			}
			Awaitility.await()
				.pollInSameThread()
				.until(() -> this.database.sql("select count(*) from information_schema.sessions where blocker_id > 0")
					.query(Integer.class)
					.single() == 2);
		});
		List<Integer> statuses = answers.stream().map((answer) -> answer.join().statusCode()).toList();
		assertThat(statuses).containsExactlyInAnyOrder(200, 302);
		int faster = statuses.indexOf(200);
		Visitor slower = both.get(1 - faster);
		assertThat(slower.location(answers.get(1 - faster).join())).isEqualTo(HERE);
		assertThat(slower.location(slower.get(HERE))).as("signed out by the other").isEqualTo("/login");
		assertThat(withCode("ada", recoveryCodes(answers.get(faster).join()).get(0))).isEqualTo(302);
		this.clock.pass(STEP);
		assertThat(withCode("ada", code(keys.get(faster)))).isEqualTo(302);
	}

	@Test
	void whatIsKeptOpensNothingByItself() {
		SignedIn ada = this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		visitor.post(HERE + "/key");
		TotpKey key = key(visitor.get(HERE));
		assertThat(
				this.database.sql("select attribute_bytes from spring_session_attributes").query(byte[].class).list())
			.allMatch((bytes) -> !new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(key.text()));
		List<String> codes = recoveryCodes(visitor.post(HERE, "code", code(key)));
		assertThat(this.database.sql("select second_factor_key from account").query(String.class).single())
			.doesNotContain(key.text());
		assertThat(this.database.sql("select hash from account_recovery_code").query(String.class).list()).hasSize(10)
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"))
			.doesNotContainAnyElementsOf(codes);
		SignedIn eve = this.people.trainer("eve");
		this.people.withSecondFactor(eve);
		this.database.sql("update account set second_factor_key = (select second_factor_key from account where id = ?)")
			.param(ada.id())
			.update();
		this.clock.pass(STEP);
		assertThat(this.factors.accept(eve, code(key))).as("sealed for another account").isFalse();
		assertThat(this.factors.accept(ada, code(key))).isTrue();
	}

	@Test
	void withoutTheCodeNothingIsOpen() {
		SignedIn root = this.people.trainerAndAdmin("root");
		TotpKey key = this.people.withSecondFactor(root);
		this.clock.pass(STEP);
		Visitor visitor = visitor();
		assertThat(visitor.location(visitor.get("/admin/audit?who=ada"))).isEqualTo("/login");
		assertThat(visitor.location(visitor.signIn("root", TestAccounts.PASSWORD))).isEqualTo(CODE_PAGE);
		String session = visitor.cookie("SESSION").orElseThrow();
		for (String address : List.of("/clients", "/admin/accounts", "/account/password", HERE, "/account/sessions")) {
			assertThat(visitor.location(visitor.get(address))).as(address).isEqualTo(CODE_PAGE);
		}
		assertThat(visitor.location(visitor.post(HERE + "/off", "current", TestAccounts.PASSWORD, "code", "1")))
			.isEqualTo(CODE_PAGE);
		assertThat(visitor.upload("/admin/import", "x.json", new byte[] { '[', ']' }).statusCode()).isEqualTo(403);
		assertThat(visitor.get("/").body()).doesNotContain("href=\"/admin/accounts\"", "href=\"/clients\"");
		assertThat(visitor.location(visitor.get("/login"))).isEqualTo(CODE_PAGE);
		HttpResponse<String> wrong = visitor.post(CODE_PAGE, "code", another(code(key)));
		assertThat(wrong.statusCode()).isEqualTo(401);
		assertThat(wrong.body()).contains("This code does not count.").doesNotContain(another(code(key)));
		visitor.get("/admin/audit?who=ada");
		HttpResponse<String> right = visitor.post(CODE_PAGE, "code", code(key));
		assertThat(visitor.location(right)).startsWith("/admin/audit?who=ada");
		assertThat(visitor.cookie("SESSION").orElseThrow()).isNotEqualTo(session);
		assertThat(visitor.get("/admin/accounts").statusCode()).isEqualTo(200);
		assertThat(trail()).containsSubsequence("root sign-in.password", "not signed in sign-in.wrong-code",
				"root sign-in.done");
	}

	@Test
	void nobodyWithoutAPasswordIsAskedForACode() {
		Visitor nobody = visitor();
		assertThat(nobody.location(nobody.get(CODE_PAGE))).isEqualTo("/login");
		assertThat(nobody.location(nobody.post(CODE_PAGE, "code", "123456"))).isEqualTo("/login");
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		assertThat(ada.location(ada.get(CODE_PAGE))).isEqualTo("/clients");
		assertThat(ada.location(ada.post(CODE_PAGE, "code", "123456"))).isEqualTo("/login");
		assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
	}

	@Test
	void aCodeCountsOnce() {
		TotpKey key = this.people.withSecondFactor(this.people.trainer("ada"));
		assertThat(withCode("ada", code(key))).as("used to turn it on").isEqualTo(401);
		this.clock.pass(STEP);
		String code = code(key);
		assertThat(withCode("ada", code)).isEqualTo(302);
		assertThat(withCode("ada", code)).isEqualTo(401);
		assertThat(this.database.sql("select second_factor_step from account").query(Long.class).single())
			.isEqualTo(this.clock.instant().getEpochSecond() / STEP.toSeconds());
		this.clock.pass(STEP);
		assertThat(withCode("ada", code)).isEqualTo(401);
		assertThat(withCode("ada", code(key))).isEqualTo(302);
	}

	@Test
	void aRecoveryCodeCountsOnce() {
		SignedIn ada = this.people.trainer("ada");
		TotpKey key = this.people.withSecondFactor(ada);
		this.clock.pass(STEP);
		Visitor visitor = signedIn("ada");
		visitor.post(CODE_PAGE, "code", code(key));
		assertThat(visitor.post(HERE + "/codes").body()).contains("Make new recovery codes?");
		List<String> codes = recoveryCodes(visitor.post(HERE + "/codes", "confirmed", "yes"));
		assertThat(withCode("ada", codes.get(3))).isEqualTo(302);
		assertThat(withCode("ada", codes.get(3))).isEqualTo(401);
		assertThat(withCode("ada", codes.get(4).replace(" ", "-"))).isEqualTo(302);
		assertThat(visitor.get(HERE).body()).contains("You have 8 recovery codes left.");
		List<String> newer = recoveryCodes(visitor.post(HERE + "/codes", "confirmed", "yes"));
		assertThat(withCode("ada", codes.get(5))).isEqualTo(401);
		assertThat(withCode("ada", newer.get(5))).isEqualTo(302);
		assertThat(trail()).contains("ada account.recovery-code-used", "ada account.recovery-codes-made");
	}

	@Test
	void aKnownPasswordGivesNoTryOfACodeBack() {
		TotpKey key = this.people.withSecondFactor(this.people.trainer("ada"));
		this.clock.pass(STEP);
		Visitor home = signedIn("ada");
		home.post(CODE_PAGE, "code", code(key));
		this.clock.pass(STEP);
		Visitor thief = visitor();
		for (int i = 0; i < 5; i++) {
			thief.signIn("ada", TestAccounts.PASSWORD);
			assertThat(thief.post(CODE_PAGE, "code", another(code(key))).statusCode()).isEqualTo(401);
		}
		thief.signIn("ada", TestAccounts.PASSWORD);
		HttpResponse<String> slowed = thief.post(CODE_PAGE, "code", code(key));
		assertThat(slowed.statusCode()).isEqualTo(429);
		assertThat(slowed.body()).contains("There were too many tries.");
		assertThat(thief.cookie("known")).isEmpty();
		home.post("/logout");
		home.signIn("ada", TestAccounts.PASSWORD);
		assertThat(home.post(CODE_PAGE, "code", code(key)).statusCode()).as("known here").isEqualTo(302);
	}

	@Test
	void turningItOffTakesPasswordAndCode() {
		TotpKey key = this.people.withSecondFactor(this.people.trainer("ada"));
		this.clock.pass(STEP);
		Visitor ada = signedIn("ada");
		ada.post(CODE_PAGE, "code", code(key));
		this.clock.pass(STEP);
		String code = code(key);
		assertThat(ada.post(HERE + "/off", "current", "not this one", "code", code).body())
			.contains("This is not your current password.");
		assertThat(ada.post(HERE + "/off", "current", TestAccounts.PASSWORD, "code", another(code)).body())
			.contains("This code does not count.");
		assertThat(this.factors.find(this.people.again(this.people.trainer("eve")))).isEmpty();
		assertThat(ada.location(ada.post(HERE + "/off", "current", TestAccounts.PASSWORD, "code", code)))
			.isEqualTo(HERE + "?off");
		assertThat(ada.get(HERE + "?off").body()).contains("The second step is off.");
		assertThat(visitor().location(visitor().signIn("ada", TestAccounts.PASSWORD))).isEqualTo("/clients");
		assertThat(trail()).contains("ada account.second-factor-off");
		assertThat(this.database.sql("select count(*) from account_recovery_code").query(Integer.class).single())
			.isZero();
	}

	@Test
	void anAdminTakesItOffForWhoeverLostTheirPhoneButNotForThemselves() {
		SignedIn root = this.people.admin("root");
		Visitor office = signedIn("root");
		SignedIn ada = this.people.trainer("ada");
		TotpKey key = this.people.withSecondFactor(ada);
		this.clock.pass(STEP);
		Visitor thief = signedIn("ada");
		thief.post(CODE_PAGE, "code", code(key));
		String address = "/admin/accounts/" + ada.id() + "/second-factor/remove";
		assertThat(office.get("/admin/accounts").body()).contains("signs in with a code", address);
		assertThat(office.post(address).body()).contains("Take the second step off ada?");
		office.post(address, "confirmed", "yes");
		assertThat(thief.location(thief.get("/clients"))).isEqualTo("/login");
		assertThat(visitor().location(visitor().signIn("ada", TestAccounts.PASSWORD))).isEqualTo("/clients");
		assertThat(trail()).contains("root account.second-factor-removed");
		assertThat(
				office.post("/admin/accounts/" + root.id() + "/second-factor/remove", "confirmed", "yes").statusCode())
			.isEqualTo(409);
	}

	@Test
	void aFormThatCameTooLateSurvivesTheCode() {
		SignedIn root = this.people.admin("root");
		TotpKey key = this.people.withSecondFactor(root);
		this.clock.pass(STEP);
		Visitor office = signedIn("root");
		office.post(CODE_PAGE, "code", code(key));
		String token = office.csrfToken();
		this.database.sql("delete from spring_session").update();
		HttpResponse<String> late = office.with("Origin", "http://127.0.0.1:" + port())
			.postWithoutToken("/admin/accounts", "name", "carl", "_csrf", token);
		Matcher unsent = Pattern.compile("name=\"unsent\" value=\"([^\"]+)\"").matcher(late.body());
		assertThat(unsent.find()).isTrue();
		this.clock.pass(STEP);
		HttpResponse<String> asked = office.post("/login", "username", "root", "password", TestAccounts.PASSWORD,
				"unsent", unsent.group(1));
		assertThat(asked.body()).contains("What you typed is not lost.", unsent.group(1));
		assertThat(office.post(CODE_PAGE, "code", code(key), "unsent", unsent.group(1)).body())
			.contains("value=\"carl\"", "action=\"/admin/accounts\"");
	}

	/** The status of signing in by password and this code. */
	private int withCode(String name, String code) {
		return signedIn(name).post(CODE_PAGE, "code", code).statusCode();
	}

	private String code(TotpKey key) {
		return Totp.code(key, this.clock.instant());
	}

	private static String another(String code) {
		return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
	}

	private static TotpKey key(HttpResponse<String> page) {
		Matcher address = Pattern.compile("otpauth://totp/Neutral%20Spine:ada\\?secret=([A-Z2-7]{32})&amp;")
			.matcher(page.body());
		assertThat(address.find()).isTrue();
		return new TotpKey(address.group(1));
	}

	private static List<String> recoveryCodes(HttpResponse<String> page) {
		assertThat(page.statusCode()).isEqualTo(200);
		return Pattern.compile("<code>([\\d ]{24})</code>")
			.matcher(page.body())
			.results()
			.map((MatchResult code) -> code.group(1))
			.toList();
	}

	private List<String> trail() {
		return this.database.sql("select who, what from audit_entry order by id")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.list();
	}

}
