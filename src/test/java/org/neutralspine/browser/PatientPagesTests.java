package org.neutralspine.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.catalogue.WithdrawnExercises;
import org.neutralspine.editing.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The patient's pages in a real browser: the whole way from the empty situation to an
 * exercise.
 */
@IntegrationTest
class PatientPagesTests extends PagesInABrowser {

	@Autowired
	private ApplicationContext beans;

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void goesFromTheEmptySituationToAnExercise(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			page.navigate(address("/"));
			checked(page, name + "-home");
			fillFusion(page, 20);
			goOn(page);
			checked(page, name + "-physician");
			page.getByLabel("Strength training").check();
			goOn(page);
			checked(page, name + "-healing");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To today’s check")).click();
			checked(page, name + "-today");
			answerToday(page, 1);
			assertThat(page.getByText("of 328 exercises.")).isVisible();
			checked(page, name + "-exercises");
			filter(page, script);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bird dog").setExact(true))
				.first()
				.click();
			assertThat(page.getByText("Yes. This is one of the exercises to favour.")).isVisible();
			checked(page, name + "-exercise");
			try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
				page.reload();
				Locator picture = page.getByRole(AriaRole.IMG,
						new Page.GetByRoleOptions().setName(birdDog.picture().alternative()));
				assertThat(picture).isVisible();
				assertThat(picture).hasJSProperty("complete", true);
				assertThat(picture).hasJSProperty("naturalWidth", 800);
				checked(page, name + "-exercise-picture");
			}
			page.navigate(address("/can-i"));
			page.getByLabel("Ask in your own words").fill("weighted decline situps");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
			assertThat(page.getByText("Leave this one out.")).isVisible();
			checked(page, name + "-can-i");
			page.navigate(address("/exercises/sit-up"));
			checked(page, name + "-avoid");
			page.navigate(address("/how-it-works"));
			checked(page, name + "-how-it-works");
			page.navigate(address("/clearance-form"));
			checked(page, name + "-clearance-form");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forget me")).click();
			assertThat(page.getByText("no longer remembers")).isVisible();
			page.navigate(address("/exercises"));
			assertThat(page).hasURL(address("/situation"));
		});
	}

	/**
	 * What it takes from the first visit to the first exercise, for the plainest case.
	 */
	@Test
	void theWayToTheFirstExerciseIsShort() {
		visit(390, true, (page) -> {
			Way way = new Way(page);
			page.navigate(address("/"));
			way.tap(page.getByLabel("Which levels are fused?"));
			page.keyboard().type("L5-S1");
			way.tap(page.getByLabel("Date of your latest fusion surgery"));
			page.getByLabel("Date of your latest fusion surgery").fill(LocalDate.now().minusWeeks(8).toString());
			way.leaveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)));
			way.tap(row(page, "Rehabilitation without weights"));
			way.leaveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)));
			way.leaveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To today’s check")));
			way.tap(page.locator("label", new Page.LocatorOptions().setHas(page.locator("#pain-2"))));
			way.leaveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None of these signs")));
			assertThat(page).hasURL(address("/exercises"));
			way.isAtMost(450, 8, 2);
			Way back = new Way(page);
			page.navigate(address("/"));
			back.leaveBy(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on to your exercises")));
			assertThat(page).hasURL(address("/exercises"));
			back.isAtMost(60, 1, 0);
		});
	}

	/**
	 * Whoever is known and comes back for another day.
	 */
	@Test
	void theWayBackToTodaysSessionIsShort() {
		visit(390, true, (page) -> {
			enterSituation(page, 20, "Rehabilitation without weights");
			Way way = new Way(page);
			page.navigate(address("/"));
			checked(page, "home-due");
			way.tap(page.locator("label", new Page.LocatorOptions().setHas(page.locator("#pain-2"))));
			way.leaveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None of these signs")));
			assertThat(page).hasURL(address("/today/session"));
			way.isAtMost(300, 2, 2);
		});
	}

	@Test
	void todaysSessionIsThereWithoutAConnectionUntilASignShutsIt() {
		visit(390, true, (page) -> {
			enterSituation(page, 20, "Rehabilitation without weights");
			answerToday(page, 2);
			page.navigate(address("/today/session"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my session")).click();
			waitForKept(page, true);
			page.context().setOffline(true);
			page.reload();
			assertThat(page.locator(".when-today")).containsText("You are offline.");
			assertThat(page.locator("main li").first()).isVisible();
			page.navigate(address("/exercises/bird-dog"));
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
				.hasText("You are offline.");
			page.context().setOffline(false);
			page.navigate(address("/today"));
			page.locator("label[for=symptoms-SADDLE_NUMBNESS]").first().click();
			page.getByLabel("2", new Page.GetByLabelOptions().setExact(true)).check();
			page.locator("button.ticked").click();
			assertThat(page.getByText("Get help now").first()).isVisible();
			waitForKept(page, false);
			forgetComplaints();
		});
	}

	private void waitForKept(Page page, boolean kept) {
		page.waitForFunction("([address, kept]) => caches.match(address).then((page) => Boolean(page) === kept)",
				List.of(address("/today/session"), kept));
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void theStepsLoseNothingInHaste(boolean script) {
		visit(390, script, (page) -> {
			page.navigate(address("/"));
			fillFusion(page, 20);
			page.getByLabel("Which levels are fused?").press("Enter");
			assertThat(page).hasURL(address("/situation/physician"));
			page.goBack();
			assertThat(page.locator("#levels")).hasValue("L4-S1");
			page.goForward();
			row(page, "Walking only").click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)).dblclick();
			assertThat(page).hasURL(address("/situation/healing"));
			row(page, "Thin bones").click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back")).click();
			assertThat(page.locator("#clearance-WALKING")).isChecked();
			Page second = page.context().newPage();
			second.navigate(address("/situation"));
			assertThat(second.locator("#levels")).hasValue("L4-S1");
			second.close();
			goOn(page);
			assertThat(page.locator("#factors-OSTEOPOROSIS")).isChecked();
			page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("begun"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To today’s check")).dblclick();
			assertThat(page).hasURL(address("/today"));
			page.locator(".sign:has(#symptoms-SADDLE_NUMBNESS) summary").click();
			assertThat(page.getByText("sex feels numb or different")).isVisible();
			assertThat(page.locator("#symptoms-SADDLE_NUMBNESS")).not().isChecked();
			checked(page, "today-opened");
			page.locator("label:has(#pain-2)").click(new Locator.ClickOptions().setPosition(3, 3));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None of these signs")).dblclick();
			assertThat(page.getByText("Today: pain 2, no signs,")).isVisible();
			page.navigate(address("/"));
			checked(page, "home-again");
			page.navigate(address("/situation"));
			checked(page, "situation-known");
		});
	}

	@Test
	void showsAMovementOnlyWhenAskedForAndNotToWhoeverWantsItStill() {
		visit(390, true, (page) -> {
			checkIn(page);
			assertThat(page).hasURL(address("/exercises"));
			page.navigate(address("/exercises/bird-dog"));
			Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the movement"));
			Locator still = page.locator("figure.drawn");
			assertThat(page.locator(".frame")).hasCount(0);
			button.dblclick();
			assertThat(page.locator(".frame.on")).hasCount(1);
			assertThat(page.locator(".frame").nth(1)).hasClass("frame on");
			assertThat(button).hasAttribute("aria-pressed", "true");
			assertThat(still).isHidden();
			checked(page, "movement");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator(".frames")).isHidden();
			assertThat(still).isVisible();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
			button.click();
			assertThat(page.locator(".frame")).hasCount(0);
			assertThat(still).isVisible();
			page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
			assertThat(button).isHidden();
			page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
			page.navigate(address("/exercises/log-roll"));
			button.click();
			assertThat(page.locator(".frame")).hasCount(4);
			assertThat(still).isHidden();
		});
		visit(390, false, (page) -> {
			checkIn(page);
			assertThat(page).hasURL(address("/exercises"));
			page.navigate(address("/exercises/bird-dog"));
			assertThat(page.locator(".movement button")).isHidden();
		});
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 390, true", "without-script, 1280, false" })
	void isAnsweredOnlyForWhatWasAsked(String name, int width, boolean script) {
		visit(width, script, (page) -> {
			checkIn(page);
			ask(page, "can I do bird dogs");
			assertThat(page.getByText("This is our answer for “bird dogs”.")).isVisible();
			assertThat(page.locator(".stamp")).hasCount(1);
			checked(page, name + "-can-i-known");
			ask(page, "heavy goblet squats");
			assertThat(page.getByText("“heavy goblet squats” is more than we know under that name")).isVisible();
			assertThat(page.locator(".stamp")).hasCount(0);
			checked(page, name + "-can-i-unknown");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Goblet squat, light")).click();
			assertThat(page.locator(".stamp")).hasCount(1);
			ask(page, "i cannot pee");
			assertThat(page.locator(".gate.signs")).containsText("First, a warning sign");
			assertThat(page.locator(".gate.signs")).containsText("emergency");
			assertThat(page.locator(".stamp")).hasCount(0);
			checked(page, name + "-can-i-sign");
			try (WithdrawnExercises gone = WithdrawnExercises.of(this.beans, State.RETIRED, "sit-up",
					"decline-sit-up")) {
				gone.call("crunch", "Bridge");
				ask(page, "weighted sit up");
				assertThat(page.getByText("Leave this one out.")).isVisible();
				assertThat(page.locator("article a[href*=sit-up]")).hasCount(0);
				checked(page, name + "-can-i-withdrawn");
				ask(page, "bridge");
				assertThat(page.locator(".stamp").first()).hasText("Avoid");
				assertThat(page.locator(".stamp")).hasCount(2);
				checked(page, name + "-can-i-several");
			}
		});
	}

	private void ask(Page page, String typed) {
		page.navigate(address("/can-i"));
		page.getByLabel("Ask in your own words").fill(typed);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
	}

	@ParameterizedTest
	@CsvSource({ "390, true", "1280, false" })
	void narrowsTheListByWhatAnExerciseTrainsAndByPosition(int width, boolean script) {
		visit(width, script, (page) -> {
			checkIn(page);
			page.navigate(address("/exercises"));
			Locator filter = page.locator("summary").filter(new Locator.FilterOptions().setHasText("Filter"));
			filter.click();
			page.getByLabel("What it trains").selectOption("Neck");
			page.getByLabel("Position").selectOption("Sitting");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the exercises")).click();
			assertThat(page.getByText("Found: 5.")).isVisible();
			assertThat(filter).containsText("(2 chosen)");
			assertThat(page.getByLabel("What it trains")).isHidden();
			assertThat(page.getByLabel("What it trains")).hasValue("NECK");
		});
	}

	private void checkIn(Page page) {
		enterSituation(page, 20, "Strength training");
		answerToday(page, 1);
	}

	private static void filter(Page page, boolean script) {
		page.locator("#q").fill("birddog");
		if (!script) {
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
		}
		assertThat(page.getByText("Found: 2.")).isVisible();
		assertThat(page).hasURL(Pattern.compile(".*[?&]q=birddog.*"));
	}

	@Test
	void opensWhatWasClosedAndComesBackToIt() {
		visit(390, true, (page) -> {
			checkIn(page);
			assertThat(page).hasURL(address("/exercises"));
			assertThat(page.locator(".cards")).hasCount(1);
			Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
			assertThat(height.intValue()).as("five screens of a phone").isLessThan(5 * 844);
			Locator allowed = page.locator("#open-ALLOW");
			allowed.press("Enter");
			assertThat(page.locator("#ALLOW .cards")).isVisible();
			assertThat(allowed).isFocused();
			assertThat(allowed).hasAttribute("aria-expanded", "true");
			checked(page, "exercises-opened");
			page.locator("#ALLOW a[rel=next]").press("Enter");
			assertThat(page).hasURL(address("/exercises?group=ALLOW&page=2#ALLOW"));
			assertThat(page.locator("#ALLOW h2")).isFocused();
			Locator card = page.locator("#ALLOW .cards li").last();
			String id = card.getAttribute("id");
			card.scrollIntoViewIfNeeded();
			BoundingBox box = card.boundingBox();
			page.mouse().click(box.x + box.width - 4, box.y + box.height - 4);
			assertThat(page.locator(".stamp")).hasText("Allowed");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list")).click();
			assertThat(page.locator("#" + id)).isInViewport();
			allowed.click();
			assertThat(page.locator("#ALLOW .cards")).hasCount(0);
		});
	}

	@Test
	void typingLeavesOneEntryAndSaysWhenTheConnectionIsLost() {
		visit(390, true, (page) -> {
			checkIn(page);
			assertThat(page).hasURL(address("/exercises"));
			Object entries = page.evaluate("history.length");
			for (String typed : List.of("b", "bi", "bike")) {
				page.locator("#q").fill(typed);
				assertThat(page).hasURL(Pattern.compile(".*[?&]q=" + typed + "(&.*)?"));
			}
			assertThat(page.evaluate("history.length")).isEqualTo(entries);
			page.evaluate("document.getElementById('found').kept = true");
			page.context().setOffline(true);
			page.locator("#q").fill("walk");
			assertThat(page.getByRole(AriaRole.STATUS)).hasText("No connection: this is still the list for “bike”.");
			page.context().setOffline(false);
			assertThat(page).hasURL(Pattern.compile(".*[?&]q=walk(&.*)?"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("Found: ");
			assertThat(page.evaluate("document.getElementById('found').kept")).as("the same line speaks")
				.isEqualTo(true);
			forgetComplaints();
		});
	}

	@Test
	void goesTheWholeWayByKeyboardAlone() {
		visit(1280, true, (page) -> {
			page.navigate(address("/"));
			tabTo(page, "levels");
			page.keyboard().type("L4-S1");
			tabTo(page, "surgeryDate");
			page.keyboard()
				.type(LocalDate.now().minusWeeks(30).format(java.time.format.DateTimeFormatter.ofPattern("MMddyyyy")));
			page.locator("#levels").press("Enter");
			assertThat(page).hasURL(address("/situation/physician"));
			tabTo(page, "clearance-NONE");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			assertThat(page.locator("#clearance-STRENGTH")).isChecked();
			page.keyboard().press("Enter");
			assertThat(page).hasURL(address("/situation/healing"));
			tabTo(page, "factors-NICOTINE");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(address("/today"));
			tabTo(page, "pain-0");
			page.keyboard().press("Space");
			// Enter says of no sign that it is not there.
			page.keyboard().press("Enter");
			assertThat(page.locator("#symptoms-error")).containsText("Tick every sign you have");
			assertThat(page.locator("#pain-0")).isChecked();
			page.locator("button.none").press("Enter");
			assertThat(page).hasURL(address("/exercises"));
			tabTo(page, "q");
			page.keyboard().type("pallof");
			Locator link = page
				.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pallof press").setExact(true))
				.first();
			// The address follows once the list for all that was typed is there.
			assertThat(page).hasURL(Pattern.compile(".*[?&]q=pallof(&.*)?"));
			assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hack squat"))).hasCount(0);
			link.press("Enter");
			assertThat(page).hasURL(address("/exercises/pallof-press?q=pallof"));
		});
	}

	@Test
	void sendsSomebodyWithAWarningSignToHelpAndRemembersIt() {
		visit(390, true, (page) -> {
			enterSituation(page, 20, "Strength training");
			assertThat(page.locator("button.ticked")).isHidden();
			page.locator(".sign", new Page.LocatorOptions().setHasText("Bladder or bowel changed"))
				.click(new Locator.ClickOptions().setPosition(3, 3));
			assertThat(page.locator("#symptoms-BLADDER_OR_BOWEL_CHANGE")).isChecked();
			assertThat(page.locator("button.none")).isHidden();
			page.locator("button.ticked").click();
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Get help now")))
				.isVisible();
			checked(page, "gate-urgent");
			assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Call 112")))
				.hasAttribute("href", "tel:112");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Today’s check")).click();
			assertThat(page.getByText("You reported a warning sign today.")).isVisible();
			answerToday(page, 0);
			Locator advice = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
			assertThat(advice).hasText("Is it still there? Then get help now");
			assertThat(page.getByRole(AriaRole.HEADING,
					new Page.GetByRoleOptions().setName("First, your physician’s yes")))
				.isVisible();
			checked(page, "gate-closed-after-a-warning-sign");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How this works")).click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What to do now")).click();
			assertThat(advice).hasText("Is it still there? Then get help now");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("It was a mistake")).click();
			answerToday(page, 0);
			assertThat(page.getByText("of 328 exercises.")).isVisible();
		});
	}

	@Test
	void closesAndQuietensAsItShould() {
		visit(390, true, (page) -> {
			enterSituation(page, 3, "Nothing yet");
			answerToday(page, 0);
			checked(page, "gate-closed");
			page.navigate(address("/exercises/walking"));
			checked(page, "exercise-behind-closed-gate");
			assertThat(page.getByText("How to do it")).hasCount(0);
			page.navigate(address("/situation"));
			checked(page, "situation-closed");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change what your physician said"))
				.click();
			page.getByLabel("Rehabilitation without weights").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
			assertThat(page.getByText("Saved. This is what counts now.")).isVisible();
			page.navigate(address("/today"));
			answerToday(page, 9);
			checked(page, "gate-refer");
			page.navigate(address("/today"));
			answerToday(page, 6);
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Quiet exercises for now")))
				.isVisible();
			checked(page, "gate-flare");
		});
	}

	@Test
	void keepsWhatWasEnteredBesideAClearMessage() {
		visit(390, true, (page) -> {
			page.navigate(address("/situation"));
			fillFusion(page, 20);
			page.getByLabel("Which levels are fused?").fill("L7-S1");
			goOn(page);
			assertThat(page.locator("#levels-error")).containsText("There is no level “L7”");
			assertThat(page.locator("#levels")).hasValue("L7-S1");
			assertThat(page.locator("#surgeryDate")).hasValue(LocalDate.now().minusWeeks(20).toString());
			page.locator(".summary a").click();
			assertThat(page.locator("#levels")).isFocused();
			checked(page, "situation-wrong");
			page.navigate(address("/nowhere"));
			checked(page, "not-found");
		});
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void theWayBackToAFormWithAnErrorIsOpen(boolean script) {
		visit(390, script, (page) -> {
			page.navigate(address("/situation"));
			fillFusion(page, 20);
			page.getByLabel("Which levels are fused?").fill("L9-S1");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)).dblclick();
			comesBack(page, "#levels-error", "There is no level “L9”");
			assertThat(page.locator("#levels")).hasValue("L9-S1");
			page.getByLabel("Which levels are fused?").fill("L4-S1");
			goOn(page);
			assertThat(page).hasURL(address("/situation/physician"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)).dblclick();
			comesBack(page, "#clearance-error", "Say what your physician has cleared");
			page.getByLabel("Strength training").check();
			goOn(page);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To today’s check")).dblclick();
			assertThat(page).hasURL(address("/today"));
			page.locator("#pain-1").press("Enter");
			comesBack(page, "#symptoms-error", "Tick every sign you have");
			page.locator("button.none").click();
			assertThat(page).hasURL(address("/today/pain"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my exercises")).dblclick();
			comesBack(page, "#pain-error", "Choose a number from 0 to 10.");
			page.getByLabel("1", new Page.GetByLabelOptions().setExact(true)).check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my exercises")).click();
			assertThat(page.getByText("Today: pain 1, no signs,")).isVisible();
		});
	}

	private static void comesBack(Page page, String error, String message) {
		assertThat(page.locator(error)).containsText(message);
		page.reload();
		assertThat(page.locator(error)).containsText(message);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How this works")).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("How this works");
		page.goBack();
		assertThat(page.locator(error)).containsText(message);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void tellsWhoRefusesCookiesBeforeTheForm(boolean script) {
		visit(390, script, (page) -> {
			page.context().route("**/*", (route) -> withoutCookies(page.context(), route));
			page.navigate(address("/"));
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your situation")).click();
			Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
			assertThat(heading).hasText("This page needs a cookie");
			assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
			checked(page, "cookies-refused");
			page.context().unroute("**/*");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again")).click();
			assertThat(heading).containsText("Your fusion");
			assertThat(page).hasURL(address("/situation"));
		});
	}

	/**
	 * As in a browser that keeps no cookie; where a redirect leads to is not asked about
	 * here.
	 */
	private static void withoutCookies(BrowserContext browser, Route route) {
		APIResponse response = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
		browser.clearCookies();
		Map<String, String> headers = new HashMap<>(response.headers());
		headers.remove("set-cookie");
		route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
	}

	/** All of a row is its label. */
	private static Locator row(Page page, String name) {
		return page.locator("label", new Page.LocatorOptions().setHasText(name));
	}

	private static void tabTo(Page page, String id) {
		for (int i = 0; i < 60; i++) {
			if (id.equals(page.evaluate("document.activeElement && document.activeElement.id"))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("The keyboard does not reach " + id);
	}

}
