package org.neutralspine.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.springframework.core.io.ClassPathResource;

/**
 * What keeps people out of a page, as axe finds it.
 */
final class Barriers {

	private static final String AXE = script("axe.min.js");

	private static final String RULES = script("browser/rules.js");

	private static final String CONTRAST = script("browser/contrast.js");

	private Barriers() {
	}

	/**
	 * Violations of any rule of axe, each with the element that it was found in. A page
	 * takes axe in once, however often it is looked at.
	 */
	static List<String> of(Page page) {
		if (page.evaluate("window.axe === undefined").equals(true)) {
			page.evaluate(AXE);
		}
		List<String> found = new ArrayList<>();
		Stream.of(RULES, CONTRAST)
			.forEach((script) -> ((List<?>) page.evaluate(script)).forEach((node) -> found.add(node.toString())));
		return found;
	}

	private static String script(String name) {
		try {
			return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
