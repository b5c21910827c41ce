package org.neutralspine.exchange.undo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds links to exercises that undoing an import would remove.
 */
@Component
@Transactional(readOnly = true)
class UndoLinks {

	private static final int PAGE = 200;

	private static final String LATER = "select distinct id from exercise_aud where rev > :revision and id > :last "
			+ "and id not in (select id from exercise_aud where rev = :revision) order by id fetch first " + PAGE
			+ " rows only";

	private final StoredExerciseRepository exercises;

	private final EntityManager entityManager;

	private final JdbcClient database;

	UndoLinks(StoredExerciseRepository exercises, EntityManager entityManager, JdbcClient database) {
		this.exercises = exercises;
		this.entityManager = entityManager;
		this.database = database;
	}

	/**
	 * Those that the import has added and something else links to. Only what was changed
	 * since can do so.
	 */
	Set<Long> addedAndLinked(long revision) {
		Set<Long> linked = new TreeSet<>();
		List<Long> page = later(revision, 0);
		while (!page.isEmpty()) {
			Set<String> slugs = this.exercises.findByIdIn(page)
				.stream()
				.map(StoredExercise::content)
				.flatMap((content) -> Stream.of(content.easier(), content.harder(), content.instead()))
				.flatMap(List::stream)
				.collect(Collectors.toSet());
			linked.addAll(added(revision, slugs));
			this.entityManager.clear();
			page = later(revision, page.get(page.size() - 1));
		}
		return linked;
	}

	private List<Long> added(long revision, Set<String> slugs) {
		return slugs.isEmpty() ? List.of()
				: this.database
					.sql("select exercise.id from exercise join exercise_aud mine on mine.id = exercise.id "
							+ "where mine.rev = :revision and mine.revtype = 0 and exercise.slug in (:slugs)")
					.param("revision", revision)
					.param("slugs", slugs)
					.query(Long.class)
					.list();
	}

	private List<Long> later(long revision, long last) {
		return this.database.sql(LATER).param("revision", revision).param("last", last).query(Long.class).list();
	}

}
