package org.neutralspine.clinician;

import java.util.Optional;

import org.neutralspine.audit.Subject;
import org.neutralspine.audit.Subjects;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.stereotype.Component;

/**
 * The rows and rules that entries of the trail are about. Exercises are the workshop's.
 */
@Component
class ReviewTrailSubjects implements Subjects {

	private final ReviewSubjects subjects;

	ReviewTrailSubjects(ReviewSubjects subjects) {
		this.subjects = subjects;
	}

	@Override
	public Optional<Subject> find(String about) {
		return SubjectKey.read(about)
			.filter((key) -> key.kind() != SubjectKind.EXERCISE)
			.flatMap(this.subjects::find)
			.map(ReviewTrailSubjects::subject);
	}

	private static Subject subject(ReviewSubject subject) {
		return new Subject(subject.title(), address(subject.key()));
	}

	/** Where an admin can mend a subject, or else read it. */
	static String address(SubjectKey key) {
		return switch (key.kind()) {
			case EXERCISE -> "/admin/exercises/" + key.name();
			case ROW -> "/how-it-works#demand-" + key.name();
			case RULE -> "/how-it-works";
		};
	}

}
