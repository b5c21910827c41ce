package org.neutralspine.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.TestAccounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts, passwords, questions and imports in a hurry.
 */
class AdminInHasteTests extends PeopleInAHurry {

	private static final String NEW_PASSWORD = "nine patient otters";

	@Test
	void anAccountIsMadeChangedAndDisabledOnce() {
		hurry("root", (page) -> {
			page.navigate(address("/admin/accounts"));
			fillAccount(page);
			for (int i = 0; i < 20; i++) {
				page.keyboard().press("Tab");
			}
			assertThat(count("account")).as("tabbing sends nothing").isEqualTo(2);
			page.evaluate("""
					addEventListener("submit", (event) => {
						if (!event.defaultPrevented) {
							sessionStorage.presses = Number(sessionStorage.presses || 0) + 1;
						}
					})""");
			button(page, "Create the account").dblclick();
			assertThat(page.getByLabel("Link to choose a password")).isVisible();
			assertThat(page.evaluate("sessionStorage.presses")).as("the answer with the link is not cancelled")
				.isEqualTo("1");
			assertThat(count("account")).isEqualTo(3);
			page.goBack();
			fillAccount(page);
			button(page, "Create the account").click();
			assertThat(page.getByLabel("Link to choose a password").or(page.locator("#name-error"))).isVisible();
			assertThat(count("account")).isEqualTo(3);
			page.navigate(address("/admin/accounts"));
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roles of zoe")).click();
			page.locator("#roles-ADMIN").check();
			button(page, "Save the roles").dblclick();
			assertThat(page.locator("h1")).hasText("Accounts");
			assertThat(times("account.roles-changed")).isEqualTo(1);
			button(page, "Disable zoe").dblclick();
			button(page, "Disable the account").dblclick();
			assertThat(page.getByText("disabled", new Page.GetByTextOptions().setExact(true))).isVisible();
			assertThat(times("account.disabled")).isEqualTo(1);
			endSessions();
			button(page, "Enable zoe").dblclick();
			signInAndGoOn(page, "root");
			assertThat(button(page, "Disable zoe")).isVisible();
			assertThat(times("account.enabled")).isEqualTo(1);
		});
	}

	@Test
	void anAccountIsKeptOverTheEndOfTheSession() {
		hurry("root", (page) -> {
			page.navigate(address("/admin/accounts"));
			fillAccount(page);
			page.navigate(address("/admin/audit"));
			page.navigate(address("/admin/accounts"));
			assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue("zoe");
			assertThat(page.locator("#roles-TRAINER")).isChecked();
			endSessions();
			button(page, "Create the account").dblclick();
			signInAndGoOn(page, "root");
			assertThat(page.getByLabel("Link to choose a password")).isVisible();
			assertThat(count("account")).isEqualTo(3);
		});
	}

	@Test
	void aPasswordIsChangedOnceAndNeverKept() {
		int before = times("account.password-changed");
		hurry("ada", (page) -> {
			page.navigate(address("/account/password"));
			fillPassword(page, TestAccounts.PASSWORD);
			endSessions();
			button(page, "Save the password").dblclick();
			assertThat(page.getByText("so it was not changed")).isVisible();
			fillSignIn(page, "ada");
			assertThat(page).hasURL(address("/account/password"));
			assertThat(page.getByLabel("Your current password")).hasValue("");
			fillPassword(page, TestAccounts.PASSWORD);
			button(page, "Save the password").dblclick();
			assertThat(page.getByText("Your new password counts from now on.")).isVisible();
			assertThat(times("account.password-changed")).isEqualTo(before + 1);
		});
	}

	@Test
	void anImportIsCheckedAppliedAndTakenBackOnce() {
		hurry("root", (page) -> {
			this.database.sql("delete from catalogue_import").update();
			page.navigate(address("/admin/import"));
			String changed = page.request()
				.get(address("/admin/export.json"))
				.text()
				.replaceFirst("\"timesPerWeek\":\\d", "\"timesPerWeek\":6");
			Locator file = page.locator("#file");
			file.setInputFiles(
					new FilePayload("changed.json", "application/json", changed.getBytes(StandardCharsets.UTF_8)));
			endSessions();
			button(page, "Check the file").dblclick();
			assertThat(page.locator(".signed-out")).isVisible();
			Page second = page.context().newPage();
			signIn(second, "root");
			second.close();
			button(page, "Check the file").dblclick();
			assertThat(page.getByText("What would happen")).isVisible();
			assertThat(count("catalogue_import")).isEqualTo(1);
			page.getByLabel("Why you do it").fill("In a hurry");
			endSessions();
			button(page, "Apply").dblclick();
			signInAndGoOn(page, "root");
			assertThat(page.getByText("It is part of the catalogue now.")).isVisible();
			assertThat(times("catalogue.imported")).isEqualTo(1);
			page.getByLabel("Why you do it").fill("Too much of a hurry");
			button(page, "Take this import back").dblclick();
			assertThat(page.getByText("It was taken back.")).isVisible();
			assertThat(times("catalogue.takenBack")).isEqualTo(1);
			assertThat(page).hasURL(Pattern.compile("/admin/import/\\d+$"));
		});
	}

	@Test
	void whatIsSavedWhileItIsBeingKeptLeavesNothingUnfinished() {
		hurry("root", (page) -> {
			this.database.sql("delete from unfinished_edit").update();
			List<Route> onTheirWay = new ArrayList<>();
			page.route("**/admin/exercises/new", (route) -> {
				String body = route.request().postData();
				if (body != null && body.contains("do=keep")) {
					onTheirWay.add(route);
				}
				else {
					route.resume();
				}
			});
			page.navigate(address("/admin/exercises/new"));
			page.locator("#name").fill("Haste makes waste");
			page.waitForCondition(() -> !onTheirWay.isEmpty());
			page.locator("#slug").fill("haste-makes-waste");
			button(page, "Save").dispatchEvent("click");
			onTheirWay.forEach(Route::resume);
			assertThat(page).hasURL(address("/admin/exercises/haste-makes-waste"));
			assertThat(count("unfinished_edit")).isZero();
		});
	}

	private static void fillAccount(Page page) {
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("zoe");
		page.locator("#roles-TRAINER").check();
	}

	private static void fillPassword(Page page, String current) {
		page.getByLabel("Your current password").fill(current);
		page.getByLabel("Your new password", new Page.GetByLabelOptions().setExact(true)).fill(NEW_PASSWORD);
		page.getByLabel("Your new password once more").fill(NEW_PASSWORD);
	}

	/** How often something was done, by the trail. */
	private int times(String what) {
		return this.database.sql("select count(*) from audit_entry where what = ?")
			.param(what)
			.query(Integer.class)
			.single();
	}

}
