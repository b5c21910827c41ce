package org.neutralspine.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the admin looks at, in a real browser.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:admin-pages")
@Import(TestAccounts.class)
class AdminPagesTests extends PagesInABrowser {

	@Autowired
	private TestAccounts people;

	@BeforeEach
	void startAnew() {
		this.people.clear();
		this.people.admin("root");
	}

	@ParameterizedTest
	@CsvSource({ "phone, 320, true", "desktop, 1280, true", "phone-without-script, 390, false" })
	void looksForWhoChangedWhat(String name, int width, boolean script) {
		for (int i = 0; i < 30; i++) {
			this.people.trainer("trainer-" + i);
		}
		visit(width, script, (page) -> {
			signIn(page);
			follow(page, "Trail");
			assertThat(page.locator("tbody tr")).hasCount(50);
			checked(page, name + "-trail");
			follow(page, "Older");
			assertThat(page.locator("tbody tr")).hasCount(12);
			page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption("Created an account");
			page.getByLabel("About").fill("account");
			press(page, "Search");
			assertThat(page.getByText("Entries found: 31")).isVisible();
			assertThat(page.locator("#what")).hasValue("account.created");
			checked(page, name + "-trail-found");
			page.getByLabel("Who").fill("nobody");
			press(page, "Search");
			assertThat(page.getByText("Nothing in the trail fits your search.")).isVisible();
			checked(page, name + "-trail-empty");
			page.navigate(address("/admin/audit?who=system&from=soon"));
			assertThat(page.locator("#from-error")).containsText("Write the date as year-month-day");
			assertThat(page.getByLabel("Who")).hasValue("system");
			checked(page, name + "-trail-wrong");
		});
	}

	private void signIn(Page page) {
		page.navigate(address("/login"));
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("root");
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.PASSWORD);
		press(page, "Sign in");
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
