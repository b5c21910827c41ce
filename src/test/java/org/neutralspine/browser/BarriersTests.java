package org.neutralspine.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What keeps people out is found, in a page that has a bit of it.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
class BarriersTests {

	@Test
	void findsWhatKeepsPeopleOutHoweverOftenItLooks(Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent("""
					<html lang="en"><title>A page</title><main><h1>A page</h1><img src="data:,"><input>
					<p style="color: #aaa; background: #fff">Pale</p></main></html>""");
			List<String> found = Barriers.of(page);
			assertThat(found).extracting((barrier) -> barrier.replaceAll("(?s):.*", ""))
				.containsExactlyInAnyOrder("image-alt", "label", "color-contrast");
			assertThat(Barriers.of(page)).isEqualTo(found);
			page.setContent("<html lang='en'><title>A page</title><main><h1>A page</h1></main></html>");
			assertThat(Barriers.of(page)).isEmpty();
		}
	}

}
