package org.neutralspine.account.directory;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.account.Role;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.web.Secret;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an admin does with accounts, and everybody with their password.
 */
class AccountPagesTests extends RunningApplicationTest {

	private static final String FRESH = "eleven loud lanterns";

	/** What the page that asks first sends. */
	private static final String[] YES = { "confirmed", "yes" };

	private static final Pattern LINK = Pattern.compile("http://[^\"]*(/account/set-password/([^\"]+))\"");

	@Autowired
	private Accounts accounts;

	@Autowired
	private FirstAccounts firstAccounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Users users;

	@Autowired
	private AccountRepository repository;

	@Test
	void aLinkLetsSomebodyChooseTheirPasswordOnce() {
		Visitor admin = office();
		HttpResponse<String> created = admin.post("/admin/accounts", "name", " Ada.B-1_ ", "roles", "TRAINER");
		assertThat(created.statusCode()).isEqualTo(302);
		String shown = admin.location(created);
		assertThat(shown).isEqualTo("/admin/accounts/" + id("ada.b-1_") + "/link");
		String link = link(admin, created);
		assertThat(admin.get(shown).body()).contains("Link for ada.b-1_", "It is shown only in this browser", link);
		assertThat(admin.get("/admin/accounts").body()).contains("ada.b-1_", "has no password yet")
			.doesNotContain("set-password");
		Visitor ada = visitor();
		assertThat(ada.get(link).body()).contains("Your name for signing in is ada.b-1_.");
		ada.get(link);
		assertThat(ada.location(ada.post(link, "password", FRESH, "repeated", FRESH))).isEqualTo("/login?set");
		assertThat(ada.get("/login?set").body()).contains("Your password is set.");
		for (HttpResponse<String> again : List.of(ada.get(link),
				ada.post(link, "password", FRESH + "!", "repeated", FRESH + "!"))) {
			assertThat(again.statusCode()).isEqualTo(404);
			assertThat(again.body()).contains("This link no longer works");
		}
		assertThat(ada.location(ada.signIn("ada.b-1_", FRESH))).isEqualTo("/clients");
		assertThat(admin.get("/admin/accounts").body()).doesNotContain("has no password yet");
		assertThat(trail()).containsExactly("root account.created", "system account.password-changed");
	}

