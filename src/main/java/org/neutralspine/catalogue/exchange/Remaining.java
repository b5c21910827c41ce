package org.neutralspine.catalogue.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Publishing;
import org.neutralspine.catalogue.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people are still shown once an import has hidden what it changes: whoever may not
 * do one exercise has to find another one among these.
 */
@Component
class Remaining {

	private final StoredExerciseRepository exercises;

	private final Publishing publishing;

	private final JdbcClient database;

	Remaining(StoredExerciseRepository exercises, Publishing publishing, JdbcClient database) {
		this.exercises = exercises;
		this.publishing = publishing;
		this.database = database;
	}

	/** The names of the exercises that somebody would find nothing to do instead of. */
	List<String> withoutAlternative(long importId) {
		Set<String> hidden = new HashSet<>(this.database
			.sql("select exercise.slug from import_row join exercise on exercise.id = import_row.exercise_id "
					+ "where import_row.import_id = ? and import_row.kind = 'CHANGED' and exercise.state = 'PUBLISHED'")
			.param(importId)
			.query(String.class)
			.list());
		if (hidden.isEmpty()) {
			return List.of();
		}
		Map<String, Content> shown = new LinkedHashMap<>();
		this.exercises.findByStateOrderById(State.PUBLISHED)
			.stream()
			.filter((exercise) -> !hidden.contains(exercise.slug()))
			.forEach((exercise) -> shown.put(exercise.slug(), exercise.content()));
		return this.publishing.stranded(Catalogue.exercises(shown))
			.stream()
			.flatMap((problem) -> problem.arguments().stream())
			.toList();
	}

}
