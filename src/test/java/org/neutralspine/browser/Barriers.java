package org.neutralspine.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.springframework.core.io.ClassPathResource;

/**
 * What keeps people out of a page, as axe finds it.
 */
final class Barriers {

	private static final String CONTRAST = script("browser/contrast.js");

	private Barriers() {
	}

	/**
	 * Violations of any rule of axe, each with the element that it was found in.
	 */
	static List<String> of(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		List<String> found = new ArrayList<>();
		new AxeBuilder(page).setLegacyMode(true)
			.options(options)
			.disableRules(List.of("color-contrast"))
			.analyze()
			.getViolations()
			.forEach((rule) -> rule.getNodes()
				.forEach((node) -> found.add(rule.getId() + ": " + node.getHtml() + ": " + node.getFailureSummary())));
		((List<?>) page.evaluate(CONTRAST)).forEach((node) -> found.add("color-contrast: " + node));
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
