package org.neutralspine.guidance.visit;

import java.util.List;
import java.util.Locale;

import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.situation.SituationStep;

/**
 * A fact in words.
 */
record KnownFactView(SituationStep step, List<String> said, List<String> changes) {

	static KnownFactView of(KnownFact fact, Sentences sentences, Locale locale) {
		return new KnownFactView(fact.step(), say(fact.said(), sentences, locale),
				say(fact.changes(), sentences, locale));
	}

	private static List<String> say(List<Text> texts, Sentences sentences, Locale locale) {
		return texts.stream().map((text) -> sentences.say(text, locale)).toList();
	}

}
