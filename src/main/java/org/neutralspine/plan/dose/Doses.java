package org.neutralspine.plan.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Doses in words, the same on paper, on the phone and on the trainer's pages.
 */
@Component
public class Doses {

	private final MessageSource messages;

	private final Sentences sentences;

	Doses(MessageSource messages, Sentences sentences) {
		this.messages = messages;
		this.sentences = sentences;
	}

	/**
	 * Each part of a dose in words, without its note.
	 */
	public List<String> words(Prescription dose, Locale locale) {
		List<String> words = new ArrayList<>();
		add(words, "dose.sets", dose.sets(), locale);
		add(words, "dose.reps", dose.reps(), locale);
		add(words, "dose.hold", dose.holdSeconds(), locale);
		add(words, "dose.minutes", dose.minutes(), locale);
		BigDecimal load = dose.loadKg();
		if (load != null) {
			words.add(this.sentences.say(Text.of("plan.dose.load", load), locale));
		}
		if (dose.side() != Side.NONE) {
			words.add(this.sentences.say(Text.of("plan.dose." + dose.side()), locale));
		}
		add(words, "dose.timesPerWeek", dose.timesPerWeek(), locale);
		add(words, "plan.dose.rest", dose.restSeconds(), locale);
		return List.copyOf(words);
	}

	private void add(List<String> words, String key, @Nullable Integer number, Locale locale) {
		if (number != null) {
			words.add(this.messages.getMessage(key, new Object[] { number }, locale));
		}
	}

}
