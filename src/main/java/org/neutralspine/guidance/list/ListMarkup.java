package org.neutralspine.guidance.list;

import java.io.IOException;
import java.io.Writer;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Writes the items of lists as HTML.
 */
final class ListMarkup {

	private ListMarkup() {
	}

	static void card(ExerciseCard card, Writer markup) throws IOException {
		markup.append("<li>");
		image(card.image(), markup);
		markup.append("<h3>");
		link(card.link(), markup);
		if (card.label() != null) {
			markup.append(" <span class=\"kind\">");
			escape(card.label(), markup);
			markup.append("</span>");
		}
		markup.append("</h3><p>");
		escape(card.summary(), markup);
		markup.append("</p>");
		if (card.reason() != null) {
			markup.append("<p class=\"reason\">");
			escape(card.reason(), markup);
			markup.append("</p>");
		}
		if (!card.instead().isEmpty()) {
			markup.append("<p class=\"instead\"><b>");
			escape(card.insteadLabel(), markup);
			markup.append("</b>");
			for (ExerciseLink choice : card.instead()) {
				link(choice, markup.append(' '));
			}
			markup.append("</p>");
		}
		markup.append("</li>\n");
	}

	/** Decorative: the name and the words beside it say what it is. */
	private static void image(@Nullable String address, Writer markup) throws IOException {
		if (address != null) {
			markup.append("<span class=\"thumb\"><img src=\"");
			escape(address, markup);
			markup.append("\" alt=\"\" loading=\"lazy\" width=\"160\" height=\"100\" /></span>");
		}
	}

	private static void link(ExerciseLink choice, Writer markup) throws IOException {
		markup.append("<a href=\"");
		escape(choice.address(), markup);
		markup.append("\">");
		escape(choice.name(), markup);
		markup.append("</a>");
	}

	static void option(FilterOption option, Writer markup) throws IOException {
		markup.append("<option value=\"");
		escape(option.value(), markup);
		markup.append(option.chosen() ? "\" selected=\"selected\">" : "\">");
		escape(option.label(), markup);
		markup.append("</option>");
	}

	static void tick(FilterOption option, Writer markup) throws IOException {
		String id = option.name() + "-" + option.value();
		markup.append("<span><input type=\"checkbox\" name=\"");
		escape(option.name(), markup);
		markup.append("\" id=\"");
		escape(id, markup);
		markup.append("\" value=\"");
		escape(option.value(), markup);
		markup.append(option.chosen() ? "\" checked=\"checked\" />" : "\" />").append("<label for=\"");
		escape(id, markup);
		markup.append("\">");
		escape(option.label(), markup);
		markup.append("</label></span>");
	}

	/** Most texts have nothing to escape, and finding that out is most of the work. */
	private static void escape(String text, Writer markup) throws IOException {
		markup.append(isPlain(text) ? text : HtmlEscape.escapeHtml4Xml(text));
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
				return false;
			}
		}
		return true;
	}

}
