package org.neutralspine.clinician;

import java.util.Locale;

import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.signoff.Standing;
import org.neutralspine.signoff.SubjectKey;

/**
 * A subject in a list.
 */
record ReviewEntry(ReviewSubject subject, Standing standing) {

	/** The page about a subject. */
	static String address(SubjectKey key) {
		return "/review/" + key.kind().name().toLowerCase(Locale.ROOT) + "/" + key.name();
	}

	public String title() {
		return this.subject.title();
	}

	public SubjectKey key() {
		return this.subject.key();
	}

	public String address() {
		return address(key());
	}

}
