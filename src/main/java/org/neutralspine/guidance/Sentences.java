package org.neutralspine.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what the rules mean, in words.
 */
@Component
public class Sentences {

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A text in words.
	 */
	public String say(Text text, Locale locale) {
		if (text.arguments().isEmpty()) {
			return this.messages.getMessage(text.key(), null, locale);
		}
		Object[] arguments = text.arguments().stream().map((argument) -> argument(argument, locale)).toArray();
		return this.messages.getMessage(text.key(), arguments, locale);
	}

	/**
	 * A load in kilograms, in words; empty where there is none.
	 */
	public String load(@Nullable BigDecimal kilograms, Locale locale) {
		return (kilograms != null) ? say(Kilograms.inWords(kilograms), locale) : "";
	}

	/**
	 * What may be lifted, in words; empty where nothing limits it.
	 */
	public String lifting(Answer answer, Locale locale) {
		return answer.lifting().map((text) -> say(text, locale)).orElse("");
	}

	/**
	 * A day in words.
	 */
	public String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
	}

	private String argument(Object argument, Locale locale) {
		if (argument instanceof Text text) {
			return say(text, locale);
		}
		if (argument instanceof BigDecimal kilograms) {
			return load(kilograms, locale);
		}
		if (argument instanceof LocalDate date) {
			return day(date, locale);
		}
		if (argument instanceof LocalTime time) {
			return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
		}
		return argument.toString();
	}

}