	@Test
	void theLinkIsNowhereButInTheBrowserThatItWasMadeIn() {
		Visitor admin = office();
		HttpResponse<String> created = admin.post("/admin/accounts", "name", "ada", "roles", "TRAINER");
		assertThat(created.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("account-link="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "Path=" + admin.location(created) + ";", "Max-Age=900");
		String token = token(admin, created);
		assertThat(created.body() + created.headers().map()).doesNotContain(token);
		assertThat(signedIn("root").get(admin.location(created)).body()).contains("The link is no longer shown here")
			.doesNotContain(token);
		assertThat(token).hasSize(43);
		assertThat(this.database.sql("select link_hash from account where name = 'ada'").query(String.class).single())
			.matches("[0-9a-f]{64}")
			.isEqualTo(new Secret(token).hash());
		List<byte[]> sessions = this.database.sql("select attribute_bytes from spring_session_attributes")
			.query(byte[].class)
			.list();
		assertThat(sessions).allMatch((bytes) -> !new String(bytes, StandardCharsets.ISO_8859_1).contains(token));
	}

	@Test
	void aLinkWorksForThreeDays() {
		Visitor admin = office();
		String first = link(admin, admin.post("/admin/accounts", "name", "ada", "roles", "TRAINER"));
		this.clock.pass(Duration.ofHours(72).minusSeconds(1));
		assertThat(visitor().get(first).statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(visitor().get(first).statusCode()).isEqualTo(404);
		assertThat(visitor().post(first, "password", FRESH, "repeated", FRESH).statusCode()).isEqualTo(404);
		assertThat(this.passwords.set(new Secret(first.substring(first.lastIndexOf('/') + 1)), FRESH)).isFalse();
	}

	@Test
	void aNewerLinkWithdrawsTheOlder() {
		Visitor admin = office();
		String first = link(admin, admin.post("/admin/accounts", "name", "ada", "roles", "TRAINER"));
		String second = link(admin, admin.post("/admin/accounts/" + id("ada") + "/reset", YES));
		assertThat(visitor().get(first).statusCode()).isEqualTo(404);
		assertThat(visitor().get(second).statusCode()).isEqualTo(200);
	}

	@Test
	void aLinkOfADisabledAccountIsClosed() {
		Visitor admin = office();
		String link = link(admin, admin.post("/admin/accounts", "name", "ada", "roles", "TRAINER"));
		admin.post("/admin/accounts/" + id("ada") + "/disable", YES);
		assertThat(visitor().get(link).statusCode()).isEqualTo(404);
		admin.post("/admin/accounts/" + id("ada") + "/enable");
		assertThat(visitor().get(link).statusCode()).isEqualTo(404);
	}

	@Test
	void afterAResetTheOldPasswordAndItsSessionsAreOver() {
		Visitor admin = office();
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		String link = link(admin, admin.post("/admin/accounts/" + id("ada") + "/reset", YES));
		assertThat(ada.location(ada.get("/account/password"))).isEqualTo("/login");
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(401);
		ada.post(link, "password", FRESH, "repeated", FRESH);
		assertThat(visitor().signIn("ada", FRESH).statusCode()).isEqualTo(302);
		assertThat(trail()).containsExactly("system account.created", "system account.password-changed",
				"root account.reset", "system account.password-changed");
	}

	@Test
	void aDisabledAccountIsOutAtOnce() {
		Visitor admin = office();
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		Visitor onPhone = signedIn("ada");
		assertThat(admin.location(admin.post("/admin/accounts/" + id("ada") + "/disable", YES)))
			.isEqualTo("/admin/accounts");
		assertThat(ada.location(ada.get("/account/password"))).isEqualTo("/login");
		assertThat(onPhone.get("/").body()).doesNotContain("Signed in as");
		assertThat(this.database.sql("select principal_name from spring_session").query(String.class).list())
			.containsExactly("root");
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(401);
		assertThat(admin.get("/admin/accounts").body()).contains("disabled", "Enable ada");
		admin.post("/admin/accounts/" + id("ada") + "/enable");
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		assertThat(trail()).endsWith("root account.disabled", "root account.enabled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "disable", "reset" })
	void nobodyShutsThemselvesOut(String what) {
		this.people.admin("other");
		Visitor admin = office();
		HttpResponse<String> answer = admin.post("/admin/accounts/" + id("root") + "/" + what, YES);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("You cannot disable or reset your own account.");
		assertThat(admin.get("/admin/accounts").body()).contains("This is your account")
			.doesNotContain("Disable root", "for root");
		assertThat(visitor().signIn("root", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void theLastAdminWhoCanSignInStays() {
		SignedIn first = this.people.admin("first");
		SignedIn second = this.people.admin("second");
		this.accounts.create("never-came", Set.of(Role.ADMIN), null);
		this.accounts.disable(second.id(), first);
		// Who has just been disabled may still have a request under way.
		for (Runnable attempt : List.<Runnable>of(() -> this.accounts.disable(first.id(), second),
				() -> this.accounts.reset(first.id(), second))) {
			assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(attempt::run)
				.extracting(AccountRefusedException::refusal)
				.isEqualTo(AccountRefusal.LAST_ADMIN);
		}
		assertThat(this.users.find("first")).isPresent();
	}

	@Test
	void anUnknownAccountIsNotFound() {
		Visitor admin = office();
		for (String what : List.of("disable", "enable", "reset")) {
			assertThat(admin.post("/admin/accounts/999999/" + what).statusCode()).isEqualTo(404);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ab           | TRAINER | name | Use 3 to 40 characters
			''           | TRAINER | name | Use 3 to 40 characters
			ada lovelace | TRAINER | name | Use 3 to 40 characters
			ädä          | TRAINER | name | Use 3 to 40 characters
			System       | TRAINER | name | “system” is taken
			ROOT         | TRAINER | name | There is an account with this name already.
			bob          | ''      | roles | Choose what the account is for.
			bob          | SURGEON | roles | Choose what the account is for.
			""")
	void saysWhatIsWrongWithANewAccountBesideTheField(String name, String role, String field, String message) {
		HttpResponse<String> answer = office().post("/admin/accounts", "name", name, "roles", role);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(beside(field, answer)).contains(message);
		assertThat(answer.body()).contains("value=\"" + name + "\"");
		assertThat(this.database.sql("select name from account").query(String.class).list()).containsExactly("root");
	}

	@Test
	void aNameIsTakenOnlyOnce() {
		this.people.trainer("ada");
		assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
			.isThrownBy(() -> this.accounts.create("ada", Set.of(Role.TRAINER), null));
		assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
			.isThrownBy(() -> this.accounts.create("Bob", Set.of(Role.TRAINER), null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                       | This is too short.
			eleven char              | This is too short.
			ééééééééééééééééééééééééééééééééééééé       | This is too long.
			my ada.smith lantern tin | Leave your name out of your password.
			MY ADA.SMITH LANTERN TIN | Leave your name out of your password.
			passwordpassword         | This is easy to guess.
			Password12345!           | This is easy to guess.
			qwertyuiopasdf           | This is easy to guess.
			neutralspine1            | This is easy to guess.
			Neutral Spine 2026!      | This is easy to guess.
			neutral-spine-2026       | This is easy to guess.
			n.e.u.t.r.a.l s.p.i.n.e  | This is easy to guess.
			Summer2026Summer!        | This is easy to guess.
			Welcome2026!!!!          | This is easy to guess.
			Physio2026Physio         | This is easy to guess.
			correct horse battery staple | This is easy to guess.
			aaaaaaaaaaaaaaaa         | This is easy to guess.
			""")
	void saysWhatIsWrongWithAPasswordBesideTheField(String password, String message) {
		this.people.trainer("ada.smith");
		Visitor ada = signedIn("ada.smith");
		HttpResponse<String> changed = ada.post("/account/password", "current", TestAccounts.PASSWORD, "password",
				password, "repeated", password);
		Visitor admin = office();
		String link = link(admin, admin.post("/admin/accounts/" + id("ada.smith") + "/reset", YES));
		HttpResponse<String> set = visitor().post(link, "password", password, "repeated", password);
		for (HttpResponse<String> answer : List.of(changed, set)) {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(beside("password", answer)).contains(message);
			assertThat(answer.body()).contains("aria-invalid=\"true\"").doesNotContain("current-error");
			if (!password.isEmpty()) {
				assertThat(answer.body()).doesNotContain("value=\"" + password);
			}
		}
		assertThat(this.database.sql("select password_hash from account where name = 'ada.smith'")
			.query(String.class)
			.optional()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					wrong              | eleven loud lanterns | eleven loud lanterns | current  | This is not your current password.
					''                 | eleven loud lanterns | eleven loud lanterns | current  | This is not your current password.
					seven quiet herons | eleven loud lanterns | eleven loud lantern  | repeated | This is not the same
					seven quiet herons | seven quiet herons   | seven quiet herons   | password | This is the password you have now.
					""")
	void saysWhatIsWrongWithAChangeBesideTheField(String current, String password, String repeated, String field,
			String message) {
		this.people.trainer("ada");
		HttpResponse<String> answer = signedIn("ada").post("/account/password", "current", current, "password",
				password, "repeated", repeated);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(beside(field, answer)).contains(message);
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aLongPasswordOfPlainLettersIsFine() {
		String longest = "seven quiet herons walk along the cold river and count the small stones!";
		assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(72);
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		assertThat(change(ada, longest).statusCode()).isEqualTo(302);
		assertThat(visitor().signIn("ada", longest).statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "my neutral spine likes the cold river", "K7#pq2!vLx9@mZ", "eleven lanterns in 2026 rooms" })
	void whatIsHardToGuessMayHoldTheNameOrAYear(String password) {
		this.people.trainer("ada");
		assertThat(change(signedIn("ada"), password).statusCode()).isEqualTo(302);
	}

	@Test
	void aChangedPasswordEndsEverySessionButThisOne() {
		this.people.trainer("ada");
		this.people.trainer("bob");
		Visitor ada = signedIn("ada");
		Visitor elsewhere = signedIn("ada");
		Visitor bob = signedIn("bob");
		assertThat(ada.location(change(ada, FRESH))).isEqualTo("/account/password?changed");
		assertThat(ada.get("/account/password?changed").body()).contains("Your new password counts from now on.");
		assertThat(elsewhere.location(elsewhere.get("/account/password"))).isEqualTo("/login");
		assertThat(bob.get("/account/password").statusCode()).isEqualTo(200);
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(401);
		assertThat(visitor().signIn("ada", FRESH).statusCode()).isEqualTo(302);
		assertThat(trail()).endsWith("ada account.password-changed");
	}

	@Test
	void whoeverHoldsASessionCannotGuessThePassword() {
		this.people.trainer("ada");
		Visitor thief = signedIn("ada");
		for (int i = 0; i < 5; i++) {
			assertThat(thief.post("/account/password", "current", "guess " + i, "password", FRESH, "repeated", FRESH)
				.statusCode()).isEqualTo(400);
		}
		HttpResponse<String> refused = change(thief, FRESH);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(beside("current", refused)).contains("Please wait one minute");
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aOneTimePasswordLeadsEverywhereToChoosingOnesOwn() {
		this.firstAccounts.create("admin", Set.of(Role.ADMIN), "only once");
		Visitor admin = visitor();
		admin.signIn("admin", "only once");
		for (String page : List.of("/", "/situation", "/exercises", "/can-i?q=x", "/admin/accounts", "/clients",
				"/account", "/account/set-password/x", "/nowhere", "/how-it-works", "/css", "/api/v1/exercises")) {
			assertThat(admin.location(admin.get(page))).as(page).isEqualTo("/account/password");
		}
		assertThat(admin.location(admin.post("/admin/accounts", "name", "bob", "roles", "ADMIN")))
			.isEqualTo("/account/password");
		assertThat(admin.get("/css/neutral-spine.css").statusCode()).isEqualTo(200);
		assertThat(admin.get("/images/mark.svg").statusCode()).isEqualTo(200);
		assertThat(admin.get("/account/password").body()).contains("You signed in with a one-time password");
		assertThat(beside("password", admin.post("/account/password", "current", "only once", "password", "only once",
				"repeated", "only once")))
			.contains("This is the password you have now.");
		assertThat(admin.post("/account/password", "current", "only once", "password", FRESH, "repeated", FRESH)
			.statusCode()).isEqualTo(302);
		assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
		assertThat(admin.get("/account/password").body()).doesNotContain("one-time password");
		assertThat(visitor().signIn("admin", "only once").statusCode()).isEqualTo(401);
		Visitor again = visitor();
		assertThat(again.location(again.signIn("admin", FRESH))).isEqualTo("/admin/exercises");
		assertThat(again.get("/admin/accounts").statusCode()).isEqualTo(200);
	}

	@Test
	void oneMayLeaveBeforeChoosingOnesOwn() {
		this.firstAccounts.create("admin", Set.of(Role.ADMIN), "only once");
		Visitor admin = visitor();
		admin.signIn("admin", "only once");
		assertThat(admin.location(admin.post("/logout"))).isEqualTo("/login?signed-out");
	}

	@Test
	void passwordsAreStoredAsTheFrameworkDoesToday() {
		this.people.trainer("ada");
		assertThat(this.repository.findByName("ada").orElseThrow().passwordHash()).startsWith("{bcrypt}");
	}

	private Visitor office() {
		if (this.repository.findByName("root").isEmpty()) {
			this.people.admin("root");
			this.database.sql("delete from audit_entry").update();
		}
		return signedIn("root");
	}

	private HttpResponse<String> change(Visitor visitor, String password) {
		return visitor.post("/account/password", "current", TestAccounts.PASSWORD, "password", password, "repeated",
				password);
	}

	private long id(String name) {
		return this.repository.findByName(name).orElseThrow().id();
	}

	private List<String> trail() {
		return this.database.sql("select who, what from audit_entry where what like 'account.%' order by id")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.list();
	}

	private static String beside(String field, HttpResponse<String> answer) {
		Matcher error = Pattern.compile("(?s)id=\"" + field + "-error\">(.*?)<(?:input|div)").matcher(answer.body());
		assertThat(error.find()).as("%s has a message, status %s", field, answer.statusCode()).isTrue();
		return error.group(1);
	}

	private static String link(Visitor admin, HttpResponse<String> answer) {
		HttpResponse<String> page = admin.get(admin.location(answer));
		Matcher link = LINK.matcher(page.body());
		assertThat(link.find()).as("status %s, then %s", answer.statusCode(), page.statusCode()).isTrue();
		return link.group(1);
	}

	private static String token(Visitor admin, HttpResponse<String> answer) {
		return link(admin, answer).substring("/account/set-password/".length());
	}

}
