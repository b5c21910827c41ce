package org.neutralspine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody has to read, to tap and to scroll on a way through pages. A tap into a
 * field counts, typing does not.
 */
class Way {

	private final Page page;

	private int words;

	private int taps;

	private double screens;

	Way(Page page) {
		this.page = page;
	}

	void tap(Locator place) {
		place.click();
		this.taps++;
	}

	/**
	 * Taps what leads to the next page, down to which this one was read.
	 */
	void leaveBy(Locator button) {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.words += number("document.querySelector('main').innerText.trim().split(/\\s+/).length").intValue();
		double bottom = ((Number) button.evaluate("button => button.getBoundingClientRect().bottom + window.scrollY"))
			.doubleValue();
		double height = this.page.viewportSize().height;
		this.screens += Math.max(0, bottom - height) / height;
		String before = this.page.url();
		tap(button);
		this.page.waitForURL((url) -> !url.equals(before));
	}

	void isAtMost(int mostWords, int mostTaps, double mostScreens) {
		assertThat(this.words).as("words").isPositive().isLessThanOrEqualTo(mostWords);
		assertThat(this.taps).as("taps").isLessThanOrEqualTo(mostTaps);
		assertThat(this.screens).as("screens scrolled").isLessThanOrEqualTo(mostScreens);
	}

	private Number number(String expression) {
		return (Number) this.page.evaluate(expression);
	}

}
