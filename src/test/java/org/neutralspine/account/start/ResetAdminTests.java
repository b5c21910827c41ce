package org.neutralspine.account.start;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.account.directory.Users;
import org.neutralspine.account.password.PasswordRules;
import org.neutralspine.web.UnusableSettingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The way back where no admin can sign in any more.
 */
@ExtendWith(OutputCaptureExtension.class)
class ResetAdminTests extends RunningApplicationTest {

	private static final String GIVEN = "given by operations";

	@Autowired
	private FirstAccounts accounts;

	@Autowired
	private Users users;

	@Autowired
	private PasswordRules rules;

	@Autowired
	private SamplePeople samples;

	@Autowired
	private MessageSource messages;

	@Test
	void aLostAdminIsLetInAgain(CapturedOutput output) {
		SignedIn root = this.people.admin("root");
		Visitor before = signedIn("root");
		this.people.withSecondFactor(root);
		this.database.sql("update account set enabled = false").update();
		this.database.sql("update account_role set role = 'TRAINER'").update();
		start(GIVEN, " Root ");
		assertThat(output.getAll())
			.contains("The admin \"root\" was reset. Remove neutralspine.reset-admin now.",
					"Sign in as \"root\" with the password that was given, within 72 hours")
			.doesNotContain(GIVEN);
		assertThat(before.location(before.get("/account/password"))).isEqualTo("/login");
		Visitor visitor = visitor();
		assertThat(visitor.signIn("root", GIVEN).statusCode()).isEqualTo(302);
		assertThat(visitor.location(visitor.get("/admin/accounts"))).isEqualTo("/account/password");
		visitor.post("/account/password", "current", GIVEN, "password", TestAccounts.PASSWORD, "repeated",
				TestAccounts.PASSWORD);
		assertThat(visitor.get("/admin/accounts").statusCode()).isEqualTo(200);
		assertThat(this.database.sql("select who, about from audit_entry where what = 'account.reset-at-start'")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.single()).isEqualTo("system account " + root.id());
	}

	@Test
	void aSettingThatIsLeftResetsNothingTwiceAndSaysSo(CapturedOutput output) {
		this.people.admin("root");
		start(GIVEN, "root");
		this.database.sql("update account set must_change_password = false").update();
		int length = output.getAll().length();
		start("another one, given later", "root");
		assertThat(output.getAll().substring(length))
			.contains("The admin \"root\" was not reset again", "neutralspine.reset-admin is still set. Remove it.")
			.doesNotContain("Sign in as");
		assertThat(visitor().signIn("root", GIVEN).statusCode()).isEqualTo(302);
		length = output.getAll().length();
		start(GIVEN, null);
		assertThat(output.getAll().substring(length))
			.contains("neutralspine.admin-password was not used, since there are accounts. Remove it.");
		start("another one, given later", "root");
		assertThat(visitor().signIn("root", GIVEN).statusCode()).isEqualTo(401);
		assertThat(visitor().signIn("root", "another one, given later").statusCode()).isEqualTo(302);
	}

	@Test
	void anAdminWhoDoesNotExistIsCreated(CapturedOutput output) {
		this.people.trainer("ada");
		start(null, "eve");
		assertThat(output.getAll()).containsPattern("Sign in as \"eve\" with the one-time password \\S{20} within");
		assertThat(this.users.find("eve")).get().matches(SignedIn::isAdmin);
	}

	@Test
	void aOneTimePasswordEndsAfterThreeDays() {
		start(GIVEN, "root");
		this.clock.pass(Duration.ofHours(72).minusSeconds(1));
		Visitor visitor = visitor();
		assertThat(visitor.signIn("root", GIVEN).statusCode()).isEqualTo(302);
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(visitor().signIn("root", GIVEN).statusCode()).isEqualTo(401);
		assertThat(visitor.location(visitor.get("/account/password"))).isEqualTo("/login");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dr. No | given by operations | neutralspine.reset-admin: Use 3 to 40 characters
			root   | zq7                 | neutralspine.admin-password: This is too short
			root   | password12345       | neutralspine.admin-password: This is easy to guess
			root   | the root of trouble | neutralspine.admin-password: Leave your name out
			""")
	void whatCannotBeUsedIsRefused(String name, String password, String message) {
		this.people.admin("root");
		assertThatExceptionOfType(UnusableSettingException.class).isThrownBy(() -> start(password, name))
			.withMessageContaining(message);
		assertThat(visitor().signIn("root", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	/**
	 * What a start of the application with these settings does.
	 */
	private void start(String password, String resetAdmin) {
		new AdminAtStart(this.accounts, new AccountProperties(password, resetAdmin, false), this.rules, this.samples,
				this.messages)
			.run(null);
	}

}
