package org.neutralspine.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.plan.client.Clearances;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.Plans;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A plan on a phone, with and without a connection.
 */
@IntegrationTest
@FewExercises
class PhonePagesTests extends PagesInABrowser {

	private static final String[] TWELVE = { "bird-dog", "walking", "dead-bug", "glute-bridge", "clamshell",
			"sit-to-stand", "heel-raise", "mini-squat", "wall-push-up", "band-row", "pallof-press",
			"side-plank-knees" };

	private static final int PHONE = 390;

	private static final int SCREEN = 844;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Clients clients;

	@Autowired
	private Clearances clearances;

	@Autowired
	private Plans plans;

	@Autowired
	private ShareLinks links;

	@Autowired
	private SessionLog log;

	private long plan;

	private String address;

	@BeforeEach
	void publish() {
		this.people.clear();
		SignedIn trainer = this.people.trainer("ada");
		LocalDate today = today();
		long client = this.clients.add(trainer.id(), TestForms.client("Heron", "L4-S1", List.of(), List.of(), List.of(),
				null, today.minusWeeks(30).toString(), List.of(), "UTC", null));
		Assertions
			.assertThat(this.clearances.record(trainer.id(), client, TestForms.clearance("STRENGTH", "Dr. Adler",
					today.toString(), null, List.of(), null, "kg", List.of(), null)))
			.isEmpty();
		this.plan = this.plans.add(trainer.id(), client, "Spring");
		List<DraftItem> items = Stream.of(TWELVE)
			.map((slug) -> new DraftItem(slug, "2", "8", "", "", "", "kg", "NONE", "7", "", ""))
			.toList();
		this.plans.write(trainer.id(), this.plan, draft(trainer), new Draft("Spring", "", "4", items), Decisions.NONE);
		Assertions.assertThat(this.plans.publish(trainer.id(), this.plan, draft(trainer), "ada", Locale.ENGLISH))
			.isTrue();
		this.address = address("/p/" + this.links.create(this.plan));
	}

