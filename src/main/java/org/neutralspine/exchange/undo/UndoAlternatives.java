package org.neutralspine.exchange.undo;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.store.ExerciseRevision;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that everybody who may not do an exercise would still find another one to do
 * instead, if an import was undone.
 */
@Component
@Transactional(readOnly = true)
class UndoAlternatives {

	private static final String PREVIOUS = "select previous.id, previous.rev from exercise_aud mine "
			+ "join exercise_aud previous on previous.id = mine.id and previous.rev = "
			+ "(select max(earlier.rev) from exercise_aud earlier where earlier.id = mine.id and earlier.rev < mine.rev) "
			+ "where mine.rev = ? and mine.revtype = 1 and previous.state = 'PUBLISHED'";

	private final StoredExerciseRepository exercises;

	private final Publishing publishing;

	private final EntityManager entityManager;

	private final JdbcClient database;

	UndoAlternatives(StoredExerciseRepository exercises, Publishing publishing, EntityManager entityManager,
			JdbcClient database) {
		this.exercises = exercises;
		this.publishing = publishing;
		this.entityManager = entityManager;
		this.database = database;
	}

	/** The names of the exercises that somebody would find nothing to do instead of. */
	List<String> missing(long revision) {
		return this.publishing.stranded(Catalogue.exercises(after(revision)))
			.stream()
			.map(Problem::arguments)
			.flatMap(List::stream)
			.toList();
	}

	/** What would be shown. */
	Map<String, Content> after(long revision) {
		Map<String, Content> shown = new LinkedHashMap<>();
		this.exercises.findByStateOrderById(State.PUBLISHED)
			.forEach((exercise) -> shown.put(exercise.slug(), exercise.content()));
		shown.keySet().removeAll(new HashSet<>(published(revision)));
		this.database.sql(PREVIOUS)
			.param(revision)
			.query((row, number) -> new ExerciseRevision.Key(row.getLong(1), row.getLong(2)))
			.list()
			.stream()
			.map((key) -> this.entityManager.find(ExerciseRevision.class, key))
			.forEach((past) -> shown.put(past.slug(), past.content()));
		return shown;
	}

	private List<String> published(long revision) {
		return this.database
			.sql("select exercise.slug from exercise_aud mine join exercise on exercise.id = mine.id "
					+ "where mine.rev = ? and exercise.state = 'PUBLISHED'")
			.param(revision)
			.query(String.class)
			.list();
	}

}
