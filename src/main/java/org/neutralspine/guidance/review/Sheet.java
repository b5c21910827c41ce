package org.neutralspine.guidance.review;

/**
 * All that a clinician is shown of a subject, and nothing else. Its fingerprint is taken
 * of it, so whatever stands in it takes the agreement off when it changes.
 */
public sealed interface Sheet permits RowSheet, RuleSheet, ExerciseSheet {

	String title();

	/**
	 * The same without what others are called in it: an objection stands while this does.
	 */
	Record core();

	/** Where it is known from; empty where that is not said. */
	String basis();

}
