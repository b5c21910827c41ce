package org.neutralspine.account;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is dangerous is asked about first, and the password asked for again.
 */
class ConfirmationTests extends RunningApplicationTest {

	private static final String PASSWORD_FIELD = "name=\"passwordAgain\"";

	private Visitor office;

	private String bob;

	@BeforeEach
	void signInAsAdmin() {
		this.people.admin("root");
		this.bob = "/admin/accounts/" + this.people.trainer("bob").id();
		this.office = signedIn("root");
	}

	@Test
	void nothingIsDoneAtTheFirstClick() {
		for (String act : List.of("/disable", "/reset")) {
			HttpResponse<String> asked = this.office.post(this.bob + act);
			assertThat(asked.statusCode()).isEqualTo(403);
			assertThat(asked.body()).contains("bob?", "Leave it as it is", "Signed in as root")
				.doesNotContain(PASSWORD_FIELD);
		}
		assertThat(visitor().signIn("bob", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		HttpResponse<String> done = send(this.office.post(this.bob + "/disable"), "");
		assertThat(this.office.location(done)).isEqualTo("/admin/accounts");
		assertThat(visitor().signIn("bob", TestAccounts.PASSWORD).statusCode()).isEqualTo(401);
	}

	@Test
	void aSessionThatWasLeftOpenIsNotEnough() {
		this.clock.pass(Duration.ofMinutes(15));
		for (String act : List.of("/disable", "/reset")) {
			assertThat(this.office.post(this.bob + act, "confirmed", "yes").body()).contains(PASSWORD_FIELD);
		}
		assertThat(this.office.post(this.bob + "/roles", "roles", "ADMIN").body()).contains(PASSWORD_FIELD,
				"Change the roles of bob?");
		assertThat(this.office.post("/admin/accounts", "name", "carl", "roles", "ADMIN").body())
			.contains(PASSWORD_FIELD, "Create an account for carl?");
		assertThat(this.database.sql("select name from account order by name").query(String.class).list())
			.containsExactly("bob", "root");
		assertThat(roles("bob")).containsExactly("TRAINER");
		assertThat(visitor().signIn("bob", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void whatWasToBeDoneIsDoneWithThePassword() {
		this.clock.pass(Duration.ofMinutes(15));
		HttpResponse<String> asked = this.office.post("/admin/accounts?from=a%26b", "name", "carl", "roles", "ADMIN",
				"roles", "TRAINER");
		HttpResponse<String> wrong = send(asked, "not this one");
		assertThat(wrong.statusCode()).isEqualTo(403);
		assertThat(wrong.body()).contains("This is not your current password.", "aria-invalid=\"true\"")
			.doesNotContain("not this one");
		HttpResponse<String> done = send(wrong, TestAccounts.PASSWORD);
		assertThat(this.office.location(done)).matches("/admin/accounts/\\d+/link");
		assertThat(roles("carl")).containsExactly("ADMIN", "TRAINER");
	}

	@Test
	void thePasswordCountsForAQuarterOfAnHour() {
		this.clock.pass(Duration.ofMinutes(15).minusSeconds(1));
		assertThat(this.office.post(this.bob + "/roles", "roles", "ADMIN").statusCode()).isEqualTo(302);
		this.clock.pass(Duration.ofSeconds(1));
		HttpResponse<String> asked = this.office.post(this.bob + "/roles", "roles", "TRAINER");
		assertThat(asked.statusCode()).isEqualTo(403);
		assertThat(send(asked, TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
		this.clock.pass(Duration.ofMinutes(14));
		assertThat(this.office.post(this.bob + "/roles", "roles", "ADMIN").statusCode()).isEqualTo(302);
	}

	@Test
	void whoeverHoldsASessionCannotTryPasswordsHere() {
		this.clock.pass(Duration.ofMinutes(15));
		for (int i = 0; i < 5; i++) {
			assertThat(this.office.post(this.bob + "/disable", "confirmed", "yes", "passwordAgain", "guess " + i)
				.statusCode()).isEqualTo(403);
		}
		HttpResponse<String> slowed = this.office.post(this.bob + "/disable", "confirmed", "yes", "passwordAgain",
				TestAccounts.PASSWORD);
		assertThat(slowed.statusCode()).isEqualTo(429);
		assertThat(slowed.body()).contains("Please wait one minute");
		assertThat(visitor().signIn("bob", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void whatWasSentIsShownAsText() {
		this.clock.pass(Duration.ofMinutes(15));
		HttpResponse<String> asked = this.office.post(this.bob + "/disable", "\"><script>", "\"><script>");
		assertThat(asked.body()).doesNotContain("\"><script>").contains("&quot;&gt;&lt;script&gt;");
	}

	/**
	 * Sends the form of the page that asks, as it is.
	 */
	private HttpResponse<String> send(HttpResponse<String> page, String password) {
		Matcher action = Pattern.compile("<form class=\"panel narrow\" action=\"([^\"]+)\"").matcher(page.body());
		assertThat(action.find()).isTrue();
		List<String> fields = new java.util.ArrayList<>();
		Pattern.compile("<input type=\"hidden\" name=\"(?!_)([^\"]+)\" value=\"([^\"]*)\"")
			.matcher(page.body())
			.results()
			.forEach((field) -> fields.addAll(List.of(field.group(1), field.group(2))));
		fields.addAll(List.of("passwordAgain", password));
		return this.office.post(action.group(1), fields.toArray(String[]::new));
	}

	private List<String> roles(String name) {
		return this.database
			.sql("select role from account_role join account on account_id = account.id where name = ? order by role")
			.param(name)
			.query(String.class)
			.list();
	}

}
