package org.neutralspine.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients, plans and the editor in a hurry.
 */
class HasteTests extends PeopleInAHurry {

	private static final Pattern KEPT = Pattern.compile("^Kept at");

	private static final Pattern NOT_KEPT = Pattern.compile("^Not kept yet");

	private static final Pattern REFUSED = Pattern.compile("^Not saved:");

	private static final LocatorAssertions.HasValueOptions UNTIL_TRIED_AGAIN = new LocatorAssertions.HasValueOptions()
		.setTimeout(30_000);

	@Test
	void tabbingThroughThePlanOnlyKeepsIt() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog", "Level walking, graded", "Abdominal brace (neutral)");
			Locator fields = page.locator(".item input:visible, .item select:visible, .item button:visible");
			page.getByLabel("Title").fill("In haste");
			for (int i = 0; i < fields.count() + 8; i++) {
				page.keyboard().press("Tab");
				if ((boolean) page.evaluate("document.activeElement.matches('.item input[name=sets]')")) {
					page.keyboard().type("3");
				}
			}
			page.getByLabel("Sets").nth(2).fill("2");
			page.keyboard().press("Shift+Tab");
			page.getByLabel("Sets").nth(1).fill("4");
			Locator remove = page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName("Remove Level walking, graded"));
			remove.hover();
			page.mouse().down();
			page.getByLabel("Title").hover();
			page.mouse().up();
			assertThat(state(page)).hasText(KEPT);
			page.reload();
			assertThat(page.locator(".item")).hasCount(3);
			assertThat(page.locator(".item h3").first()).containsText("Bird dog");
			assertThat(page.getByLabel("Title")).hasValue("In haste");
			assertThat(page.getByLabel("Sets").nth(1)).hasValue("4");
		});
	}

	@Test
	void typingAndClickingTwiceDoesEverythingOnce() {
		hurry("ada", (page) -> {
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a client")).click();
			fillClient(page);
			button(page, "Save").dblclick();
			assertThat(page.getByText("No clearance is on record.")).isVisible();
			assertThat(count("client")).isEqualTo(1);
			recordClearance(page, true);
			assertThat(count("clearance")).isEqualTo(1);
			button(page, "Empty plan").dblclick();
			assertThat(page.locator("#plan")).isVisible();
			assertThat(count("plan")).isEqualTo(1);
			page.locator("#q").fill("Bird dog");
			button(page, "Filter").dblclick();
			button(page, "Add Bird dog").dblclick();
			assertThat(page.locator(".item")).hasCount(1);
			page.getByLabel("For how many weeks").fill("4");
			button(page, "Publish").dblclick();
			assertThat(page.getByText("Published. Print it")).isVisible();
			assertThat(count("plan_version")).isEqualTo(1);
			page.getByLabel("For how many weeks").fill("5");
			button(page, "Publish").click();
			assertThat(page.getByText("Published. Print it")).isVisible();
			assertThat(count("plan_version")).isEqualTo(2);
			button(page, "Print, with a code for the phone").dblclick();
			assertThat(page.getByText("On your phone:")).isVisible();
			assertThat(count("share_link")).isEqualTo(1);
			page.goBack();
			assertThat(page.locator("#plan")).isVisible();
			assertThat(count("plan_version")).isEqualTo(2);
			page.locator(".crumb a").last().click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Erase this client")).click();
			page.locator("#alias").fill("Blue kite");
			button(page, "Erase for good").dblclick();
			assertThat(page.getByText("is erased, and can no longer be read")).isVisible();
			assertThat(count("client")).isZero();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "offline", "broken" })
	void saysThatNothingIsKeptAndTriesAgain(String how) {
		visit(1280, true, (page) -> {
			signIn(page, "ada");
			planWith(page, "Bird dog");
			fail(page, how, true);
			page.getByLabel("A word to your client").fill("Typed without a connection");
			page.keyboard().press("Tab");
			assertThat(state(page)).hasText(NOT_KEPT);
			fail(page, how, false);
			assertThat(state(page)).hasText(KEPT);
			page.reload();
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed without a connection");
			forgetComplaints();
		});
	}

	private static void fail(Page page, String how, boolean fails) {
		if (how.equals("offline")) {
			page.context().setOffline(fails);
		}
		else if (fails) {
			page.route("**/plans/*", (route) -> {
				if (route.request().method().equals("POST")) {
					route.fulfill(new Route.FulfillOptions().setStatus(how.equals("refused") ? 404 : 500));
				}
				else {
					route.resume();
				}
			});
		}
		else {
			page.unrouteAll();
		}
	}

	@Test
	void aPlanThatCouldNotBeKeptIsStillThereAfterAReload() {
		visit(1280, true, (page) -> {
			typeInVain(page, "broken", "Typed before a reload", NOT_KEPT);
			fail(page, "broken", false);
			page.reload();
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed before a reload");
			assertThat(this.database.sql("select draft_number from plan").query(Integer.class).single()).isPositive();
			forgetComplaints();
		});
	}

	@Test
	void whatAnEarlierPageCouldNotSendIsSentUntilItArrivesAndNothingTakesItsPlace() {
		visit(1280, true, (page) -> {
			typeInVain(page, "broken", "Typed before a reload", NOT_KEPT);
			page.reload();
			assertThat(state(page)).hasText(NOT_KEPT);
			assertThat(page.locator("#plan > section:not([inert])")).hasCount(0);
			fail(page, "broken", false);
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed before a reload", UNTIL_TRIED_AGAIN);
			forgetComplaints();
		});
	}

	@Test
	void saysThatAPlanIsRefusedAndHasWhatIsTypedDroppedOnlyWhenAsked() {
		visit(1280, true, (page) -> {
			typeInVain(page, "refused", "Typed into a plan that is gone", REFUSED);
			page.reload();
			assertThat(state(page)).hasText(REFUSED);
			assertThat(page.getByLabel("What you had typed here"))
				.hasValue(Pattern.compile(".*Typed into a plan that is gone.*", Pattern.DOTALL));
			button(page, "Discard it").click();
			assertThat(page.getByLabel("A word to your client")).hasValue("");
			assertThat(page.getByLabel("A word to your client")).isEditable();
		});
	}

	private void typeInVain(Page page, String how, String note, Pattern said) {
		signIn(page, "ada");
		planWith(page, "Bird dog");
		fail(page, how, true);
		page.getByLabel("A word to your client").fill(note);
		assertThat(state(page)).hasText(said);
	}

	@Test
	void aPlanGoesOnAfterSigningInElsewhere() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog");
			endSessions();
			page.getByLabel("A word to your client").fill("Typed while signed out");
			assertThat(state(page)).hasText(NOT_KEPT);
			assertThat(page.locator("input[name=version]")).hasCount(1);
			Page second = page.context().newPage();
			signIn(second, "ada");
			second.close();
			assertThat(state(page)).hasText(KEPT);
			button(page, "Keep").click();
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed while signed out");
		});
	}

	@Test
	void aButtonAfterTheEndOfTheSessionLosesNothing() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog");
			page.route("**/plans/*", (route) -> {
				if (route.request().headers().containsKey("x-requested-with")) {
					route.abort();
				}
				else {
					route.resume();
				}
			});
			page.getByLabel("A word to your client").fill("Typed in the last moment");
			endSessions();
			button(page, "Keep").click();
			signInAndGoOn(page, "ada");
			page.unrouteAll();
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed in the last moment");
			forgetComplaints();
		});
	}

	@Test
	void twoWindowsOfOnePlanBothCount() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog");
			Page second = page.context().newPage();
			second.navigate(page.url());
			second.getByLabel("Title").fill("From the second window");
			second.keyboard().press("Tab");
			assertThat(state(second)).hasText(KEPT);
			page.getByLabel("Sets").first().fill("4");
			assertThat(page.getByLabel("Title")).hasValue("From the second window");
			assertThat(page.getByLabel("Sets").first()).hasValue("4");
			second.getByLabel("Sets").first().fill("6");
			assertThat(second.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Two windows")))
				.isVisible();
			checked(second, "plan-conflict");
			button(second, "Go on with this").click();
			second.getByLabel("What you have here").check();
			button(second, "Go on with this").click();
			assertThat(second.getByLabel("Sets").first()).hasValue("6");
			second.close();
		});
	}

	@Test
	void whatIsTypedWhileAPlanIsMergedIsKeptToo() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog");
			Page second = page.context().newPage();
			second.navigate(page.url());
			second.getByLabel("Title").fill("From the second window");
			second.keyboard().press("Tab");
			assertThat(state(second)).hasText(KEPT);
			second.close();
			List<Route> held = new ArrayList<>();
			page.route("**/plans/*", (route) -> {
				if (route.request().method().equals("POST") && held.isEmpty()) {
					held.add(route);
				}
				else {
					route.resume();
				}
			});
			page.getByLabel("Sets").first().fill("4");
			page.waitForCondition(() -> !held.isEmpty());
			page.getByLabel("A word to your client").fill("Typed meanwhile");
			held.get(0).resume();
			assertThat(page.getByLabel("Title")).hasValue("From the second window");
			assertThat(page.getByLabel("A word to your client")).hasValue("Typed meanwhile");
			assertThat(page.getByLabel("Sets").first()).hasValue("4");
		});
	}

	@Test
	void enterDoesWhatItsFieldIsFor() {
		hurry("ada", (page) -> {
			planWith(page, "Bird dog");
			page.locator("#q").fill("walking");
			page.locator("#q").press("Enter");
			assertThat(page).hasURL(Pattern.compile("q=walking.*#choices$"));
			page.getByLabel("Sets").first().fill("4");
			String before = page.url();
			page.getByLabel("Sets").first().press("Enter");
			assertThat(state(page)).hasText(KEPT);
			assertThat(page).hasURL(before);
			page.locator("#templates summary").click();
			page.locator("#templateName").fill("Core");
			page.locator("#templateName").press("Enter");
			assertThat(page.getByText("The template is saved.")).isVisible();
			assertThat(count("plan_template")).isEqualTo(1);
			this.database.sql("delete from plan_template").update();
		});
		hurry("root", (page) -> {
			page.navigate(address("/admin/exercises/bird-dog"));
			page.locator("#links > summary").click();
			page.locator("#words").fill("plank");
			page.locator("#words").press("Enter");
			assertThat(page.locator("#words")).hasValue("plank");
			assertThat(page.locator("#preview")).hasCount(0);
			assertThat(page.getByText("Forearm plank").first()).isVisible();
		});
	}

	@Test
	void aFormKeepsWhatIsTypedOverBackReloadAndTheEndOfTheSession() {
		hurry("ada", (page) -> {
			page.navigate(address("/clients/new"));
			fillClient(page);
			List<String> warnings = warnings(page);
			page.locator("header nav a[href$=how-it-works]").click();
			page.waitForURL("**/how-it-works");
			assertThat(warnings).as("leaving warns").containsExactly("beforeunload");
			page.goBack();
			assertThat(page.getByLabel("Alias")).hasValue("Blue kite");
			page.navigate(address("/clients/new"));
			assertThat(page.getByLabel("Alias")).hasValue("Blue kite");
			assertThat(page.getByText("This is what you had typed here")).isVisible();
			checked(page, "form-restored");
			page.locator("#levels").fill("L9");
			button(page, "Save").click();
			assertThat(page.locator(".summary")).isVisible();
			page.reload();
			assertThat(page.getByLabel("Alias")).hasValue("Blue kite");
			assertThat(page.locator("#levels")).hasValue("L9");
			page.locator("#levels").fill("L4-S1");
			endSessions();
			button(page, "Save").click();
			assertThat(page.getByText("Nothing is lost")).isVisible();
			checked(page, "sign-in-again");
			signInAndGoOn(page, "ada");
			assertThat(page.getByText("No clearance is on record.")).isVisible();
			assertThat(count("client")).isEqualTo(1);
			page.navigate(address("/clients/new"));
			assertThat(page.getByLabel("Alias")).hasValue("");
		});
	}

	@Test
	void whoeverSignsInNextSeesNothingOfWhatWasTyped() {
		this.people.trainer("ben");
		hurry("ada", (page) -> {
			page.navigate(address("/clients/new"));
			fillClient(page);
			endSessions();
			signIn(page, "ben");
			page.navigate(address("/clients/new"));
			assertThat(page.getByText("This is what you had typed here")).hasCount(0);
			assertThat(page.getByLabel("Alias")).hasValue("");
			endSessions();
			signIn(page, "ada");
			page.navigate(address("/clients/new"));
			assertThat(page.getByLabel("Alias")).hasValue("Blue kite");
			button(page, "Sign out").click();
			signIn(page, "ada");
			page.navigate(address("/clients/new"));
			assertThat(page.getByText("This is what you had typed here")).hasCount(0);
			assertThat(page.getByLabel("Alias")).hasValue("");
		});
	}

	@Test
	void aClearanceSurvivesTheEndOfTheSession() {
		hurry("ada", (page) -> {
			page.navigate(address("/clients/new"));
			fillClient(page);
			button(page, "Save").click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a clearance")).click();
			fillClearance(page);
			endSessions();
			button(page, "Record it").click();
			signInAndGoOn(page, "ada");
			assertThat(page.getByText("Counts now")).isVisible();
			assertThat(count("clearance")).isEqualTo(1);
		});
	}

	/** A load in another unit would permit more than twice as much. */
	@Test
	void aLoadComesBackWithItsUnit() {
		hurry("ada", (page) -> {
			page.navigate(address("/clients/new"));
			fillClient(page);
			button(page, "Save").click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a clearance")).click();
			String form = page.url();
			typeALoadAndComeBack(page, form);
			// As it is in forms where nothing has an id.
			page.route("**/clearances/new", (route) -> {
				APIResponse answer = route.fetch();
				route.fulfill(new Route.FulfillOptions().setResponse(answer)
					.setBody(answer.text().replace("id=\"loadUnit\"", "").replace("id=\"maxLoad\"", "")));
			});
			typeALoadAndComeBack(page, form);
		});
	}

	private void typeALoadAndComeBack(Page page, String form) {
		page.navigate(form);
		page.locator("[name=maxLoad]").fill("20");
		page.locator("[name=loadUnit]").selectOption("lb");
		page.navigate(address("/clients"));
		page.navigate(form);
		assertThat(page.locator("[name=maxLoad]")).hasValue("20");
		assertThat(page.locator("[name=loadUnit]")).hasValue("lb");
	}

	@Test
	void theEditorKeepsWhatIsTyped() {
		hurry("root", (page) -> {
			page.navigate(address("/admin/exercises/new"));
			page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Hasty breathing");
			page.getByLabel("Summary").fill("You breathe in haste.");
			page.locator("#part-use > summary").click();
			page.locator("#equipment-WALL").check();
			page.navigate(address("/admin/coverage"));
			page.navigate(address("/admin/exercises/new"));
			assertThat(page.getByLabel("Summary")).hasValue("You breathe in haste.");
			assertThat(page.locator("#equipment-WALL")).isChecked();
			endSessions();
			button(page, "Save").dblclick();
			signInAndGoOn(page, "root");
			assertThat(page.getByLabel("Summary")).hasValue("You breathe in haste.");
			assertThat(page.locator("#equipment-WALL")).isChecked();
			assertThat(this.database.sql("select count(*) from exercise where name = 'Hasty breathing'")
				.query(Integer.class)
				.single()).isEqualTo(1);
		});
	}

	private List<String> warnings(Page page) {
		List<String> warnings = new ArrayList<>();
		page.onDialog((dialog) -> warnings.add(dialog.type()));
		return warnings;
	}

	private void planWith(Page page, String... exercises) {
		page.navigate(address("/clients/new"));
		fillClient(page);
		button(page, "Save").click();
		recordClearance(page, false);
		button(page, "Empty plan").click();
		for (String exercise : exercises) {
			page.locator("#q").fill(exercise);
			button(page, "Filter").click();
			button(page, "Add " + exercise).click();
			assertThat(page.locator(".item h3").getByText(exercise, new Locator.GetByTextOptions().setExact(true)))
				.isVisible();
		}
	}

	private static void fillClient(Page page) {
		page.getByLabel("Alias").fill("Blue kite");
		page.locator("#levels").fill("L4-S1");
		page.locator("#surgeryDate").fill(LocalDate.now().minusWeeks(20).toString());
	}

	private static void recordClearance(Page page, boolean twice) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a clearance")).click();
		fillClearance(page);
		if (twice) {
			button(page, "Record it").dblclick();
		}
		else {
			button(page, "Record it").click();
		}
		assertThat(page.getByText("Counts now")).isVisible();
	}

	private static void fillClearance(Page page) {
		page.locator("#clearance-STRENGTH").check();
		page.locator("#clearedBy").fill("Dr. Adler");
		page.locator("#clearedOn").fill(LocalDate.now().toString());
	}

	private static Locator state(Page page) {
		return page.locator("#state [role=status]");
	}

}
