package org.neutralspine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A question in somebody's own words, as people ask it: on a phone, by the keyboard,
 * twice, without scripts.
 */
@IntegrationTest
class OwnWordsPagesTests extends PagesInABrowser {

	private static final String STORY = "L5-S1 20 weeks ago, surgeon cleared me for weights but no running. walking fine. "
			+ "can I swim or do sit ups?";

	@ParameterizedTest
	@CsvSource({ "phone, 390, true", "desktop, 1280, true", "without-script, 390, false" })
	void isAskedCorrectedCheckedAndAnswered(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			page.navigate(address("/"));
			page.getByLabel("Ask in your own words").fill(STORY);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).dblclick();
			assertThat(page).hasURL(address("/can-i/answer"));
			assertThat(page.locator("mark").first()).isVisible();
			assertThat(page.locator(".stamp")).hasText("Avoid");
			checked(page, name + "-question");
			Locator running = page.locator(".pieces li", new Page.LocatorOptions().setHasText("Running"));
			running.getByRole(AriaRole.BUTTON).focus();
			page.keyboard().press("Enter");
			assertThat(running).hasCount(0);
			page.locator("summary", new Page.LocatorOptions().setHasText("Change or add something")).click();
			page.getByLabel("Weeks since the surgery").fill("soon");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer with these changes")).click();
			assertThat(page.locator("#weeks-error")).isVisible();
			checked(page, name + "-question-refused");
			page.getByLabel("Weeks since the surgery").fill("30");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer with these changes")).click();
			assertThat(page.getByText("30 weeks since the surgery")).isVisible();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this as my situation")).click();
			answerToday(page, 1);
			assertThat(page).hasURL(address("/can-i/answer#answer"));
			assertThat(page.locator("#answer")).isFocused();
			assertThat(page.locator("#answer")).isInViewport();
			assertThat(page.locator(".stamp")).hasCount(2);
			checked(page, name + "-question-answered");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sit-up").setExact(true)).click();
			page.goBack();
			assertThat(page.locator(".stamp")).hasCount(2);
		});
	}

}
