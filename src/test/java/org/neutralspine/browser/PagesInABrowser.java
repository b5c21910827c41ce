package org.neutralspine.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits of pages with a real browser. Whatever the browser complains about fails the
 * test.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
abstract class PagesInABrowser {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final int MAX_PICTURE_HEIGHT = 3000;

	/** A small phone and a desktop. */
	private static final int[] WIDTHS = { 320, 1280 };

	private static final int HEIGHT = 800;

	/** What reaches beyond the window, without what it stands in. */
	private static final String BEYOND = """
			() => [...document.querySelectorAll('body *')]
				.filter(one => one.getBoundingClientRect().left + one.scrollWidth > document.documentElement.clientWidth)
				.filter((one, i, all) => !all.some(other => other !== one && one.contains(other)))
				.map(one => `${one.tagName}.${one.getAttribute('class')} ${one.textContent.trim().slice(0, 40)}`)""";

	/**
	 * So htmx says that a later choice took the place of a request; of one that failed it
	 * says more.
	 */
	private static final Pattern REPLACED = Pattern.compile("htmx:(afterRequest|sendAbort)\\b");

	@LocalServerPort
	private int port;

	private Browser browser;

	/**
	 * Without scripts no tool can look into the page; it is the same page as with them.
	 */
	private boolean script;

	private final List<String> complaints = new ArrayList<>();

	@BeforeEach
	void useBrowser(Browser browser) {
		this.browser = browser;
	}

	/**
	 * No violation of accessibility rules and nothing wider than the window, on a phone
	 * in the light and on a desktop in the dark, nor on the phone with text twice as
	 * large; and pictures to look at, where {@code -Dscreenshots=true} asks for them.
	 */
	void checked(Page page, String name) {
		page.waitForLoadState();
		if (!this.script) {
			picture(page, name);
			return;
		}
		int own = page.viewportSize().width;
		page.setViewportSize(WIDTHS[0], HEIGHT);
		checkedAsItIs(page, name + "-" + WIDTHS[0]);
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		fits(page, name + " with large text");
		page.evaluate("document.documentElement.style.fontSize = ''");
		page.setViewportSize(WIDTHS[1], HEIGHT);
		// No colour is half way between two schemes while it is looked at.
		page.emulateMedia(
				new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
		checkedAsItIs(page, name + "-" + WIDTHS[1]);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.NO_PREFERENCE));
		page.setViewportSize(own, HEIGHT);
	}

	void checkedAsItIs(Page page, String name) {
		picture(page, name);
		assertThat(Barriers.of(page)).as(name).isEmpty();
		fits(page, name);
	}

	private static void fits(Page page, String name) {
		Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(((Number) overflow).intValue()).as(() -> name + " is too wide: " + page.evaluate(BEYOND)).isZero();
	}

	private static void picture(Page page, String name) {
		if (Boolean.getBoolean("screenshots")) {
			int height = (int) page.locator("body").boundingBox().height;
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setClip(0, 0, page.viewportSize().width, Math.min(height, MAX_PICTURE_HEIGHT))
				.setPath(SCREENSHOTS.resolve(name + ".png")));
		}
	}

	void visit(int width, boolean script, Consumer<Page> way) {
		this.script = script;
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, HEIGHT)
			.setJavaScriptEnabled(script)
			.setLocale("en-US")
			.setTimezoneId("UTC");
		try (BrowserContext context = this.browser.newContext(options)) {
			Page page = context.newPage();
			page.onConsoleMessage((message) -> {
				if ("error".equals(message.type()) && !message.text().contains("status of 4")
						&& !REPLACED.matcher(message.text()).lookingAt()) {
					this.complaints.add(message.text());
				}
			});
			// Whoever leaves a page on purpose says so.
			page.onDialog(Dialog::accept);
			context.onRequest((request) -> {
				if (!request.url().startsWith(address("/"))) {
					this.complaints.add("Loaded from elsewhere: " + request.url());
				}
			});
			way.accept(page);
		}
		assertThat(this.complaints).isEmpty();
	}

	/**
	 * After a connection was broken on purpose, which the browser complains about.
	 */
	void forgetComplaints() {
		this.complaints.clear();
	}

	/** Enters a situation, step by step, and arrives at today's check. */
	void enterSituation(Page page, int weeks, String clearance) {
		page.navigate(address("/situation/fusion"));
		fillFusion(page, weeks);
		goOn(page);
		page.getByLabel(clearance).check();
		goOn(page);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To today’s check")).click();
		PlaywrightAssertions.assertThat(page).hasURL(address("/today"));
	}

	static void fillFusion(Page page, int weeks) {
		page.getByLabel("Which levels are fused?").fill("L4-S1");
		page.getByLabel("Date of your latest fusion surgery").fill(LocalDate.now().minusWeeks(weeks).toString());
	}

	static void goOn(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on").setExact(true)).click();
	}

	/** Answers today's check: no sign, and a pain score. */
	static void answerToday(Page page, int pain) {
		page.getByLabel(String.valueOf(pain), new Page.GetByLabelOptions().setExact(true)).check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None of these signs")).click();
	}

	String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
