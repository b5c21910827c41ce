package org.neutralspine.guidance.list;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.list.AnswerView.Card;
import org.neutralspine.guidance.list.AnswerView.Choice;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.AbstractLazyCharSequence;
import org.unbescape.html.HtmlEscape;

/**
 * Adds {@code spine:cards}, {@code spine:options} and {@code spine:ticks} to the
 * templates: each fills an element with a list. Loops of expressions over all exercises
 * and filters cost most of the page's time; this is the same markup written at once.
 */
@Component
class ListDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "spine";

	private static final int PRECEDENCE = 1500;

	ListDialect() {
		super("Neutral Spine", PREFIX, PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new Lines<>(dialectPrefix, "cards", Card.class, ListDialect::card),
				new Lines<>(dialectPrefix, "options", Option.class, ListDialect::option),
				new Lines<>(dialectPrefix, "ticks", Option.class, ListDialect::tick));
	}

	/**
	 * Something to choose in a filter.
	 *
	 * @param name the name of the field, for a box to tick
	 */
	record Option(String name, String value, String label, boolean chosen) {
	}

	private static void card(Card card, Writer markup) throws IOException {
		markup.append("<li><h3>");
		link(card.link(), markup);
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
			for (Choice choice : card.instead()) {
				link(choice, markup.append(' '));
			}
			markup.append("</p>");
		}
		markup.append("</li>\n");
	}

	private static void link(Choice choice, Writer markup) throws IOException {
		markup.append("<a href=\"");
		escape(choice.address(), markup);
		markup.append("\">");
		escape(choice.name(), markup);
		markup.append("</a>");
	}

	private static void option(Option option, Writer markup) throws IOException {
		markup.append("<option value=\"");
		escape(option.value(), markup);
		markup.append(option.chosen() ? "\" selected=\"selected\">" : "\">");
		escape(option.label(), markup);
		markup.append("</option>");
	}

	private static void tick(Option option, Writer markup) throws IOException {
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

	@FunctionalInterface
	private interface Markup<T> {

		void write(T item, Writer writer) throws IOException;

	}

	private static final class Lines<T> extends AbstractStandardExpressionAttributeTagProcessor {

		private final Class<T> type;

		private final Markup<T> markup;

		Lines(String prefix, String attribute, Class<T> type, Markup<T> markup) {
			super(TemplateMode.HTML, prefix, attribute, PRECEDENCE, true);
			this.type = type;
			this.markup = markup;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, @Nullable Object value, IElementTagStructureHandler structure) {
			if ("th:block".equals(tag.getElementCompleteName())) {
				throw new TemplateProcessingException(
						"A th:block loses what it is filled with: fill the element around it");
			}
			List<?> lines = (value instanceof List<?> list) ? list : List.of();
			structure.setBody(new AbstractLazyCharSequence() {

				@Override
				protected String resolveText() {
					StringWriter text = new StringWriter();
					try {
						writeUnresolved(text);
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
					return text.toString();
				}

				@Override
				protected void writeUnresolved(Writer writer) throws IOException {
					for (Object line : lines) {
						Lines.this.markup.write(Lines.this.type.cast(line), writer);
					}
				}

			}, false);
		}

	}

}
