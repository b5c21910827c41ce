package org.neutralspine.guidance.review;

import org.neutralspine.signoff.Fingerprint;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.Wording;

/**
 * Something that a clinician reviews, as people are told it now.
 *
 * @param wording how it reads
 */
public record ReviewSubject(SubjectKey key, Sheet sheet, Wording wording) {

	static <S extends Record & Sheet> ReviewSubject of(SubjectKey key, S sheet) {
		return new ReviewSubject(key, sheet, new Wording(Fingerprint.of(sheet), Fingerprint.of(sheet.core())));
	}

	/** Of all that is seen of it. */
	public String fingerprint() {
		return this.wording.whole();
	}

	public String title() {
		return this.sheet.title();
	}

}
