package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.util.Set;

/**
 * Today's answers.
 *
 * @param date the day in the person's own time zone
 * @param symptoms the warning signs reported today
 * @param painNow 0 (none) to 10 (the worst imaginable)
 */
public record Today(LocalDate date, Set<Symptom> symptoms, int painNow) {

	public static final int MAX_PAIN = 10;

	public Today {
		symptoms = Set.copyOf(symptoms);
		if (painNow < 0 || painNow > MAX_PAIN) {
			throw new IllegalArgumentException("Pain is 0 to 10");
		}
	}

}
