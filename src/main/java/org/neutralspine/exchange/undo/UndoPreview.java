package org.neutralspine.exchange.undo;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.editing.State;
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
	private static final String EDITED = " from exercise_aud mine join exercise on exercise.id = mine.id "
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

	private final JdbcClient database;

	UndoPreview(JdbcClient database) {
		this.database = database;
	}

	/**
	 * An exercise of the catalogue.
	 */
	public record NamedExercise(String slug, String name) {
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
	public record Outlook(int added, int changed, int edited, List<NamedExercise> someEdited,
			List<NamedExercise> hidden, List<NamedExercise> shown) {
	}

	public Outlook outlook(long revision) {
		List<NamedExercise> hidden = new ArrayList<>();
		List<NamedExercise> shown = new ArrayList<>();
		this.database.sql(SHOWN).param("revision", revision).query((row) -> {
			boolean isShown = State.PUBLISHED.name().equals(row.getString(3));
			boolean wasShown = State.PUBLISHED.name().equals(row.getString(4));
			if (isShown != wasShown) {
				(isShown ? hidden : shown).add(new NamedExercise(row.getString(1), row.getString(2)));
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
		return this.database.sql("select count(*)" + EDITED).param("revision", revision).query(Integer.class).single();
	}

	private List<NamedExercise> someEdited(long revision) {
		return this.database
			.sql("select exercise.slug, exercise.name" + EDITED + " order by exercise.name, exercise.id fetch first "
					+ PAGE + " rows only")
			.param("revision", revision)
			.query((row, number) -> new NamedExercise(row.getString(1), row.getString(2)))
			.list();
	}

}
