package org.neutralspine.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
