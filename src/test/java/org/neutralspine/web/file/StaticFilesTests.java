package org.neutralspine.web.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Browsers keep static files for a year, and never the wrong ones.
 */
@IntegrationTest
class StaticFilesTests {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"");

	private static final String YEAR = "max-age=31536000, public, immutable";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void everyFileOfAPageIsKeptForAYear() {
		assertThat(links("/")).hasSizeGreaterThan(6).allSatisfy((link) -> {
			assertThat(link).startsWith("/assets/");
			assertThat(this.mvc.get().uri(link)).hasStatusOk().hasHeader("Cache-Control", YEAR);
		});
	}

	@Test
	void aFileOfAnotherVersionIsNotKept() {
		assertThat(links("/")).map((link) -> link.replaceFirst("/assets/[0-9a-f]{12}/", "/assets/0123456789ab/"))
			.allSatisfy((link) -> assertThat(this.mvc.get().uri(link)).hasStatusOk()
				.hasHeader("Cache-Control", "no-cache"));
	}

	@Test
	void aFileWithoutAVersionIsAskedForAnew() {
		assertThat(this.mvc.get().uri("/css/neutral-spine.css")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/", "/assets/css/neutral-spine.css", "/assets/0123456789ab/application.properties",
			"/assets/0123456789ab/webjars/", "/assets/0123456789ab/css/none.css" })
	void thereIsNothingElse(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aPhoneFindsWhatItNeedsToInstall() {
		assertThat(page("/")).contains("rel=\"manifest\" href=\"/manifest.webmanifest\"");
		assertThat(this.mvc.get().uri("/manifest.webmanifest")).hasStatusOk()
			.hasContentType("application/manifest+json")
			.hasHeader("Cache-Control", "no-cache")
			.bodyJson()
			.hasPath("$.icons[?(@.sizes == '192x192' && @.purpose == 'any')]")
			.hasPath("$.icons[?(@.sizes == '512x512' && @.purpose == 'any')]")
			.hasPath("$.icons[?(@.purpose == 'maskable')]")
			.extractingPath("$.start_url")
			.isEqualTo("/");
		Matcher icons = Pattern.compile("\"src\":\"([^\"]+)\"").matcher(page("/manifest.webmanifest"));
		assertThat(icons.results().map((icon) -> icon.group(1))).hasSizeGreaterThan(2)
			.allSatisfy(
					(icon) -> assertThat(this.mvc.get().uri(icon)).hasStatusOk().hasContentType(MediaType.IMAGE_PNG));
	}

	/** Files that are missing would keep a new version of the service worker out. */
	@Test
	void theServiceWorkerKeepsFilesThatThereAre() {
		String worker = page("/service-worker.js");
		Matcher root = Pattern.compile("const ROOT = \"(/assets/[0-9a-f]{12})\";").matcher(worker);
		assertThat(root.find()).isTrue();
		Matcher files = Pattern.compile("\"([a-z][\\w./-]+\\.(?:css|js|svg|woff2))\"").matcher(worker);
		assertThat(files.results().map((file) -> root.group(1) + "/" + file.group(1))).hasSizeGreaterThan(9)
			.containsAll(links("/").stream().filter((link) -> link.endsWith(".css")).toList())
			.allSatisfy((file) -> assertThat(this.mvc.get().uri(file)).hasStatusOk().hasHeader("Cache-Control", YEAR));
		assertThat(page("/offline")).contains("You are offline");
	}

	private String page(String address) {
		return new String(this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private List<String> links(String address) {
		return LINK.matcher(page(address)).results().map((link) -> link.group(1)).distinct().toList();
	}

}
