package org.neutralspine.exchange.undo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.store.ExerciseRevision;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What undoing an import would mean, by what the history has of it.
 */
@Component
@Transactional(readOnly = true)
public class UndoPreview {

	private static final int PAGE = 200;

	/** What an import that was taken back has changed is as it was. */
	private static final String TOUCHED = " from exercise_aud mine join exercise on exercise.id = mine.id "
			+ "where mine.rev = :revision and exists (select 1 from exercise_aud later where later.id = mine.id "
			+ "and later.rev > mine.rev and later.rev not in (select revision_id from catalogue_import "
			+ "where status = 'TAKEN_BACK' and revision_id is not null) and later.rev not in "
			+ "(select undo_revision_id from catalogue_import where undo_revision_id is not null))";

	private static final String SHOWN = "select exercise.slug, exercise.name, exercise.state, previous.state "
			+ "from exercise_aud mine join exercise on exercise.id = mine.id "
			+ "left join exercise_aud previous on previous.id = mine.id and mine.revtype = 1 and previous.rev = "
			+ "(select max(earlier.rev) from exercise_aud earlier where earlier.id = mine.id and earlier.rev < mine.rev) "
			+ "where mine.rev = :revision and (exercise.state = 'PUBLISHED' or previous.state = 'PUBLISHED') "
			+ "order by exercise.name, exercise.id";

	private static final String PREVIOUS = "select previous.id, previous.rev from exercise_aud mine "
			+ "join exercise_aud previous on previous.id = mine.id and previous.rev = "
			+ "(select max(earlier.rev) from exercise_aud earlier where earlier.id = mine.id and earlier.rev < mine.rev) "
			+ "where mine.rev = ? and mine.revtype = 1 and previous.state = 'PUBLISHED'";

	private static final String LATER = "select distinct id from exercise_aud where rev > :revision and id > :last "
			+ "and id not in (select id from exercise_aud where rev = :revision) order by id fetch first " + PAGE
			+ " rows only";

	private final StoredExerciseRepository exercises;

	private final Publishing publishing;

	private final EntityManager entityManager;

	private final JdbcClient database;

	UndoPreview(StoredExerciseRepository exercises, Publishing publishing, EntityManager entityManager,
			JdbcClient database) {
		this.exercises = exercises;
		this.publishing = publishing;
		this.entityManager = entityManager;
		this.database = database;
	}

	/**
	 * An exercise of the catalogue.
	 */
	public record Named(String slug, String name) {
	}

	/**
	 * What taking an import back would do.
	 *
	 * @param added how many exercises it has added
	 * @param changed how many it has changed
	 * @param edited how many of them were changed since, so that it cannot be taken back
	 * @param someEdited some of those
	 * @param hidden those that are shown now and would not be
	 * @param shown those that would be shown again
	 */
	public record Outlook(int added, int changed, int edited, List<Named> someEdited, List<Named> hidden,
			List<Named> shown) {
	}

	public Outlook outlook(long revision) {
		List<Named> hidden = new ArrayList<>();
		List<Named> shown = new ArrayList<>();
		this.database.sql(SHOWN).param("revision", revision).query((row) -> {
			boolean isShown = State.PUBLISHED.name().equals(row.getString(3));
			boolean wasShown = State.PUBLISHED.name().equals(row.getString(4));
			if (isShown != wasShown) {
				(isShown ? hidden : shown).add(new Named(row.getString(1), row.getString(2)));
			}
		});
		return new Outlook(count(revision, 0), count(revision, 1), edited(revision), someEdited(revision), hidden,
				shown);
	}

	int count(long revision, int type) {
		return this.database.sql("select count(*) from exercise_aud where rev = ? and revtype = ?")
			.params(revision, type)
			.query(Integer.class)
			.single();
	}

	/** How many of its exercises were changed since. */
	int edited(long revision) {
		return this.database.sql("select count(*)" + TOUCHED).param("revision", revision).query(Integer.class).single();
	}

	private List<Named> someEdited(long revision) {
		return this.database
			.sql("select exercise.slug, exercise.name" + TOUCHED + " order by exercise.name, exercise.id fetch first "
					+ PAGE + " rows only")
			.param("revision", revision)
			.query((row, number) -> new Named(row.getString(1), row.getString(2)))
			.list();
	}

	/** The names of the exercises that somebody would find nothing to do instead of. */
	List<String> withoutAlternative(long revision) {
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
		return this.publishing.stranded(Catalogue.exercises(shown))
			.stream()
			.map(Problem::arguments)
			.flatMap(List::stream)
			.toList();
	}

	private List<String> published(long revision) {
		return this.database
			.sql("select exercise.slug from exercise_aud mine join exercise on exercise.id = mine.id "
					+ "where mine.rev = ? and exercise.state = 'PUBLISHED'")
			.param(revision)
			.query(String.class)
			.list();
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
