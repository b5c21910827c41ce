package org.neutralspine.browser;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.catalogue.PicturedExercise;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A plan in a real browser: from signing in to the trend.
 */
@IntegrationTest
@FewExercises
class TrainerPagesTests extends PagesInABrowser {

	private static final Pattern SECRET = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/p/[\\w-]{43}");

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationContext beans;

	private PicturedExercise birdDog;

	@BeforeEach
	void startAnew() {
		this.database.sql("delete from client").update();
		this.people.clear();
		this.people.trainer("ada");
		this.people.trainer("ben");
		this.people.admin("root");
		this.birdDog = PicturedExercise.of(this.beans, "bird-dog");
	}

	@AfterEach
	void takeThePictureAway() {
		this.birdDog.close();
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void goesFromSigningInToTheTrend(String name, int width, boolean script) {
		AtomicReference<String> shared = new AtomicReference<>();
		visit(width, script, (page) -> {
			signIn(page);
			checked(page, name + "-clients-empty");
			addClient(page, name);
			press(page, "Empty plan");
			add(page, "Bird dog");
			add(page, "Level walking, graded");
			page.getByLabel("For how many weeks").fill("4");
			press(page, "Move Level walking, graded up");
			assertThat(page.locator(".item h3").first()).containsText("Level walking");
			page.getByLabel("Sets").first().fill("a few");
			press(page, "Publish");
			assertThat(page.getByText("Not published.")).isVisible();
			assertThat(page.locator("#sets-0-error")).isVisible();
			checked(page, name + "-plan-wrong");
			page.getByLabel("Sets").first().fill("1");
			press(page, "Publish");
			assertThat(page.getByText("Published. Print it")).isVisible();
			checked(page, name + "-plan");
			press(page, "Print, with a code for the phone");
			assertThat(page.getByText("On your phone:")).isVisible();
			assertThat(page.locator(".sheet img.picture")).hasJSProperty("naturalWidth", 800);
			checked(page, name + "-print");
			Assertions.assertThat(page.locator(".sheet .stop").boundingBox().width).isGreaterThan(160);
			String text = page.locator("main").innerText().replace("\u200b", "").replace("\n", "");
			var secret = SECRET.matcher(text);
			Assertions.assertThat(secret.find()).as(text).isTrue();
			shared.set(secret.group());
		});
		visit(width, script, (page) -> onThePhone(page, shared.get(), name));
		visit(width, script, (page) -> {
			signIn(page);
			assertThat(page.getByText("A red session")).isVisible();
			checked(page, name + "-clients");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My exercises")).click();
			assertThat(page.getByText("At least one session was red.")).isVisible();
			page.getByText("The same as a table").click();
			assertThat(page.getByRole(AriaRole.CELL)
				.getByText("Pain above 5", new Locator.GetByTextOptions().setExact(true))).isVisible();
			assertThat(page.getByText("Taken back as a mistake: Pain above 5 (pain 8)")).isVisible();
			checked(page, name + "-plan-red");
			press(page, "I have looked at it");
			assertThat(page.getByText("At least one session was red.")).isHidden();
		});
		visit(width, script, (page) -> {
			signIn(page, "root", "Catalogue");
			page.navigate(address("/admin/accounts"));
			press(page, "Disable ada");
			press(page, "Disable the account");
			page.navigate(shared.get());
			assertThat(page.getByText("Your trainer is not available any more")).isVisible();
			checked(page, name + "-shared-away");
			page.navigate(address("/admin/accounts"));
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trainers and their clients")).click();
			checked(page, name + "-practices");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ada").setExact(true)).click();
			press(page, "Hand over all of them");
			assertThat(page.locator("#to-error")).isVisible();
			checked(page, name + "-practice");
			page.getByLabel("Who is to look after them?").selectOption("ben");
			press(page, "Hand over all of them");
			assertThat(page.getByText("The clients are handed over")).isVisible();
			page.navigate(shared.get());
			assertThat(page.getByText("None of these")).isVisible();
		});
		visit(width, script, (page) -> {
			signIn(page, "ben", "Your clients");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My exercises")).click();
			press(page, "Withdraw this link");
			page.navigate(shared.get());
			assertThat(page.getByText("does not work any more").first()).isVisible();
			checked(page, name + "-shared-gone");
		});
	}

	private void onThePhone(Page page, String address, String name) {
		page.navigate(address);
		checked(page, name + "-shared-check");
		answer(page, name);
		page.locator("details.exercise", new Page.LocatorOptions().setHasText("Bird dog"))
			.locator("summary")
			.first()
			.click();
		assertThat(page.locator("figure.picture img")).isVisible();
		checked(page, name + "-shared-plan");
		page.locator("details.exercise[open] input[name=done]").first().check();
		page.locator("#pain-8").check();
		page.locator("form[action$='/log'] button[type=submit]").click();
		assertThat(page.getByText("You scored your pain as 8 of 10.")).isVisible();
		checked(page, name + "-shared-gate");
		press(page, "It was a mistake, ask me again");
		answer(page, name);
		page.locator("#pain-6").check();
		page.locator("form[action$='/log'] button[type=submit]").click();
		assertThat(page.locator("#red")).isVisible();
		checked(page, name + "-shared-red");
	}

	private void answer(Page page, String name) {
		page.locator("button.none").click();
		page.getByLabel("1", new Page.GetByLabelOptions().setExact(true)).check();
		checked(page, name + "-shared-pain");
		page.locator("main button[type=submit]").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bird dog"))).isVisible();
	}

	private void addClient(Page page, String name) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a client")).click();
		press(page, "Save");
		checked(page, name + "-client-wrong");
		page.getByLabel("Alias").fill("Blue kite");
		page.locator("#levels").fill("L4-S1");
		page.locator("#surgeryDate").fill(LocalDate.now().minusWeeks(20).toString());
		press(page, "Save");
		assertThat(page.getByText("No clearance is on record.")).isVisible();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a clearance")).click();
		page.locator("#clearance-STRENGTH").check();
		page.locator("#clearedBy").fill("Dr. Adler");
		page.locator("#clearedOn").fill(LocalDate.now().toString());
		page.locator("#permits-0").fill("hak squat");
		press(page, "Record it");
		assertThat(page.getByText("Did you mean “Hack squat”?").first()).isVisible();
		checked(page, name + "-clearance-wrong");
		page.locator("#permits-0").fill("");
		press(page, "Record it");
		assertThat(page.getByText("Counts now")).isVisible();
		checked(page, name + "-client");
	}