	private int draft(SignedIn trainer) {
		return this.plans.find(trainer.id(), this.plan).orElseThrow().version();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	private Session session() {
		return this.log.on(this.plan, today()).orElseThrow();
	}

	private void open(Page page) {
		page.navigate(this.address);
		page.locator("button.none").click();
		page.getByLabel("1", new Page.GetByLabelOptions().setExact(true)).check();
		page.locator("main button[type=submit]").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bird dog"))).isVisible();
	}

	private static double height(Page page) {
		return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
	}

	@Test
	void twelveExercisesAreThreeScreensAndOneOfThemIsThreeMore() {
		visit(PHONE, true, (page) -> {
			open(page);
			checkedAsItIs(page, "phone-overview");
			Assertions.assertThat(height(page)).isLessThanOrEqualTo(3 * SCREEN);
			Locator exercises = page.locator("details.exercise");
			exercises.first().locator("summary").first().click();
			for (int i = 0; i < TWELVE.length; i++) {
				assertThat(page.locator("details.exercise[open]")).hasCount(1);
				Locator exercise = exercises.nth(i);
				Assertions.assertThat(exercise.boundingBox().height).isLessThanOrEqualTo(3 * SCREEN);
				exercise.locator("a.button").click();
			}
			assertThat(page.locator("#pain-0")).isInViewport();
			page.goBack();
			assertThat(exercises.last()).hasAttribute("open", "");
			exercises.last().locator("input[name=done]").first().check();
			assertThat(page.locator("#ticks")).containsText("kept");
			Assertions.assertThat(session().setsDone()).containsExactly("11-1");
			exercises.last().locator("input[name=done]").last().check();
			assertThat(exercises.last().locator(".due")).containsText("Done today");
			checked(page, "phone-exercise");
		});
	}

	/** A service worker that keeps a page lives in this address's browser. */
	private void waitForKept(Page page) {
		page.waitForFunction("address => caches.match(address).then(Boolean)", this.address);
	}

	private void openWithoutConnection(Page page) {
		open(page);
		waitForKept(page);
		page.context().setOffline(true);
		page.reload();
	}

	private static void tickWithoutConnection(Page page) {
		page.locator("#exercise-1 summary").first().click();
		page.locator("#exercise-1 input[name=done]").first().check();
		assertThat(page.locator("#ticks")).containsText("wait in this browser");
	}

	@Test
	void whatIsTickedWithoutAConnectionIsCountedOnceItIsBack() {
		visit(PHONE, true, (page) -> {
			open(page);
			waitForKept(page);
			page.locator("#exercise-1 summary").first().click();
			page.locator("#exercise-1 input[name=done]").first().check();
			assertThat(page.locator("#ticks")).containsText("kept");
			page.context().setOffline(true);
			page.reload();
			assertThat(page.locator(".when-today")).containsText("You are offline. This is what we knew on");
			assertThat(page.locator(".when-old")).isHidden();
			page.locator("#exercise-1 summary").first().click();
			assertThat(page.locator("#exercise-1 input[name=done]").first()).isChecked();
			page.locator("#exercise-1 input[name=done]").last().check();
			assertThat(page.locator("#ticks")).containsText("wait in this browser");
			page.locator("#pain-2").check();
			page.locator("form[action$='/log'] button[type=submit]").click();
			assertThat(page.locator("#unsent")).containsText("Not sent yet");
			checkedAsItIs(page, "phone-offline");
			Assertions.assertThat(session().setsDone()).containsExactly("0-1");
			page.context().setOffline(false);
			assertThat(page.getByText("Saved for today: 2 of 24 sets, pain 2 of 10.")).isVisible();
			assertThat(page.locator("#unsent")).not().containsText("Not sent yet");
			Assertions.assertThat(session().setsDone()).containsExactly("0-1", "0-2");
			Assertions.assertThat(session().reports()).hasSize(1);
			forgetComplaints();
		});
	}

	@Test
	void whatWaitsIsSentWhereTheBrowserDoesNotSayThatItIsBack() {
		visit(PHONE, true, (page) -> {
			page.addInitScript("window.addEventListener('online', (event) => event.stopImmediatePropagation())");
			openWithoutConnection(page);
			tickWithoutConnection(page);
			page.context().setOffline(false);
			assertThat(page.getByText("Saved for today: 1 of 24 sets")).isVisible();
			forgetComplaints();
		});
	}

	@Test
	void whoeverComesBackLaterSeesWhatWaited() {
		visit(PHONE, true, (page) -> {
			openWithoutConnection(page);
			tickWithoutConnection(page);
			page.navigate("about:blank");
			page.context().setOffline(false);
			page.navigate(this.address);
			assertThat(page.getByText("Saved for today: 1 of 24 sets")).isVisible();
			assertThat(page.locator("#exercise-1 input[name=done]").first()).isChecked();
			forgetComplaints();
		});
	}

	@Test
	void aSignToStopIsSaidWithoutAConnection() {
		visit(PHONE, true, (page) -> {
			openWithoutConnection(page);
			Locator save = page.locator("form[action$='/log'] button[type=submit]");
			page.locator("#pain-5").check();
			save.click();
			assertThat(page.locator("#unsent")).containsText("Pain 5 of 10.");
			assertThat(page.locator("#unsent")).not().containsText("sign to stop");
			page.locator("#pain-6").check();
			save.click();
			assertThat(page.locator("#unsent")).containsText("Pain 6 of 10. That is a sign to stop");
			Assertions
				.assertThat(
						page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('unsent session'))"))
				.asInstanceOf(InstanceOfAssertFactories.LIST)
				.singleElement(InstanceOfAssertFactories.STRING)
				.as("two plans on one phone do not take each other's place")
				.contains(this.address);
			page.waitForFunction("address => caches.match(address).then((page) => !page)", this.address);
			page.reload();
			assertThat(page.getByText("Bird dog")).hasCount(0);
			assertThat(page.locator("#unsent")).containsText("That is a sign to stop");
			forgetComplaints();
		});
	}

	/**
	 * So it is in a train with a network of its own, and on a page that is being left.
	 */
	@Test
	void aNetworkThatReachesNobodyLeavesThePage() {
		visit(PHONE, true, (page) -> {
			openWithoutConnection(page);
			assertThat(page.locator(".when-today")).isVisible();
			page.locator("#exercise-1 summary").first().click();
			List<String> failed = new ArrayList<>();
			page.onRequestFailed((request) -> failed.add(request.method()));
			page.evaluate("window.dispatchEvent(new Event('online'))");
			page.waitForCondition(() -> failed.contains("HEAD"));
			assertThat(page.locator("#exercise-1")).hasAttribute("open", "");
			forgetComplaints();
		});
	}

	@Test
	void whoeverSavesOnAPlanThatHasClosedIsToldWhatWasKept() {
		visit(PHONE, true, (page) -> {
			open(page);
			Page other = page.context().newPage();
			other.navigate(this.address + "/today");
			other.locator("label[for=symptoms-NEW_NUMBNESS]").first().click();
			other.getByLabel("1", new Page.GetByLabelOptions().setExact(true)).check();
			other.locator("button.ticked").click();
			assertThat(other).hasURL(this.address);
			other.close();
			page.locator("#pain-7").check();
			page.locator("form[action$='/log'] button[type=submit]").click();
			assertThat(page.getByText("The sets you ticked were not saved")).isVisible();
			Assertions.assertThat(session().reports()).hasSize(1);
		});
	}

	@Test
	void severalThatWaitAreOneLineWithTheirCount() {
		visit(PHONE, true, (page) -> {
			openWithoutConnection(page);
			page.locator("#exercise-1 summary").first().click();
			for (Locator set : page.locator("#exercise-1 input[name=done]").all()) {
				set.check();
			}
			assertThat(page.locator("#ticks")).containsText("wait in this browser");
			page.locator("#pain-2").check();
			Locator save = page.locator("form[action$='/log'] button[type=submit]");
			save.click();
			Locator unsent = page.locator("#unsent");
			assertThat(unsent.locator("> *")).hasText("2 entries wait for the connection.",
					new LocatorAssertions.HasTextOptions().setUseInnerText(true));
			unsent.locator("summary").click();
			assertThat(unsent.getByText("Not sent yet")).hasCount(2);
			checkedAsItIs(page, "phone-offline-count");
			unsent.getByRole(AriaRole.BUTTON).first().click();
			assertThat(unsent.locator("> *")).hasCount(1);
			assertThat(unsent).containsText("Not sent yet");
			page.locator("#pain-6").check();
			save.click();
			assertThat(unsent).containsText("sign to stop");
			forgetComplaints();
		});
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whoeverPressesTwiceSeesWhatIsSaved(boolean script) {
		visit(PHONE, script, (page) -> {
			open(page);
			page.locator("#exercise-1 summary").first().click();
			page.locator("#exercise-1 input[name=done]").first().check();
			page.locator("#pain-6").check();
			page.locator("form[action$='/log'] button[type=submit]").dblclick();
			assertThat(page.getByText("Saved for today: 1 of ")).isVisible();
			assertThat(page.locator(".error")).hasCount(0);
			assertThat(page.getByText("were not saved")).hasCount(0);
			Assertions.assertThat(session().reports()).hasSize(1);
		});
	}

	@Test
	void aPageOfAnotherDayIsOldAndWhoIsForgottenLeavesNone() {
		visit(PHONE, true, (page) -> {
			open(page);
			waitForKept(page);
			page.evaluate("""
					async (address) => {
						const cache = await caches.open((await caches.keys()).find((one) => one.startsWith("pages ")));
						const page = await cache.match(address);
						const headers = new Headers(page.headers);
						headers.set("Kept-Offline", "2026-01-02");
						await cache.put(address, new Response(await page.text(), { headers }));
					}""", this.address);
			page.context().setOffline(true);
			page.reload();
			assertThat(page.locator(".when-old")).containsText("today’s check comes first");
			assertThat(page.locator(".when-today")).isHidden();
			assertThat(page.locator("#score")).isHidden();
			page.navigate(address("/situation"));
			assertThat(page.getByText("Until you have done it, nobody can say")).isVisible();
			assertThat(page.locator(".stops")).containsText("new numbness between your legs");
			page.context().setOffline(false);
			page.navigate(this.address);
			assertThat(page.locator(".offline")).isHidden();
			waitForKept(page);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forget me")).click();
			assertThat(page.getByText("no longer remembers")).isVisible();
			page.waitForFunction("address => caches.match(address).then((page) => !page)", this.address);
			forgetComplaints();
		});
	}

}
