package org.neutralspine.browser;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A question in somebody's own words, as people ask it: on a phone, by the keyboard,
 * twice, without scripts.
 */
@IntegrationTest
class OwnWordsPagesTests extends PagesInABrowser {

	@Autowired
	private MessageSource messages;

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

	/** What was asked back is said with one click, taken back, and survives "back". */
	@ParameterizedTest
	@CsvSource({ "phone, 390, true", "desktop, 1280, true", "without-script, 390, false" })
	void aClearanceThatIsAskedBackIsSaidWithOneClick(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			page.navigate(address("/"));
			page.getByLabel("Ask in your own words")
				.fill("L5-S1 fused 30 weeks ago. Pretty sure my surgeon cleared me for weights. Can I do goblet squats?");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
			assertThat(page).hasURL(address("/can-i/answer"));
			Locator yes = page.locator("button[name=cleared]");
			Locator cleared = page.locator("#piece-clearance");
			assertThat(yes).hasText(say("question.clearanceToAsk.STRENGTH"));
			assertThat(yes).hasAccessibleDescription(say("question.clearanceToAsk", "cleared me for weights"));
			assertThat(cleared).hasCount(0);
			checked(page, name + "-clearance-asked");
			yes.focus();
			page.keyboard().press("Enter");
			assertThat(cleared).hasText(say("question.piece.clearance"));
			assertThat(yes).hasCount(0);
			checked(page, name + "-clearance-said");
			page.goBack();
			page.reload();
			assertThat(page).hasURL(address("/can-i/answer"));
			assertThat(cleared).hasCount(1);
			page.locator(".pieces li", new Page.LocatorOptions().setHas(cleared)).getByRole(AriaRole.BUTTON).click();
			assertThat(cleared).hasCount(0);
		});
	}

	/** What may tell of a sign is settled with one key, and stays so on the way back. */
	@ParameterizedTest
	@CsvSource({ "phone, 390, true", "without-script, 320, false" })
	void aComplaintThatIsNotUnderstoodIsSettledWithOneKey(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			page.navigate(address("/"));
			page.getByLabel("Ask in your own words")
				.fill("L5-S1 fused 30 weeks ago. My shin lost the map to my toes. Can I do sit-ups?");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
			assertThat(page).hasURL(address("/can-i/answer"));
			Locator unread = page.locator("q.unread");
			Locator well = page.locator("button[name=well]");
			assertThat(unread).hasText("My shin lost the map to my toes");
			assertThat(well).hasText(say("question.unread.well"));
			assertThat(page.locator(".stamp")).hasCount(1);
			checked(page, name + "-unread");
			page.locator("details.correct summary").click();
			page.locator("#weeks").press("Enter");
			page.waitForURL(address("/can-i/answer"));
			assertThat(unread).hasCount(1);
			assertThat(page.locator("#piece-weeks")).hasCount(1);
			well.focus();
			page.keyboard().press("Enter");
			assertThat(unread).hasCount(0);
			page.goBack();
			page.reload();
			assertThat(unread).hasCount(0);
		});
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