	/** Without a mouse and without scripts, every step of the builder is a button. */
	private static void add(Page page, String exercise) {
		page.locator("#q").fill(exercise);
		press(page, "Filter");
		press(page, "Add " + exercise);
		assertThat(page.locator(".item h3").getByText(exercise, new Locator.GetByTextOptions().setExact(true)))
			.isVisible();
	}

	@Test
	void whatWasTypedIsKeptWithoutPressingAnything() {
		visit(1280, true, (page) -> {
			signIn(page);
			addClient(page, "autosave");
			press(page, "Empty plan");
			add(page, "Bird dog");
			add(page, "Dead bug (heel tap, then full)");
			page.getByLabel("Title").fill("After the winter");
			page.getByLabel("Title").blur();
			assertThat(page.locator("#state [role=status]")).containsText("Kept at");
			// All of it in view: what is scrolled while it is dragged is something else.
			page.setViewportSize(1280, 3000);
			page.locator(".item .handle").nth(1).dragTo(page.locator(".item .item-head").nth(0));
			assertThat(page.locator(".item h3").first()).containsText("Dead bug");
			page.reload();
			assertThat(page.getByLabel("Title")).hasValue("After the winter");
			assertThat(page.locator(".item h3").first()).containsText("Dead bug");
		});
	}

	private void signIn(Page page) {
		signIn(page, "ada", "Your clients");
	}

	private void signIn(Page page, String name, String heading) {
		page.navigate(address("/login"));
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.PASSWORD);
		press(page, "Sign in");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)).first()).isVisible();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
	}

}
