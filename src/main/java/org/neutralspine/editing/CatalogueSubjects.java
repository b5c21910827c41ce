package org.neutralspine.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neutralspine.audit.Subject;
import org.neutralspine.audit.Subjects;
import org.springframework.stereotype.Component;

/**
 * The exercises and imports that entries of the trail are about.
 */
@Component
class CatalogueSubjects implements Subjects {

	private static final Pattern EXERCISE = Pattern.compile("exercise ([a-z0-9-]+)");

	private static final Pattern IMPORT = Pattern.compile("import (\\d{1,18})");

	@Override
	public Optional<Subject> find(String about) {
		Matcher exercise = EXERCISE.matcher(about);
		if (exercise.matches()) {
			String address = "/admin/exercises/" + exercise.group(1);
			return Optional.of(new Subject(about, address, address + "/history"));
		}
		Matcher started = IMPORT.matcher(about);
		return started.matches() ? Optional.of(new Subject(about, "/admin/import/" + started.group(1)))
				: Optional.empty();
	}

}
