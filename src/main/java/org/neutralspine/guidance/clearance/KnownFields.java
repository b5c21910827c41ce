package org.neutralspine.guidance.clearance;

import java.util.Locale;
import java.util.Set;

import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.visit.Visit;

/**
 * What the form already says of a person; texts are empty for the physician to fill in.
 *
 * @param entered the day on which the person had it filled in; empty on a blank form
 * @param levels empty also where only the part of the spine is known
 * @param load the most that may be lifted
 * @param avoidUntil until when the limits hold
 */
record KnownFields(String entered, String surgery, String levels, Set<Limit> limits, String load, String avoidUntil) {

	static final KnownFields NONE = new KnownFields("", "", "", Set.of(), "", "");

	static KnownFields of(Visit visit, Situation situation, Sentences sentences, Locale locale) {
		return new KnownFields(sentences.day(visit.today(), locale), sentences.day(situation.surgery(), locale),
				visit.knowsLevels() ? situation.fusion().words() : "", situation.limits().avoid(),
				sentences.load(situation.limits().maxLoadKg(), locale),
				visit.limitsUntil().map((day) -> sentences.day(day, locale)).orElse(""));
	}

}
