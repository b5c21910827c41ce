package org.neutralspine.editing.shipped;

import java.util.Optional;

import org.neutralspine.audit.Subject;
import org.neutralspine.audit.Subjects;
import org.springframework.stereotype.Component;

/**
 * The update that an entry of the trail is about.
 */
@Component
class UpdateSubjects implements Subjects {

	static final String UPDATE = "catalogue update";

	@Override
	public Optional<Subject> find(String about) {
		return about.equals(UPDATE) ? Optional.of(new Subject(about, "/admin/catalogue-update")) : Optional.empty();
	}

}
