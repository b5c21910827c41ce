package org.neutralspine.guidance.list;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
		return Set.of(new Lines<>(dialectPrefix, "cards", ExerciseCard.class, ListMarkup::card),
				new Lines<>(dialectPrefix, "options", FilterOption.class, ListMarkup::option),
				new Lines<>(dialectPrefix, "ticks", FilterOption.class, ListMarkup::tick));
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
