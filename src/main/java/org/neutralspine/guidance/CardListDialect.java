package org.neutralspine.guidance;

import java.util.List;
import java.util.Set;

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
 * Adds {@code spine:cards} to the templates: it fills a list with cards. A loop of
 * expressions over all exercises, each with its links, costs most of the page's time;
 * this is the same markup written at once.
 */
@Component
class CardListDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "spine";

	private static final int PRECEDENCE = 1500;

	CardListDialect() {
		super("Neutral Spine", PREFIX, PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new Cards(dialectPrefix));
	}

	private static final class Cards extends AbstractStandardExpressionAttributeTagProcessor {

		Cards(String prefix) {
			super(TemplateMode.HTML, prefix, "cards", PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, @Nullable Object value, IElementTagStructureHandler structure) {
			String insteadLabel = context.getMessage(CardListDialect.class, "exercise.instead.short", new Object[0],
					true);
			StringBuilder markup = new StringBuilder();
			if (value instanceof List<?> cards) {
				cards.stream()
					.filter(Card.class::isInstance)
					.map(Card.class::cast)
					.forEach((card) -> write(card, insteadLabel, markup));
			}
			structure.setBody(markup, false);
		}

		private static void write(Card card, String insteadLabel, StringBuilder markup) {
			markup.append("<li><h3>");
			link(card.link(), markup);
			markup.append("</h3><p>").append(escaped(card.summary())).append("</p>");
			if (card.reason() != null) {
				markup.append("<p class=\"reason\">").append(escaped(card.reason())).append("</p>");
			}
			if (!card.instead().isEmpty()) {
				markup.append("<p class=\"instead\"><b>").append(escaped(insteadLabel)).append("</b>");
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

		private static String escaped(String text) {
			return HtmlEscape.escapeHtml4Xml(text);
		}

	}

}
