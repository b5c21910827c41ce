package org.neutralspine.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.neutralspine.editing.ContentCheck;

/**
 * Lines of plain text, out of what others have written as something else.
 */
final class PlainText {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern IMAGE = Pattern.compile("!\\[[^]\\n]*]\\([^)\\n]*\\)");

	private static final Pattern LINK = Pattern.compile("\\[([^]\\n]*)]\\([^)\\n]*\\)");

	private static final Pattern LINE_START = Pattern.compile("^\\s*(#{1,6}\\s+|>\\s*|[-*+]\\s+|\\d{1,3}[.)]\\s+)+");

	private static final Pattern RULE = Pattern.compile("^\\s*([-*_=]\\s*){3,}$");

	private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(\\*{1,3}|`+|(?<!\\w)_{1,3}|_{1,3}(?!\\w))");

	private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

	private PlainText() {
	}

	/** With single spaces in the place of all that separates words. */
	static String line(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	/** The paragraphs and list items of HTML; of scripts and the like nothing is left. */
	static List<String> ofHtml(String html) {
		StringBuilder text = new StringBuilder();
		NodeTraversor.traverse(new NodeVisitor() {

			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.append(SPACE.matcher(words.getWholeText()).replaceAll(" "));
				}
				else {
					breakLine(node);
				}
			}

			@Override
			public void tail(Node node, int depth) {
				breakLine(node);
			}

			private void breakLine(Node node) {
				if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
					text.append('\n');
				}
			}

		}, Jsoup.parseBodyFragment(html));
		return lines(text.toString().lines().toList());
	}

	/** The paragraphs and list items of Markdown. */
	static List<String> ofMarkdown(String markdown) {
		List<String> lines = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		for (String line : markdown.lines().toList()) {
			boolean starts = LINE_START.matcher(line).find() || RULE.matcher(line).matches();
			if (line.isBlank() || starts) {
				lines.add(paragraph.toString());
				paragraph.setLength(0);
			}
			paragraph.append(plain(line)).append(' ');
		}
		lines.add(paragraph.toString());
		return lines(lines);
	}

	private static String plain(String line) {
		String text = RULE.matcher(line).replaceAll("");
		text = LINE_START.matcher(text).replaceAll("");
		text = IMAGE.matcher(text).replaceAll("");
		text = LINK.matcher(text).replaceAll("$1");
		text = EMPHASIS.matcher(text).replaceAll("");
		text = ESCAPE.matcher(text).replaceAll("$1");
		// Markdown may contain HTML.
		return String.join(" ", ofHtml(text));
	}

	private static List<String> lines(List<String> lines) {
		return lines.stream()
			.map(PlainText::line)
			.filter((line) -> !line.isEmpty())
			.flatMap((line) -> fitting(line).stream())
			.toList();
	}

	/** In parts that may be kept, each of whole sentences where that is possible. */
	private static List<String> fitting(String line) {
		List<String> parts = new ArrayList<>();
		String rest = line;
		while (rest.length() > ContentCheck.MAX_LINE_LENGTH) {
			int end = end(rest.substring(0, ContentCheck.MAX_LINE_LENGTH));
			parts.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		parts.add(rest);
		return parts;
	}

	private static int end(String start) {
		Matcher sentences = SENTENCE_END.matcher(start);
		int end = sentences.results().mapToInt((sentence) -> sentence.start() + 1).max().orElse(0);
		if (end == 0) {
			end = start.lastIndexOf(' ');
		}
		return (end > 0) ? end : start.length();
	}

}
