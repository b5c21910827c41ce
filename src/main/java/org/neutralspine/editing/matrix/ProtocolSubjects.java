package org.neutralspine.editing.matrix;

import java.util.Optional;

import org.neutralspine.audit.Subject;
import org.neutralspine.audit.Subjects;
import org.springframework.stereotype.Component;

/**
 * Leads from the trail to the versions and the draft.
 */
@Component
class ProtocolSubjects implements Subjects {

	@Override
	public Optional<Subject> find(String about) {
		if (about.equals(MatrixDrafts.SUBJECT)) {
			return Optional.of(new Subject(about, "/admin/protocol"));
		}
		return about.matches("protocol \\d{1,9}") ? Optional.of(new Subject(about, "/admin/protocol/versions"))
				: Optional.empty();
	}

}
