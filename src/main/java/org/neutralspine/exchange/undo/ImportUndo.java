package org.neutralspine.exchange.undo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.CatalogueImportRepository;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.StoppedException;
import org.neutralspine.exchange.store.ImportRevisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes an import in one transaction: the catalogue becomes what it was before, or
 * stays. What the import has added is removed; only what people were shown, or what
 * others link to, is retired, so that nothing leads nowhere. The database copies the rows
 * itself out of the history, which gets one more change.
 */
@Component
public class ImportUndo {

	private static final int CHANGED = 1;

	private final CatalogueImportRepository imports;

	private final CatalogueLock lock;

	private final UndoPreview preview;

	private final UndoAlternatives alternatives;

	private final UndoQuestions questions;

	private final UndoLinks links;

	private final ImportRevisions revisions;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	private final TransactionTemplate transaction;

	ImportUndo(CatalogueImportRepository imports, CatalogueLock lock, UndoPreview preview,
			UndoAlternatives alternatives, UndoQuestions questions, UndoLinks links, ImportRevisions revisions,
			JdbcClient database, ApplicationEventPublisher events, InstantSource clock,
			PlatformTransactionManager transactions) {
		this.imports = imports;
		this.lock = lock;
		this.preview = preview;
		this.alternatives = alternatives;
		this.questions = questions;
		this.links = links;
		this.revisions = revisions;
		this.database = database;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Undoes an import.
	 * @param reason why, for the history
	 * @param seen the fingerprint of the questions that the reason answers
	 * @throws UndoConflictException if something of it was changed since, or somebody
	 * would be left with nothing to do
	 */
	public void undo(CatalogueImport job, String reason, String seen) {
		this.transaction.executeWithoutResult((status) -> undoAll(job, reason, seen));
	}

	private void undoAll(CatalogueImport job, String reason, String seen) {
		this.lock.take();
		long revision = Objects.requireNonNull(job.revisionId());
		if (this.preview.edited(revision) > 0) {
			throw new UndoConflictException("import.undo.edited");
		}
		List<String> stranded = this.alternatives.missing(revision);
		if (!stranded.isEmpty()) {
			throw new UndoConflictException("import.undo.stranded", String.join(", ", stranded));
		}
		if (!this.questions.of(revision).fingerprint().equals(seen)) {
			throw new UndoConflictException("import.undo.outdated");
		}
		Instant now = this.clock.instant();
		long undoing = this.revisions.add(now);
		UndoSlices slices = new UndoSlices(this.database, job, revision, undoing, reason, now,
				(records) -> this.imports.applied(job.id(), records));
		slices.remove(this.links.addedAndLinked(revision));
		int restored = slices.restore();
		if (restored != this.preview.count(revision, CHANGED)
				|| this.imports.move(job.id(), ImportStatus.TAKING_BACK, ImportStatus.TAKEN_BACK) == 0) {
			throw new StoppedException();
		}
		this.database.sql("update catalogue_import set undo_revision_id = ? where id = ?")
			.params(undoing, job.id())
			.update();
		this.events.publishEvent(new CatalogueChanged("catalogue.takenBack", "import " + job.id()));
	}

}
