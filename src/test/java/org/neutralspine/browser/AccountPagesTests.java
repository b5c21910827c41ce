package org.neutralspine.browser;

import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.account.factor.Totp;
import org.neutralspine.account.factor.TotpKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Accounts in a real browser: from the first start to a trainer who signs in.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:account-pages",
				"neutralspine.admin-password=" + AccountPagesTests.ONE_TIME })
class AccountPagesTests extends PagesInABrowser {

	static final String ONE_TIME = "only-for-the-first-time";

	private static final String OF_ADMIN = "eleven loud lanterns";

	private static final String OF_TRAINER = "seven quiet herons";

	private static final String ONCE_MORE = "Your new password once more";

	private static final String TURN_ON = "Turn it on";

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void goesFromTheFirstStartToATrainerWhoSignsIn(String name, int width, boolean script) {
		this.database.sql("delete from account where name <> 'admin'").update();
		boolean first = this.database.sql("select must_change_password from account").query(Boolean.class).single();
		visit(width, script, (page) -> {
			page.navigate(address("/admin/accounts"));
			assertThat(page).hasURL(address("/login"));
			checked(page, name + "-sign-in");
			signIn(page, "admin", "not this one");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("The name or the password is wrong.");
			checked(page, name + "-sign-in-wrong");
			if (first) {
				signIn(page, "admin", ONE_TIME);
				assertThat(page).hasURL(address("/account/password"));
				checked(page, name + "-password");
				choosePassword(page, ONE_TIME, "admin-lantern", "admin-lanterns");
				assertThat(page.locator("#password-error")).containsText("Leave your name out");
				checked(page, name + "-password-wrong");
				choosePassword(page, ONE_TIME, OF_ADMIN, OF_ADMIN);
				assertThat(page.getByText("Your new password counts from now on.")).isVisible();
				page.navigate(address("/admin/accounts"));
			}
			else {
				signIn(page, "admin", OF_ADMIN);
			}
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Accounts").setExact(true)))
				.isVisible();
			String link = createTrainer(page, name);
			press(page, "Sign out");
			assertThat(page.getByText("You are signed out.")).isVisible();
			page.navigate(link);
			page.getByLabel("Your new password", new Page.GetByLabelOptions().setExact(true)).fill(OF_TRAINER);
			page.getByLabel(ONCE_MORE).fill(OF_TRAINER);
			checked(page, name + "-set-password");
			press(page, "Save the password");
			assertThat(page.getByText("Your password is set.")).isVisible();
			checked(page, name + "-password-set");
			page.navigate(link);
			checked(page, name + "-set-password-closed");
			page.navigate(address("/login"));
			signIn(page, "ada", OF_TRAINER);
			assertThat(page.getByText("Signed in as ada")).isVisible();
			checked(page, name + "-trainer");
			addSecondStep(page, name, script);
			page.navigate(address("/admin/accounts"));
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("This is not open to you")))
				.isVisible();
			checked(page, name + "-not-open");
		});
	}

	private String createTrainer(Page page, String name) {
		press(page, "Create the account");
		assertThat(page.locator("#name-error")).containsText("Use 3 to 40 characters");
		checked(page, name + "-accounts-wrong");
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("ada");
		page.locator("#roles-TRAINER").check();
		press(page, "Create the account");
		checked(page, name + "-account-link");
		String link = page.getByLabel("Link to choose a password").inputValue();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the accounts")).click();
		press(page, "Disable ada");
		assertThat(page.locator("h1")).hasText("Disable ada?");
		checked(page, name + "-disable");
		press(page, "Disable the account");
		assertThat(page.getByText("disabled", new Page.GetByTextOptions().setExact(true))).isVisible();
		checked(page, name + "-accounts");
		press(page, "Enable ada");
		press(page, "New password link for ada");
		press(page, "Make a new link");
		String newest = page.getByLabel("Link to choose a password").inputValue();
		page.navigate(link);
		assertThat(page.getByText("This link no longer works").first()).isVisible();
		return newest;
	}

	/** Sets up the second step, and signs in by one of its recovery codes. */
	private void addSecondStep(Page page, String name, boolean script) {
		page.navigate(address("/account/second-factor"));
		checked(page, name + "-second-step");
		press(page, "Set it up");
		TotpKey key = new TotpKey(page.locator("code.key").innerText());
		String now = Totp.code(key, Instant.now());
		code(page).fill(now.replace(now.charAt(0), (char) ('0' + (now.charAt(0) + 1 - '0') % 10)));
		press(page, TURN_ON);
		assertThat(page.locator("#code-error")).containsText("This code does not fit.");
		checked(page, name + "-second-step-wrong");
		code(page).fill(Totp.code(key, Instant.now()));
		code(page).press("Enter");
		checked(page, name + "-recovery-codes");
		String recovery = page.locator(".codes code").first().innerText();
		press(page, "Sign out");
		page.navigate(address("/login"));
		signIn(page, "ada", OF_TRAINER);
		assertThat(page).hasURL(address("/login/code"));
		code(page).fill("000 000");
		press(page, "Sign in");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("This code does not count.");
		checked(page, name + "-code");
		code(page).fill(recovery);
		// Without scripts the second press would come from a session that has its new
		// name already.
		int presses = script ? 2 : 1;
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
			.click(new Locator.ClickOptions().setClickCount(presses));
		assertThat(page).hasURL(address("/clients"));
		page.navigate(address("/account/second-factor"));
		assertThat(page.getByText("You have 9 recovery codes left.")).isVisible();
		checked(page, name + "-second-step-on");
		page.navigate(address("/account/sessions"));
		checked(page, name + "-sessions");
	}

	private static Locator code(Page page) {
		return page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true));
	}

	private static void signIn(Page page, String name, String password) {
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
		press(page, "Sign in");
	}

	private static void choosePassword(Page page, String current, String password, String repeated) {
		page.getByLabel("Your current password").fill(current);
		page.getByLabel("Your new password", new Page.GetByLabelOptions().setExact(true)).fill(password);
		page.getByLabel(ONCE_MORE).fill(repeated);
		press(page, "Save the password");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
