package org.neutralspine.exchange.staging;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks that everybody who may not do an exercise still finds another one to do instead,
 * once an import has hidden what it changes.
 */
@Component
class AlternativesCheck {

	private final StoredExerciseRepository exercises;

	private final Staging staging;

	private final Publishing publishing;

	private final JdbcClient database;

	AlternativesCheck(StoredExerciseRepository exercises, Staging staging, Publishing publishing, JdbcClient database) {
		this.exercises = exercises;
		this.staging = staging;
		this.publishing = publishing;
		this.database = database;
	}

	/** The names of the exercises that somebody would find nothing to do instead of. */
	List<String> withoutAlternative(long importId) {
		List<String> hidden = hidden(importId);
		return hidden.isEmpty() ? List.of() : without(hidden, shown(importId));
	}

	/**
	 * A smallest choice of those that an import would hide, without which it would leave
	 * nobody with nothing; empty where it leaves nobody so.
	 */
	List<String> blocking(long importId) {
		List<String> hidden = hidden(importId);
		Map<String, Content> shown = shown(importId);
		Predicate<List<String>> isFine = (some) -> without(some, shown).isEmpty();
		return (hidden.isEmpty() || isFine.test(hidden)) ? List.of() : MinimalCorrectionSet.of(hidden, isFine);
	}

	/**
	 * The names of those that somebody would find nothing to do instead of, without one.
	 */
	List<String> withoutAlternative(long importId, String hidden) {
		return without(List.of(hidden), shown(importId));
	}

	private List<String> without(List<String> hidden, Map<String, Content> shown) {
		Map<String, Content> left = new LinkedHashMap<>(shown);
		left.keySet().removeAll(new HashSet<>(hidden));
		return this.publishing.stranded(Catalogue.exercises(left))
			.stream()
			.flatMap((problem) -> problem.arguments().stream())
			.toList();
	}

	/** What would be shown once an import was applied. */
	Map<String, Content> after(long importId) {
		Map<String, Content> after = shown(importId);
		after.keySet().removeAll(new HashSet<>(hidden(importId)));
		return after;
	}

	private List<String> hidden(long importId) {
		return this.database
			.sql("select exercise.slug from import_row join exercise on exercise.id = import_row.exercise_id "
					+ "where import_row.import_id = ? and import_row.remark = 'HIDES' and exercise.state = 'PUBLISHED' "
					+ "order by import_row.number")
			.param(importId)
			.query(String.class)
			.list();
	}

	/** What is shown now, and what the import would show. */
	private Map<String, Content> shown(long importId) {
		Map<String, Content> shown = new LinkedHashMap<>();
		this.exercises.findByStateOrderById(State.PUBLISHED)
			.forEach((exercise) -> shown.put(exercise.slug(), exercise.content()));
		shown.putAll(this.staging.published(importId));
		return shown;
	}

}
