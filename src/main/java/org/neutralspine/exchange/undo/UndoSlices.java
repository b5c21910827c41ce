package org.neutralspine.exchange.undo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.store.ExerciseColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The exercises of an import that is undone, some at a time. The database copies the rows
 * itself out of the history, which gets one more change.
 */
final class UndoSlices {

	private static final long SLICE = 2000;

	private static final long NO_ID = -1;

	// What a change does to an exercise, as Envers counts.

	private static final int ADDED = 0;

	private static final int CHANGED = 1;

	private static final int REMOVED = 2;

	/** What the import has done to the exercises of a slice. */
	private static final String OF_SLICE = "exercise_aud mine where mine.rev = :revision and mine.revtype = :type"
			+ " and mine.id > :after and mine.id <= :last";

	/** Looked up by its key, one by one: H2 would run through a list of all for each. */
	private static final String IN_SLICE = "exercise.id > :after and exercise.id <= :last and exists (select 1"
			+ " from exercise_aud mine where mine.id = exercise.id and mine.rev = :revision and mine.revtype = :type)";

	private static final String REMEMBER = "insert into exercise_aud (id, rev, revtype, reason, " + ExerciseColumns.ALL
			+ ") select exercise.id, cast(:undo as bigint), " + CHANGED + ", cast(:reason as varchar), ";

	private static final String REMEMBER_RETIRED = REMEMBER
			+ ExerciseColumns.of("exercise").replaceFirst("exercise\\.state", "'RETIRED'") + " from exercise where "
			+ IN_SLICE;

	private static final String RETIRE = "update exercise set state = 'RETIRED', reason = cast(:reason as varchar),"
			+ " changed_at = cast(:now as timestamp with time zone), version = version + 1 where " + IN_SLICE
			+ " and exists (select 1 from exercise_aud retired where retired.id = exercise.id and retired.rev = :undo)";

	private static final String REMEMBER_REMOVED = "insert into exercise_aud (id, rev, revtype)"
			+ " select exercise.id, cast(:undo as bigint), " + REMOVED + " from exercise where " + IN_SLICE
			+ " and not exists (select 1 from exercise_aud retired where retired.id = exercise.id"
			+ " and retired.rev = :undo)";

	private static final String REMOVE = "delete from exercise where " + IN_SLICE
			+ " and exists (select 1 from exercise_aud removed where removed.id = exercise.id"
			+ " and removed.rev = :undo and removed.revtype = " + REMOVED + ")";

	private static final String RESTORE = "merge into exercise using (select " + ExerciseColumns.of("previous")
			+ ", previous.id from exercise_aud previous join " + OF_SLICE.replace(" where ", " on ")
			+ " where previous.id = mine.id and previous.rev = (select max(earlier.rev) from exercise_aud earlier"
			+ " where earlier.id = mine.id and earlier.rev < mine.rev)) previously on exercise.id = previously.id"
			+ " when matched then update set " + ExerciseColumns.setTo("previously")
			+ ", changed_at = cast(:now as timestamp with time zone), reason = cast(:reason as varchar),"
			+ " version = exercise.version + 1";

	private static final String REMEMBER_RESTORED = REMEMBER + ExerciseColumns.of("exercise") + " from exercise where "
			+ IN_SLICE;

	private final JdbcClient database;

	private final long records;

	private final OffsetDateTime now;

	private final long revision;

	private final long undoing;

	private final String reason;

	private final IntConsumer progress;

	private final long first;

	private final long last;

	/**
	 * Prepares the undoing.
	 * @param revision the change that the import was
	 * @param undoing the change that undoing it is
	 * @param progress takes how many records are done
	 */
	UndoSlices(JdbcClient database, CatalogueImport job, long revision, long undoing, String reason, Instant now,
			IntConsumer progress) {
		this.database = database;
		this.records = job.records();
		this.revision = revision;
		this.undoing = undoing;
		this.reason = reason;
		this.now = now.atOffset(ZoneOffset.UTC);
		this.progress = progress;
		this.first = id("min");
		this.last = id("max");
	}

	/** Removes what was added, apart from what has to stay. */
	void remove(Set<Long> linked) {
		for (long after = this.first - 1; after < this.last; after += SLICE) {
			long end = after + SLICE;
			List<Long> here = linked.stream().filter((id) -> id > end - SLICE && id <= end).toList();
			remember(REMEMBER_RETIRED + " and (exercise.state = 'PUBLISHED' or exercise.id in (:linked))", ADDED, after)
				.param("linked", here.isEmpty() ? List.of(NO_ID) : here)
				.update();
			now(RETIRE, ADDED, after).param("undo", this.undoing).update();
			of(REMEMBER_REMOVED, ADDED, after).param("undo", this.undoing).update();
			of(REMOVE, ADDED, after).param("undo", this.undoing).update();
		}
	}

	int restore() {
		int restored = 0;
		for (long after = this.first - 1; after < this.last; after += SLICE) {
			restored += now(RESTORE, CHANGED, after).update();
			remember(REMEMBER_RESTORED, CHANGED, after).update();
			progressed(Math.min(after + SLICE, this.last));
		}
		return restored;
	}

	private StatementSpec remember(String sql, int type, long after) {
		return of(sql, type, after).param("undo", this.undoing).param("reason", this.reason);
	}

	private StatementSpec now(String sql, int type, long after) {
		return of(sql, type, after).param("reason", this.reason).param("now", this.now);
	}

	private StatementSpec of(String sql, int type, long after) {
		return this.database.sql(sql)
			.param("revision", this.revision)
			.param("type", type)
			.param("after", after)
			.param("last", after + SLICE);
	}

	private void progressed(long id) {
		long share = (id - this.first + 1) * this.records / Math.max(1, this.last - this.first + 1);
		this.progress.accept(Math.toIntExact(share));
	}

	private long id(String which) {
		return this.database.sql("select coalesce(" + which + "(id), 0) from exercise_aud where rev = ?")
			.param(this.revision)
			.query(Long.class)
			.single();
	}

}
