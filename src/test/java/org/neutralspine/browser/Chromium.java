package org.neutralspine.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests the Chromium of this machine, started once. Where there is none, the tests
 * say so and skip; in CI that is a failure.
 */
class Chromium implements BeforeAllCallback, ParameterResolver {

	private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	/** As long as for a page to load. */
	private static final Duration MAX_WAIT = Duration.ofSeconds(30);

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		browser(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return browser(context);
	}

	private static Browser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("browser", (key) -> new Started(), Started.class).browser;
	}

	private static Path executable() {
		Optional<Path> found = Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		return found.orElseThrow(() -> {
			String message = "NO BROWSER: the tests of the pages were not run. Install Chromium, or name it in CHROMIUM.";
			System.getLogger(Chromium.class.getName()).log(System.Logger.Level.ERROR, message);
			return "true".equals(System.getenv("CI")) ? new IllegalStateException(message)
					: new TestAbortedException(message);
		});
	}

	private static final class Started implements AutoCloseable {

		private final Playwright playwright;

		private final Browser browser;

		Started() {
			Path executable = executable();
			PlaywrightAssertions.setDefaultAssertionTimeout(MAX_WAIT.toMillis());
			this.playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			this.browser = this.playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
					.setChromiumSandbox(false)
					.setArgs(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync",
							"--no-first-run")));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
