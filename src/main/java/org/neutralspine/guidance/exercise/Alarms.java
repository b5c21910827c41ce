package org.neutralspine.guidance.exercise;

import java.util.List;

import org.neutralspine.guidance.protocol.Symptom;

/**
 * Reads what in a text comes before any exercise.
 */
public interface Alarms {

	Alarm in(String text);

	/**
	 * What comes before any exercise.
	 *
	 * @param signs warning signs that are told as present
	 * @param crisis whether somebody may be about to give up their life
	 */
	record Alarm(List<Symptom> signs, boolean crisis) {
	}

}
