package org.neutralspine.signoff;

import java.time.Instant;

/**
 * What a clinician said about a subject.
 *
 * @param wording what they saw of it
 * @param comment empty where there is none
 */
public record Statement(SubjectKey subject, Wording wording, Opinion opinion, String comment, Clinician clinician,
		Instant at) {

	/** The longest comment, in characters. */
	public static final int MAX_COMMENT = 2000;

	/** Whether it is about what a subject says, whatever is called otherwise in it. */
	boolean isAbout(Wording now) {
		return this.wording.core().equals(now.core()) || this.wording.whole().equals(now.whole());
	}

	/**
	 * Whether it holds for a wording. Somebody agrees to each word that they read, but
	 * another name for what a subject leads to answers no objection.
	 */
	public boolean holdsFor(Wording now) {
		return says(Opinion.AGREED) ? isExactly(now) : isAbout(now);
	}

	boolean isExactly(Wording now) {
		return this.wording.whole().equals(now.whole());
	}

	boolean says(Opinion what) {
		return this.opinion == what;
	}

	/**
	 * Whether it says the same of the same, so that nothing is gained by keeping both.
	 */
	boolean isSameAs(Statement other) {
		return this.opinion == other.opinion && this.comment.equals(other.comment) && holdsFor(other.wording);
	}

}
