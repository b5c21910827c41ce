package org.neutralspine.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.PrintableText;
import org.neutralspine.exchange.text.UnreadableFileException;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.CatalogueImportRepository;
import org.neutralspine.exchange.staging.DryRun;
import org.neutralspine.exchange.staging.ImportApplier;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.Staging;
import org.neutralspine.exchange.staging.StaleImportException;
import org.neutralspine.exchange.staging.StoppedException;
import org.neutralspine.exchange.undo.ImportUndo;
import org.neutralspine.exchange.undo.UndoConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Files on their way into the catalogue. What takes long is done in the background, one
 * import at a time, and what it has come to can be seen at any moment.
 */
@Service
class Imports {

	private static final Logger logger = LoggerFactory.getLogger(Imports.class);

	private static final Set<ImportStatus> RUNNING = EnumSet.of(ImportStatus.READING, ImportStatus.APPLYING,
			ImportStatus.TAKING_BACK);

	private static final Set<ImportStatus> NEEDING_ROWS = EnumSet.of(ImportStatus.CHECKED, ImportStatus.APPLYING);

	private final CatalogueImportRepository imports;

	private final DryRun dryRun;

	private final ImportApplier applier;

	private final ImportUndo undo;

	private final Staging staging;

	private final ImportWork work;

	private final Actor actor;

	private final InstantSource clock;

	Imports(CatalogueImportRepository imports, DryRun dryRun, ImportApplier applier, ImportUndo undo, Staging staging,
			ImportWork work, Actor actor, InstantSource clock) {
		this.imports = imports;
		this.dryRun = dryRun;
		this.applier = applier;
		this.undo = undo;
		this.staging = staging;
		this.work = work;
		this.actor = actor;
		this.clock = clock;
	}

	/** The latest, the newest first. */
	List<CatalogueImport> latest() {
		return this.imports.findFirst20ByOrderByIdDesc();
	}

	Optional<CatalogueImport> find(long id) {
		return this.imports.findById(id);
	}

	/** Whether another one has to wait. */
	boolean isBusy() {
		return this.imports.existsByStatusIn(RUNNING);
	}

	/**
	 * Begins to check a file.
	 * @param file a file that nobody else needs: it is removed
	 * @param restoring whether each record is to keep its state
	 * @return the import, or nothing where another one is running
	 */
	synchronized Optional<CatalogueImport> start(String fileName, Path file, boolean restoring) throws IOException {
		if (isBusy()) {
			Files.deleteIfExists(file);
			return Optional.empty();
		}
		String name = PrintableText.of(fileName);
		CatalogueImport job = this.imports
			.save(new CatalogueImport(name, Files.size(file), restoring, this.actor.name(), this.clock.instant()));
		boolean begun = false;
		try {
			begun = this.work.begin(job.id(), () -> true, () -> check(job, file));
		}
		finally {
			if (!begun) {
				this.imports.refuse(job.id(), EnumSet.of(ImportStatus.READING), failed(), null);
			}
		}
		return Optional.of(job);
	}

	private void check(CatalogueImport job, Path file) {
		try {
			this.dryRun.check(job, file);
		}
		catch (UnreadableFileException ex) {
			this.imports.refuse(job.id(), EnumSet.of(ImportStatus.READING), ex.problem(), ex.line());
		}
		catch (StoppedException ex) {
			logger.info("Import {} was stopped", job.id());
		}
		catch (IOException | RuntimeException ex) {
			logger.error("Import {} could not be checked", job.id(), ex);
		}
		finally {
			this.imports.refuse(job.id(), EnumSet.of(ImportStatus.READING), failed(), null);
			delete(file);
			clear(job.id());
		}
	}

	/**
	 * Begins to make an import part of the catalogue.
	 * @param reason why, as typed; may be empty
	 * @param seen the fingerprint of the questions that it answers
	 * @return whether it was ready for that
	 */
	synchronized boolean apply(long id, String reason, String seen) {
		Optional<CatalogueImport> job = find(id).filter(CatalogueImport::isApplicable);
		return job.isPresent() && !isBusy()
				&& this.work.begin(id, () -> this.imports.move(id, ImportStatus.CHECKED, ImportStatus.APPLYING) > 0,
						() -> apply(job.get(), reason.isBlank() ? null : reason.strip(), seen));
	}

	private void apply(CatalogueImport job, @Nullable String reason, String seen) {
		try {
			this.applier.apply(job, reason, seen);
		}
		catch (StaleImportException ex) {
			this.imports.refuse(job.id(), EnumSet.of(ImportStatus.APPLYING), Problem.of("file", "import.file.stale"),
					null);
		}
		catch (RuntimeException ex) {
			logger.error("Import {} could not be applied", job.id(), ex);
		}
		finally {
			this.imports.refuse(job.id(), EnumSet.of(ImportStatus.APPLYING), failed(), null);
			clear(job.id());
		}
	}

	/**
	 * Begins to take an import back.
	 * @param reason why, for the history
	 * @param seen the fingerprint of the questions that it answers
	 * @return whether that can be tried
	 */
	synchronized boolean undo(long id, String reason, String seen) {
		Optional<CatalogueImport> job = find(id).filter(CatalogueImport::isUndoable);
		return job.isPresent() && !isBusy()
				&& this.work.begin(id, () -> this.imports.startUndo(id) > 0, () -> undo(job.get(), reason, seen));
	}

	private void undo(CatalogueImport job, String reason, String seen) {
		try {
			this.undo.undo(job, reason, seen);
		}
		catch (UndoConflictException ex) {
			this.imports.failUndo(job.id(), ex.problem());
		}
		catch (RuntimeException ex) {
			logger.error("Import {} could not be taken back", job.id(), ex);
		}
		finally {
			this.imports.failUndo(job.id(), failed());
			clear(job.id());
		}
	}

	/** Decides against an import, or stops reading it. */
	void discard(long id) {
		if (this.imports.move(id, ImportStatus.READING, ImportStatus.DISCARDED) == 0
				&& this.imports.move(id, ImportStatus.CHECKED, ImportStatus.DISCARDED) > 0) {
			this.work.inBackground(() -> clear(id));
		}
	}

	/**
	 * What was running on a server that is gone has not changed anything, and never will.
	 */
	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	void endAbandoned() {
		for (CatalogueImport job : this.imports.findByStatusIn(RUNNING)) {
			if (this.work.isAbandoned(job.id())) {
				this.imports.failUndo(job.id(), Problem.of("file", "import.undo.interrupted"));
				this.imports.refuse(job.id(), RUNNING, Problem.of("file", "import.file.interrupted"), null);
				this.work.inBackground(() -> clear(job.id()));
			}
		}
	}

	/**
	 * Removes its rows unless they are still needed: it may be applied as soon as it is
	 * checked.
	 */
	private void clear(long id) {
		ImportStatus status = find(id).map(CatalogueImport::status).orElse(ImportStatus.DISCARDED);
		if (status == ImportStatus.APPLIED) {
			this.staging.clearUnlikely(id);
		}
		else if (!NEEDING_ROWS.contains(status)) {
			this.staging.clear(id);
		}
	}

	private static Problem failed() {
		return Problem.of("file", "import.file.failed");
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
