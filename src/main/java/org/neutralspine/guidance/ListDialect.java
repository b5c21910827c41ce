package org.neutralspine.guidance;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Views.Card;
import org.neutralspine.guidance.Views.Choice;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
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

	private static void card(Card card, StringBuilder markup) {
		markup.append("<li><h3>");
		link(card.link(), markup);
		markup.append("</h3><p>").append(escaped(card.summary())).append("</p>");
		if (card.reason() != null) {
			markup.append("<p class=\"reason\">").append(escaped(card.reason())).append("</p>");
		}
		if (!card.instead().isEmpty()) {
			markup.append("<p class=\"instead\"><b>").append(escaped(card.insteadLabel())).append("</b>");
			card.instead().forEach((choice) -> link(choice, markup.append(' ')));
			markup.append("</p>");
		}
		markup.append("</li>\n");
	}

	private static void link(Choice choice, StringBuilder markup) {
		markup.append("<a href=\"")
			.append(escaped(choice.address()))
			.append("\">")
			.append(escaped(choice.name()))
			.append("</a>");
	}

	private static void option(Option option, StringBuilder markup) {
		markup.append("<option value=\"")
			.append(escaped(option.value()))
			.append(option.chosen() ? "\" selected=\"selected\">" : "\">")
			.append(escaped(option.label()))
			.append("</option>");
	}

	private static void tick(Option option, StringBuilder markup) {
		String id = escaped(option.name() + "-" + option.value());
		markup.append("<span><input type=\"checkbox\" name=\"")
			.append(escaped(option.name()))
			.append("\" id=\"")
			.append(id)
			.append("\" value=\"")
			.append(escaped(option.value()))
			.append(option.chosen() ? "\" checked=\"checked\" />" : "\" />")
			.append("<label for=\"")
			.append(id)
			.append("\">")
			.append(escaped(option.label()))
			.append("</label></span>");
	}

	private static String escaped(String text) {
		return HtmlEscape.escapeHtml4Xml(text);
	}

	private static final class Lines<T> extends AbstractStandardExpressionAttributeTagProcessor {

		private final Class<T> type;

		private final BiConsumer<T, StringBuilder> writer;

		Lines(String prefix, String attribute, Class<T> type, BiConsumer<T, StringBuilder> writer) {
			super(TemplateMode.HTML, prefix, attribute, PRECEDENCE, true);
			this.type = type;
			this.writer = writer;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, @Nullable Object value, IElementTagStructureHandler structure) {
			StringBuilder markup = new StringBuilder();
			if (value instanceof List<?> lines) {
				lines.forEach((line) -> this.writer.accept(this.type.cast(line), markup));
			}
			structure.setBody(markup, false);
		}

	}

}
