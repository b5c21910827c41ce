package org.neutralspine.guidance.review;

import org.neutralspine.signoff.Fingerprint;
import org.neutralspine.signoff.SubjectKey;

/**
 * Something that a clinician reviews, as people are told it now.
 *
 * @param fingerprint of all that is seen of it
 */
public record ReviewSubject(SubjectKey key, Sheet sheet, String fingerprint) {

	static <S extends Record & Sheet> ReviewSubject of(SubjectKey key, S sheet) {
		return new ReviewSubject(key, sheet, Fingerprint.of(sheet));
	}

	public String title() {
		return this.sheet.title();
	}

}
