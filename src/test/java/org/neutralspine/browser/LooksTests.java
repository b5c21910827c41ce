package org.neutralspine.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a browser knows of how pages look: in the dark, on paper, and while the fonts
 * are still to come.
 */
@IntegrationTest
class LooksTests extends PagesInABrowser {

	/** As the brightness of the ground, from 0 to 255. */
	private static final String GROUND = """
			Number(getComputedStyle(document.querySelector('%s')).backgroundColor.match(/\\d+/)[0])""";

	private static final String PAINTED = """
			new Promise((done) => new PerformanceObserver(() => done(true)).observe({ type: 'paint', buffered: true }))""";

	private static final String FONT = "Atkinson Hyperlegible";

	private static final String FONTS = "**/*.woff2";

	private static final String SCRIPTS = "**/*.js";

	private static final String FONT_CAME = """
			document.fonts.ready.then(() => document.fonts.check('16px "%s"'))""".formatted(FONT);

	private static final String SHIFT = """
			new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()
				.reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true }) ||
				setTimeout(() => done(0), 500))""";

	private static final String WITHOUT_SERVICE_WORKER = """
			navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))""";

	@Test
	void barriersAreFoundInTextsThatLookLikeOthers() {
		visit(390, true, (page) -> {
			page.navigate(address("/how-it-works"));
			assertThat(Barriers.of(page)).isEmpty();
			page.evaluate("document.querySelector('main p:last-of-type').style.color = '#bbb'");
			page.evaluate("document.querySelector('main').append(document.createElement('img'))");
			assertThat(Barriers.of(page)).satisfiesExactlyInAnyOrder(
					(barrier) -> assertThat(barrier).startsWith("image-alt: <img>"),
					(barrier) -> assertThat(barrier).startsWith("color-contrast: <p").contains("#bbb"));
		});
	}

	@Test
	void isDarkForWhoeverWantsItAndLightOnPaper() {
		visit(390, true, (page) -> {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			page.navigate(address("/exercises/bird-dog"));
			assertThat(ground(page, "body")).isLessThan(40);
			assertThat(ground(page, "figure.drawn")).isLessThan(60);
			assertThat(stroke(page)).isEqualTo("rgb(11, 15, 14)");
			page.navigate(address("/clearance-form"));
			assertThat(ground(page, ".paper")).as("a sheet of paper").isEqualTo(255);
			page.navigate(address("/exercises/bird-dog"));
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(ground(page, "body")).isEqualTo(255);
			assertThat(ground(page, "figure.drawn")).isGreaterThan(250);
			assertThat(stroke(page)).isEqualTo("rgb(38, 48, 46)");
		});
	}

	@Test
	void drawingsKeepTheirGroundWhereColoursAreForced() {
		visit(390, true, (page) -> {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK)
				.setForcedColors(ForcedColors.ACTIVE));
			page.navigate(address("/exercises/bird-dog"));
			assertThat(ground(page, "figure.drawn")).isBetween(30, 60);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "A4", "Letter" })
	void theClearanceFormIsOnePageOfPaper(String paper) {
		visit(1280, true, (page) -> {
			page.navigate(address("/clearance-form"));
			try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat(paper)))) {
				assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			}
			catch (IOException ex) {
				throw new AssertionError(ex);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/can-i", "/how-it-works", "/exercises/bird-dog" })
	void nothingJumpsWhenTheFontsComeAndTheNextPageHasThem(String path) {
		visit(390, true, (page) -> {
			List<Route> fonts = new ArrayList<>();
			page.context().route(FONTS, fonts::add);
			page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
			page.evaluate(PAINTED);
			assertThat(fonts).isNotEmpty();
			fonts.forEach(Route::resume);
			page.waitForLoadState();
			assertThat(page.evaluate(FONT_CAME)).isEqualTo(true);
			assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).isLessThan(0.02);
			assertThat(fontsShown(page)).doesNotContain(FONT);
			page.context().unroute(FONTS);
			page.waitForCondition(() -> {
				page.navigate(address(path));
				return fontsShown(page).contains(FONT);
			});
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/situation", "/can-i", "/exercises/bird-dog" })
	void nothingJumpsWhenScriptsComeLate(String path) {
		visit(1280, true, (page) -> {
			List<Route> scripts = new ArrayList<>();
			page.context().route(SCRIPTS, scripts::add);
			page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
			page.evaluate(PAINTED);
			page.waitForCondition(() -> !scripts.isEmpty());
			page.context().unroute(SCRIPTS);
			scripts.forEach(Route::resume);
			page.waitForLoadState();
			assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).isLessThan(0.005);
		});
	}

	@Test
	void theListWeighsLittleAndLessOnTheNextVisit() {
		visit(390, true, (page) -> {
			enterSituation(page, 20, "Rehabilitation without weights");
			answerToday(page, 2);
			assertThat(page.url()).endsWith("/exercises");
			CDPSession session = page.context().newCDPSession(page);
			session.send("Network.enable");
			session.send("Network.clearBrowserCache");
			page.evaluate(WITHOUT_SERVICE_WORKER);
			assertThat(weight(page, session)).isBetween(75_000, 150_000);
			assertThat(weight(page, session)).isBetween(1_000, 25_000);
		});
	}

	/** The bytes that come over the wire. */
	private int weight(Page page, CDPSession session) {
		AtomicInteger bytes = new AtomicInteger();
		Consumer<JsonObject> count = (event) -> bytes.addAndGet(event.get("encodedDataLength").getAsInt());
		session.on("Network.loadingFinished", count);
		page.navigate(address("/exercises"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
		session.off("Network.loadingFinished", count);
		return bytes.get();
	}

	/**
	 * The fonts that the letters of the heading come from, whatever the style asks for.
	 */
	private static String fontsShown(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("DOM.enable");
		session.send("CSS.enable");
		JsonObject heading = new JsonObject();
		heading.add("nodeId", session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId"));
		heading.addProperty("selector", "h1");
		heading.add("nodeId", session.send("DOM.querySelector", heading).get("nodeId"));
		heading.remove("selector");
		String fonts = session.send("CSS.getPlatformFontsForNode", heading).toString();
		session.detach();
		return fonts;
	}

	private static int ground(Page page, String selector) {
		return ((Number) page.evaluate(GROUND.formatted(selector))).intValue();
	}

	private static Object stroke(Page page) {
		return page.evaluate("getComputedStyle(document.querySelector('.fig > g')).stroke");
	}

}
