package org.neutralspine.exchange.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neutralspine.editing.ContentCheck;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plain text out of what others have written.
 */
class PlainTextTests {

	@Test
	void takesTheParagraphsAndItemsOfHtml() {
		assertThat(PlainText.ofHtml("""
				<p>Stand <b>tall</b>.<br>Feet apart&nbsp;&amp; flat.</p>
				<ul><li>Bend</li><li>Rise &lt; slowly</li></ul>after""")).containsExactly("Stand tall.",
				"Feet apart & flat.", "Bend", "Rise < slowly", "after");
	}

	@Test
	void leavesNothingOfScripts() {
		assertThat(
				PlainText.ofHtml("<p>Up<script>alert(1)</script></p><style>p{}</style><!-- x --><img src=x onerror=y>"))
			.containsExactly("Up");
	}

	@Test
	void takesTheParagraphsAndItemsOfMarkdown() {
		assertThat(PlainText.ofMarkdown("""
				# How to

				Stand **tall**, with your
				_feet_ apart. ![a picture](x.png)
				See [this page](https://example.org/a_b).

				1. Bend `slowly`
				2. Rise \\*fully\\*
				- snake_case stays
				---
				<b>Bold</b> &amp; done""")).containsExactly("How to",
				"Stand tall, with your feet apart. See this page.", "Bend slowly", "Rise *fully*", "snake_case stays",
				"Bold & done");
	}

	@Test
	void cutsWhatIsTooLongBetweenSentences() {
		String sentence = "This is a sentence of some length. ";
		List<String> lines = PlainText.ofHtml("<p>" + sentence.repeat(60) + "</p>");
		assertThat(lines).hasSizeGreaterThan(1)
			.allSatisfy(
					(line) -> assertThat(line).hasSizeLessThanOrEqualTo(ContentCheck.MAX_LINE_LENGTH).endsWith("."));
		assertThat(String.join(" ", lines)).isEqualTo(sentence.repeat(60).strip());
		assertThat(PlainText.ofHtml("x".repeat(2500))).extracting(String::length).containsExactly(1000, 1000, 500);
	}

	@Test
	void separatesWordsBySingleSpaces() {
		assertThat(PlainText.line(" a\n\tb\u00A0\u2003c ")).isEqualTo("a b c");
	}

}
