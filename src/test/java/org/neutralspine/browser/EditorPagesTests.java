package org.neutralspine.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The catalogue's editor in a real browser: an exercise is added, looked at, published,
 * seen as a patient, edited by two at once, and got back.
 */
@IntegrationTest
@FewExercises
class EditorPagesTests extends PagesInABrowser {

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startAnew() {
		this.people.clear();
		this.people.admin("root");
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void goesFromAddingToGettingBack(String name, int width, boolean script) {
		String exercise = "Wall breathing " + name;
		visit(width, script, (page) -> {
			signIn(page);
			assertThat(heading(page, "Catalogue")).isVisible();
			checked(page, name + "-catalogue");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add an exercise")).click();
			press(page, "Publish …");
			assertThat(page.locator("#name-error")).containsText("Give it a name.");
			checked(page, name + "-exercise-wrong");
			unfold(page);
			fill(page, exercise);
			if (!script) {
				press(page, "Take this picture");
			}
			unfold(page);
			page.getByLabel("Find an exercise to link to").fill("bird dog");
			press(page, "Find");
			press(page, "Add Bird dog as a harder version");
			assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bird dog").setExact(true)))
				.isVisible();
			checked(page, name + "-exercise");
			page.locator("main button[value=preview]:visible").click();
			assertThat(heading(page, "Preview")).isVisible();
			assertThat(page.getByText("somebody may do more than before").first()).isVisible();
			checked(page, name + "-exercise-preview");
			press(page, "Publish …");
			assertThat(heading(page, "Before you save: " + exercise)).isVisible();
			press(page, "Save and show it to everybody");
			assertThat(page.locator("#reason-error")).isVisible();
			checked(page, name + "-exercise-review");
			page.getByLabel("Why you change it").fill("Asked for in the clinic");
			press(page, "Save and show it to everybody");
			assertThat(page.getByText("Published. Everybody is shown it from now on.")).isVisible();
			String address = page.url();
			seenByAPatient(page, exercise);
			twoAtOnce(page, address, name);
			page.navigate(address + "/history");
			checked(page, name + "-exercise-history");
			page.getByText("Get this back").last().click();
			assertThat(heading(page, "Before you save: " + exercise)).isVisible();
			press(page, "Save and show it to everybody");
			assertThat(page.getByLabel("Summary")).hasValue("You breathe against a wall.");
			// Wherever one is in the form: on a small phone it begins below the menu.
			page.locator(".part").first().scrollIntoViewIfNeeded();
			assertThat(page.locator(".actions")).isInViewport();
			press(page, "Retire …");
			assertThat(page.getByText("It will be hidden. People who ask for it")).isVisible();
			checked(page, name + "-exercise-retire");
			press(page, "Retire it");
			assertThat(page.locator("#reason-error")).isVisible();
			page.getByLabel("Why you change it").fill("Nobody asks for it");
			press(page, "Retire it");
			assertThat(page.getByText("Retired. Nobody is shown it any more.")).isVisible();
		});
		this.database.sql("delete from exercise where name like 'Wall breathing%'").update();
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void editsTheProtocolUntilItIsPublished(String name, int width, boolean script) {
		String version = "3 " + name;
		visit(width, script, (page) -> {
			signIn(page);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Protocol").setExact(true)).click();
			page.getByLabel("Words").fill("face down");
			press(page, "Show");
			checked(page, name + "-protocol");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lying face down")).click();
			page.locator("#lumbar-P3").selectOption("X");
			press(page, "Keep it in the draft");
			assertThat(page.locator("#lumbar-error")).hasText("lumbar gets stricter with time: XCAXA");
			checked(page, name + "-protocol-row");
			page.locator("#lumbar-P3").selectOption("A");
			page.getByLabel("Its name in plain words").fill("Lying face down " + name);
			page.getByLabel("Clearance it needs").selectOption(script ? "SPORT" : "WALKING");
			press(page, "Keep it in the draft");
			page.getByText("See what it means and publish").click();
			checked(page, name + "-protocol-review");
			page.getByLabel("Version", new Page.GetByLabelOptions().setExact(true)).fill(version);
			if (!script) {
				press(page, "Publish this version");
				assertThat(page.locator("#reason-error")).hasText("Say why: it allows more than before.");
				page.getByLabel("Why").fill("Agreed with the surgeons");
			}
			press(page, "Publish this version");
			assertThat(page.getByText("Version " + version + " is in force.")).isVisible();
			checked(page, name + "-protocol-versions");
			page.getByText("One row was changed").first().click();
			assertThat(heading(page, "Two versions compared")).isVisible();
			checked(page, name + "-protocol-compare");
			page.navigate(address("/admin/protocol/import"));
			press(page, "Read it into the draft");
			assertThat(page.locator("#file-error")).hasText("Choose a file.");
			checked(page, name + "-protocol-import");
			page.navigate(address("/how-it-works"));
			assertThat(page.getByText("version " + version)).isVisible();
		});
	}

	@Test
	void drawsWhatIsTypedAsItIsTyped() {
		visit(390, true, (page) -> {
			signIn(page);
			page.navigate(address("/admin/exercises/new"));
			unfold(page);
			Locator text = page.getByLabel("Text of the drawing");
			text.pressSequentially("pose \"Stand tall\" standing");
			assertThat(page.locator("#drawn svg")).hasCount(3);
			text.pressSequentially("\nfly");
			assertThat(page.locator("#drawn")).hasText("Drawing, line 2: “fly” is not known here.");
			text.fill("none");
			assertThat(page.locator("#drawn")).hasText("");
			page.getByLabel("Find an exercise to link to").fill("bird dog");
			press(page, "Find");
			press(page, "Use the drawing of Bird dog in the place of this one");
			assertThat(page.locator("#drawn svg")).hasCount(3);
			checkedAsItIs(page, "exercise-drawing");
		});
	}

	@Test
	void findsDemandsAndLinksInPlaceAndKeepsWhatIsTyped() {
		visit(390, true, (page) -> {
			signIn(page);
			page.navigate(address("/admin/exercises/new"));
			assertThat(page.locator("details.part[open]")).hasCount(1);
			page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Wall zebra");
			unfold(page);
			page.getByLabel("Find a demand").pressSequentially("overhead");
			page.keyboard().press("Enter");
			assertThat(page.locator("#demand-LOADED_OVERHEAD")).isVisible();
			assertThat(page.locator("#demand-DRIVING")).isHidden();
			page.getByLabel("Find an exercise to link to").fill("walk");
			page.keyboard().press("Enter");
			assertThat(page.locator("#linked .choices-list button").first()).isVisible();
			assertThat(page.locator("#words")).isFocused();
			assertThat(page.locator("#linked ul li span").first()).containsText("walk",
					new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
			page.locator("#linked button[value^='add:easier']").first().click();
			assertThat(page.locator("#linked input[name=easier]")).hasCount(1);
			assertThat(page.locator("#demand-LOADED_OVERHEAD")).isVisible();
			checkedAsItIs(page, "exercise-in-parts");
			page.locator("main button[value=preview]:visible").click();
			assertThat(heading(page, "Preview")).isVisible();
			assertThat(page.locator("details.part[open]")).hasCount(10);
			List<String> asked = new ArrayList<>();
			page.onDialog((dialog) -> asked.add(dialog.type()));
			page.getByLabel("Summary").fill("A zebra.");
			page.navigate(address("/admin/coverage"));
			org.assertj.core.api.Assertions.assertThat(asked).containsExactly("beforeunload");
			page.navigate(address("/admin/exercises/new"));
			assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue("Wall zebra");
			assertThat(page.locator("#summary")).hasValue("A zebra.");
		});
	}

	@Test
	void asksWhyASuggestedDemandIsLeftOut() {
		visit(390, true, (page) -> {
			signIn(page);
			page.navigate(address("/admin/exercises/new"));
			unfold(page);
			fill(page, "Wall breathing and bending");
			page.getByLabel("Steps", new Page.GetByLabelOptions().setExact(true)).fill("Bend at the hips. Breathe.");
			page.getByLabel("Other names").fill("situps");
			press(page, "Publish …");
			assertThat(heading(page, "Suggested, and not chosen")).isVisible();
			assertThat(heading(page, "Names that others have already")).isVisible();
			page.getByLabel("Why you change it").fill("Asked for");
			press(page, "Save and show it to everybody");
			assertThat(page.locator("#word-UNLOADED_HIP_HINGE-error")).containsText("does not apply");
			assertThat(page.getByLabel("Why you change it")).hasValue("Asked for");
			checked(page, "exercise-left-out");
			page.locator("input[name^='word-']").all().forEach((word) -> word.fill("The hips only"));
			press(page, "Save and show it to everybody");
			assertThat(page.getByText("Published. Everybody is shown it from now on.")).isVisible();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History")).click();
			assertThat(page.getByText("The hips only").first()).isVisible();
		});
		this.database.sql("delete from exercise where name like 'Wall breathing%'").update();
	}

	/** Opens all parts of the form. */
	private static void unfold(Page page) {
		Locator folded = page.locator("details.part:not([open]) > summary");
		while (folded.count() > 0) {
			folded.first().click();
		}
	}

	private static void fill(Page page, String exercise) {
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(exercise);
		page.getByLabel("Summary").fill("You breathe against a wall.");
		page.locator("#position").selectOption("STANDING");
		page.locator("#equipment-WALL").check();
		page.locator("#trains-CORE").check();
		Locator quiet = page.locator("details.group")
			.filter(new Locator.FilterOptions().setHas(page.locator("#demand-QUIET_ACTIVATION")));
		if (quiet.getAttribute("open") == null) {
			quiet.locator("summary").click();
		}
		page.locator("#demand-QUIET_ACTIVATION").check();
		page.getByLabel("Source of the demands").fill("[3][24]");
		page.getByLabel("Steps", new Page.GetByLabelOptions().setExact(true)).fill("Stand by a wall.\nBreathe slowly.");
		page.getByLabel("Cues", new Page.GetByLabelOptions().setExact(true)).fill("Brace lightly.");
		page.getByLabel("Common mistakes").fill("Big breaths. Make them smaller.");
		page.getByLabel("Rounds").fill("1");
		page.getByLabel("Repetitions").fill("5");
		page.getByLabel("Times a week").fill("7");
		page.locator("#file").setInputFiles(new FilePayload("wall.png", "image/png", picture()));
		page.getByLabel("What the picture shows").fill("Somebody stands with the back against a wall.");
	}

	private void seenByAPatient(Page page, String exercise) {
		try (BrowserContext other = page.context().browser().newContext()) {
			Page patient = other.newPage();
			patient.navigate(address("/can-i?q=" + exercise.replace(" ", "+")));
			assertThat(patient.getByText("You breathe against a wall.")).isVisible();
		}
	}

	private void twoAtOnce(Page page, String address, String name) {
		page.navigate(address);
		Page second = page.context().newPage();
		second.navigate(address);
		unfold(second);
		second.getByLabel("Summary").fill("Theirs was first.");
		second.getByLabel("Cues", new Page.GetByLabelOptions().setExact(true)).fill("Theirs alone.");
		press(second, "Look at what changes, then save");
		press(second, "Save and show it to everybody");
		assertThat(second.getByRole(AriaRole.STATUS).first()).containsText("Saved.");
		second.close();
		unfold(page);
		page.getByLabel("Summary").fill("Mine came second.");
		page.getByLabel("Times a week").fill("6");
		press(page, "Look at what changes, then save");
		assertThat(heading(page, "Somebody else was faster")).isVisible();
		assertThat(page.getByText("Theirs was first.")).isVisible();
		assertThat(page.getByText("Mine came second.")).isVisible();
		checked(page, name + "-exercise-conflict");
		press(page, "Go on with this");
		assertThat(page.getByText("Choose for each field below.")).isVisible();
		page.getByLabel("Take yours").check();
		press(page, "Put it together, and go on editing");
		assertThat(page.getByText("root has changed this meanwhile")).isVisible();
		assertThat(page.getByLabel("Summary")).hasValue("Mine came second.");
		assertThat(page.getByLabel("Cues", new Page.GetByLabelOptions().setExact(true))).hasValue("Theirs alone.");
		assertThat(page.getByLabel("Times a week")).hasValue("6");
		press(page, "Look at what changes, then save");
		press(page, "Save and show it to everybody");
	}

	private static byte[] picture() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void signIn(Page page) {
		page.navigate(address("/admin/exercises"));
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("root");
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.PASSWORD);
		press(page, "Sign in");
	}

	private static Locator heading(Page page, String text) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
