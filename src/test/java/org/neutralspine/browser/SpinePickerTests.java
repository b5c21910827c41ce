package org.neutralspine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The drawing of the spine as a way to pick levels.
 */
@IntegrationTest
class SpinePickerTests extends PagesInABrowser {

	@Test
	void picksByPointerAndKeyboardAndTakesBack() {
		visit(320, true, (page) -> {
			page.navigate(address("/situation"));
			Locator field = page.locator("#levels");
			level(page, "S1 (sacrum)").click();
			assertThat(status(page)).hasText("S1 is one end. Now pick the other end.");
			level(page, "L4").click();
			assertThat(field).hasValue("L4-S1");
			assertThat(level(page, "L5")).hasAttribute("aria-pressed", "true");
			level(page, "C5").focus();
			page.keyboard().press("Enter");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Space");
			assertThat(field).hasValue("L4-S1, C5-C7");
			checked(page, "spine-picker");
			page.keyboard().press("Home");
			page.keyboard().press("Enter");
			page.keyboard().press("Escape");
			assertThat(field).hasValue("L4-S1, C5-C7");
			Locator back = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"));
			back.click();
			assertThat(field).hasValue("L4-S1");
			assertThat(level(page, "C6")).hasAttribute("aria-pressed", "false");
			back.click();
			assertThat(field).hasValue("");
			assertThat(back).isHidden();
			level(page, "T4").dblclick();
			assertThat(status(page)).hasText("T4 is one end. Now pick the other end.");
			level(page, "T6").dblclick();
			assertThat(field).hasValue("T4-T6");
			assertThat(status(page)).hasText("T4-T6 is marked as fused.");
		});
	}

	@Test
	void isInStepWithTheFieldAndTheLists() {
		visit(1280, true, (page) -> {
			page.navigate(address("/situation"));
			page.locator("#levels").fill("T10 to L2");
			assertThat(level(page, "L1")).hasAttribute("aria-pressed", "true");
			page.getByText("Pick from lists").click();
			page.locator("#from-1").selectOption("C4");
			page.locator("#to-1").selectOption("C6");
			assertThat(level(page, "C5")).hasAttribute("aria-pressed", "true");
			page.locator("#levels").fill("");
			assertThat(level(page, "L1")).hasAttribute("aria-pressed", "false");
			assertThat(level(page, "C5")).hasAttribute("aria-pressed", "true");
			page.locator("#from-1").selectOption("");
			page.locator("#to-1").selectOption("");
			level(page, "L5").click();
			page.locator(".level[data-level=PELVIS]").click();
			page.locator("#surgeryDate").fill("2025-06-01");
			goOn(page);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back")).click();
			assertThat(page.locator("#levels")).hasValue("L5-pelvis");
			assertThat(level(page, "S1 (sacrum)")).hasAttribute("aria-pressed", "true");
		});
	}

	@Test
	void isAPictureWithoutScripts() {
		visit(320, false, (page) -> {
			page.navigate(address("/situation"));
			assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("The spine from the side")))
				.isVisible();
			assertThat(page.getByText("Take back the last one")).isHidden();
			checked(page, "spine-picture");
		});
	}

	private static Locator level(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator status(Page page) {
		return page.locator("#spine-picker [role=status]");
	}

}
