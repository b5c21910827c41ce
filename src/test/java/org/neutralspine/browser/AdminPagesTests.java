package org.neutralspine.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.signoff.Reread;
import org.neutralspine.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the admin looks at, in a real browser.
 */
@IntegrationTest
class AdminPagesTests extends PagesInABrowser {

	/** The width of an A4 page, in pixels. */
	private static final int A4_WIDTH = 794;

	@Autowired
	private TestAccounts people;

	@Autowired
	private SignOffs signOffs;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startAnew() {
		this.people.clear();
		this.database.sql("delete from clinical_statement").update();
		Reread.of(this.signOffs);
		this.people.admin("root");
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
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
			assertThat(page.locator("tbody tr")).hasCount(13);
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

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void looksForWhatTheCatalogueLacks(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			signIn(page);
			assertThat(link(page, "Catalogue")).hasAttribute("href", "/admin/exercises");
			follow(page, "Coverage");
			assertThat(page.locator("ol a")).hasCount(10);
			checked(page, name + "-coverage");
			page.locator("table a").last().click();
			assertThat(page.locator("h1")).hasText("Neck · Habits for good · Sport");
			assertThat(page.locator(".v-FAVOUR .cards a").first()).hasAttribute("href",
					Pattern.compile("/admin/exercises/[a-z-]+"));
			checked(page, name + "-coverage-cell");
			follow(page, "Back to the coverage");
			assertThat(page.locator("table")).hasCount(4);
			page.navigate(address("/admin/coverage?region=LUMBAR&phase=P1&clearance=NONE"));
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no such place");
			checked(page, name + "-coverage-unknown");
		});
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void readsWhatAClinicianObjectsTo(String name, int width, boolean script) {
		this.people.reviewer("vera", "Vera Vertebra");
		visit(width, script, (page) -> {
			signIn(page, "vera");
			assertThat(page).hasURL(address("/review"));
			checked(page, name + "-review");
			page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption("Exercises");
			press(page, "Show");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Go through all")))
				.click();
			Locator heading = page.locator("h1");
			String first = heading.innerText();
			assertThat(page.locator(".tags")).containsText("1 of");
			checked(page, name + "-review-exercise");
			press(page, "Object");
			assertThat(page.locator("#comment-error")).containsText("Say what is wrong");
			checked(page, name + "-review-wrong");
			page.getByLabel("Comment").fill("Say how long.");
			press(page, "Object");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("You objected to: " + first);
			if (script) {
				String second = heading.innerText();
				page.waitForLoadState();
				page.keyboard().press("Control+Enter");
				assertThat(page.getByRole(AriaRole.STATUS)).containsText("You agreed to: " + second);
			}
			page.navigate(address("/review/row/RUNNING"));
			checked(page, name + "-review-row");
			page.navigate(address("/review/rule/CAREFUL_DAY"));
			checked(page, name + "-review-rule");
			page.navigate(address("/review/sheet"));
			checked(page, name + "-review-sheet");
			press(page, "Sign out");
			signIn(page);
			link(page, "A clinician objects to one thing").click();
			assertThat(page.getByText("Say how long.")).isVisible();
			checked(page, name + "-objections");
			follow(page, first);
			assertThat(page.locator("h1")).containsText(first);
		});
	}

	@Test
	void printsTheCoverageOnWhitePaper() {
		visit(A4_WIDTH, true, (page) -> {
			signIn(page);
			follow(page, "Coverage");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator(".full-4").first()).hasCSS("background-color", "rgba(0, 0, 0, 0)");
			checkedAsItIs(page, "coverage-printed");
		});
	}

	private void signIn(Page page) {
		signIn(page, "root");
	}

	private void signIn(Page page, String name) {
		page.navigate(address("/login"));
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.PASSWORD);
		press(page, "Sign in");
	}

	private static void follow(Page page, String link) {
		link(page, link).click();
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
