package org.neutralspine.signoff;

/**
 * What a clinician says of a subject.
 */
public enum Opinion {

	AGREED,
	/** Always with words that say what is wrong. */
	OBJECTED,
	/** What the same clinician said of the same wording before is taken back. */
	WITHDRAWN

}
