package org.neutralspine.signoff;

import java.time.Instant;

/**
 * What a clinician said about a subject.
 *
 * @param fingerprint of what they saw of it
 * @param comment empty where there is none
 */
public record Statement(SubjectKey subject, String fingerprint, Opinion opinion, String comment, Clinician clinician,
		Instant at) {

	/** The longest comment, in characters. */
	public static final int MAX_COMMENT = 2000;

	boolean isAbout(String seen) {
		return this.fingerprint.equals(seen);
	}

	boolean says(Opinion what) {
		return this.opinion == what;
	}

	/**
	 * Whether it says the same of the same, so that nothing is gained by keeping both.
	 */
	boolean isSameAs(Statement other) {
		return this.opinion == other.opinion && this.comment.equals(other.comment) && isAbout(other.fingerprint);
	}

}
