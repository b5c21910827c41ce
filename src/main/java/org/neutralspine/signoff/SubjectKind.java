package org.neutralspine.signoff;

/**
 * What a clinician judges, one by one.
 */
public enum SubjectKind {

	/** A row of the protocol's matrix. */
	ROW,
	/** A rule that is no row. */
	RULE,
	/** A published exercise. */
	EXERCISE

}
