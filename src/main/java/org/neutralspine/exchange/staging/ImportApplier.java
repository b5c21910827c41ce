package org.neutralspine.exchange.staging;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.store.ExerciseColumns;
import org.neutralspine.exchange.store.ImportRevisions;
import org.neutralspine.exchange.store.StoredExercises;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies an import: makes its rows part of the catalogue in one transaction, or none.
 * The database copies the rows itself; the history gets the same entries that it has of a
 * change by hand.
 */
@Component
public class ImportApplier {

	private static final int SLICE = 2000;

	private static final String OF_SLICE = " where import_row.import_id = :import and import_row.outcome = :outcome"
			+ " and import_row.number > :after and import_row.number <= :last";

	private static final String INSERT = "insert into exercise (" + ExerciseColumns.ALL
			+ ", origin_identity, changed_at, version) select " + ExerciseColumns.ALL
			+ ", origin_identity, cast(:now as timestamp with time zone), 0 from import_row" + OF_SLICE
			+ " order by number";

	private static final String UPDATE = "merge into exercise using (select " + ExerciseColumns.ALL
			+ ", origin_identity, exercise_id, seen_version from import_row" + OF_SLICE
			+ ") changed on exercise.id = changed.exercise_id and exercise.version = changed.seen_version"
			+ " when matched then update set " + ExerciseColumns.setTo("changed")
			+ ", origin_identity = changed.origin_identity, changed_at = cast(:now as timestamp with time zone),"
			+ " reason = cast(:reason as varchar), version = exercise.version + 1";

	private static final String REMEMBER = "insert into exercise_aud (id, rev, revtype, reason, " + ExerciseColumns.ALL
			+ ") select exercise.id, cast(:revision as bigint), cast(:type as smallint), exercise.reason, "
			+ ExerciseColumns.of("exercise") + " from import_row join exercise on exercise.slug = import_row.slug"
			+ OF_SLICE;

	private static final String PICTURES = "merge into picture using (select hash, bytes from import_picture"
			+ " where import_id = :import) sent on picture.hash = sent.hash"
			+ " when matched and picture.sent_at is not null then update set sent_at = null"
			+ " when not matched then insert (hash, bytes) values (sent.hash, sent.bytes)";

	private final CatalogueImportRepository imports;

	private final CatalogueLock lock;

	private final StoredExercises exercises;

	private final AlternativesCheck alternatives;

	private final ImportQuestions questions;

	private final ImportRevisions revisions;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	private final TransactionTemplate transaction;

	ImportApplier(CatalogueImportRepository imports, CatalogueLock lock, StoredExercises exercises,
			AlternativesCheck alternatives, ImportQuestions questions, ImportRevisions revisions, JdbcClient database,
			ApplicationEventPublisher events, InstantSource clock, PlatformTransactionManager transactions) {
		this.imports = imports;
		this.exercises = exercises;
		this.lock = lock;
		this.alternatives = alternatives;
		this.questions = questions;
		this.revisions = revisions;
		this.database = database;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Applies an import.
	 * @param reason why, for the history of what it changes; null where nobody has said
	 * @param seen the fingerprint of the questions that the reason answers
	 * @throws StaleImportException if the catalogue is no longer what it was compared
	 * with
	 */
	public void apply(CatalogueImport job, @Nullable String reason, String seen) {
		try {
			this.transaction.executeWithoutResult((status) -> applyAll(job, reason, seen));
		}
		catch (DataIntegrityViolationException ex) {
			throw new StaleImportException(ex);
		}
	}

	private void applyAll(CatalogueImport job, @Nullable String reason, String seen) {
		this.lock.take();
		if ((job.isRestoring() && !this.exercises.isEmpty())
				|| !this.alternatives.withoutAlternative(job.id()).isEmpty()
				|| !this.questions.of(job).fingerprint().equals(seen)) {
			throw new StaleImportException(null);
		}
		long revision = this.revisions.add(this.clock.instant());
		this.database.sql(PICTURES).param("import", job.id()).update();
		int added = 0;
		int changed = 0;
		for (int after = 0; after < job.records(); after += SLICE) {
			added += copy(INSERT, job, Outcome.NEW, after).update();
			changed += copy(UPDATE, job, Outcome.CHANGED, after).param("reason", reason).update();
			remember(job, revision, Outcome.NEW, 0, after);
			remember(job, revision, Outcome.CHANGED, 1, after);
			this.imports.applied(job.id(), Math.min(after + SLICE, job.records()));
		}
		if (added != job.count(RowGroup.NEW) || changed != job.count(RowGroup.CHANGED)) {
			throw new StaleImportException(null);
		}
		if (this.imports.move(job.id(), ImportStatus.APPLYING, ImportStatus.APPLIED) == 0) {
			throw new StoppedException();
		}
		// Not before: the progress is noted beside this transaction, and would wait for
		// it.
		this.imports.became(job.id(), revision);
		this.events.publishEvent(new CatalogueChanged(job.isRestoring() ? "catalogue.restored" : "catalogue.imported",
				"import " + job.id()));
	}

	private StatementSpec copy(String sql, CatalogueImport job, Outcome outcome, int after) {
		return this.database.sql(sql)
			.params(slice(job, outcome, after))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private void remember(CatalogueImport job, long revision, Outcome outcome, int type, int after) {
		this.database.sql(REMEMBER)
			.params(slice(job, outcome, after))
			.param("revision", revision)
			.param("type", type)
			.update();
	}

	private static Map<String, ?> slice(CatalogueImport job, Outcome outcome, int after) {
		return Map.of("import", job.id(), "outcome", outcome.name(), "after", after, "last", after + SLICE);
	}

}
