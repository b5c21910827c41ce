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
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.Labels;
import org.neutralspine.exchange.file.UnreadableFileException;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.CatalogueImportRepository;
import org.neutralspine.exchange.staging.DryRun;
import org.neutralspine.exchange.staging.Staging;
import org.neutralspine.exchange.staging.StaleImportException;
import org.neutralspine.exchange.staging.Status;
import org.neutralspine.exchange.staging.StoppedException;
import org.neutralspine.exchange.staging.TakeOver;
import org.neutralspine.exchange.undo.NotTakenBackException;
import org.neutralspine.exchange.undo.TakeBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Files on their way into the catalogue. What takes long is done in the background, one
 * import at a time, and what it has come to can be seen at any moment.
 */
@Service
class Imports implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(Imports.class);

	private static final Set<Status> RUNNING = EnumSet.of(Status.READING, Status.APPLYING, Status.TAKING_BACK);

	private final CatalogueImportRepository imports;

	private final DryRun dryRun;

	private final TakeOver takeOver;

	private final TakeBack takeBack;

	private final Staging staging;

	private final Actor actor;

	private final InstantSource clock;

	private final Executor background;

	Imports(CatalogueImportRepository imports, DryRun dryRun, TakeOver takeOver, TakeBack takeBack, Staging staging,
			Actor actor, InstantSource clock, @Qualifier("applicationTaskExecutor") Executor background) {
		this.imports = imports;
		this.dryRun = dryRun;
		this.takeOver = takeOver;
		this.takeBack = takeBack;
		this.staging = staging;
		this.actor = actor;
		this.clock = clock;
		this.background = background;
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
		String name = Labels.shown(fileName);
		CatalogueImport job = this.imports
			.save(new CatalogueImport(name, Files.size(file), restoring, this.actor.name(), this.clock.instant()));
		inBackground(() -> check(job, file));
		return Optional.of(job);
	}

	private void check(CatalogueImport job, Path file) {
		try {
			this.dryRun.check(job, file);
		}
		catch (UnreadableFileException ex) {
			this.imports.refuse(job.id(), EnumSet.of(Status.READING), ex.problem(), ex.line());
		}
		catch (StoppedException ex) {
			logger.info("Import {} was stopped", job.id());
		}
		catch (IOException | RuntimeException ex) {
			logger.error("Import {} could not be checked", job.id(), ex);
		}
		finally {
			this.imports.refuse(job.id(), EnumSet.of(Status.READING), failed(), null);
			delete(file);
			clear(job.id());
		}
	}

	/**
	 * Begins to make an import part of the catalogue.
	 * @param reason why, as typed; may be empty
	 * @return whether it was ready for that
	 */
	synchronized boolean apply(long id, String reason) {
		Optional<CatalogueImport> job = find(id).filter(CatalogueImport::isApplicable);
		if (job.isEmpty() || isBusy() || this.imports.move(id, Status.CHECKED, Status.APPLYING) == 0) {
			return false;
		}
		inBackground(() -> apply(job.get(), reason.isBlank() ? null : reason.strip()));
		return true;
	}

	private void apply(CatalogueImport job, @Nullable String reason) {
		try {
			this.takeOver.apply(job, reason);
		}
		catch (StaleImportException ex) {
			this.imports.refuse(job.id(), EnumSet.of(Status.APPLYING), Problem.of("file", "import.file.stale"), null);
		}
		catch (RuntimeException ex) {
			logger.error("Import {} could not be applied", job.id(), ex);
		}
		finally {
			this.imports.refuse(job.id(), EnumSet.of(Status.APPLYING), failed(), null);
			clear(job.id());
		}
	}

	/**
	 * Begins to take an import back.
	 * @param reason why, for the history
	 * @return whether that can be tried
	 */
	synchronized boolean takeBack(long id, String reason) {
		Optional<CatalogueImport> job = find(id).filter(CatalogueImport::isUndoable);
		if (job.isEmpty() || isBusy() || this.imports.takeBack(id) == 0) {
			return false;
		}
		inBackground(() -> takeBack(job.get(), reason));
		return true;
	}

	private void takeBack(CatalogueImport job, String reason) {
		try {
			this.takeBack.takeBack(job, reason);
		}
		catch (NotTakenBackException ex) {
			this.imports.notTakenBack(job.id(), ex.problem());
		}
		catch (RuntimeException ex) {
			logger.error("Import {} could not be taken back", job.id(), ex);
		}
		finally {
			this.imports.notTakenBack(job.id(), failed());
		}
	}

	/** Decides against an import, or stops reading it. */
	void discard(long id) {
		if (this.imports.move(id, Status.READING, Status.DISCARDED) == 0
				&& this.imports.move(id, Status.CHECKED, Status.DISCARDED) > 0) {
			inBackground(() -> clear(id));
		}
	}

	/**
	 * What was running when the application was stopped has not changed anything, and
	 * never will.
	 */
	@Override
	public void run(ApplicationArguments arguments) {
		for (CatalogueImport job : this.imports.findByStatusIn(RUNNING)) {
			this.imports.notTakenBack(job.id(), Problem.of("file", "import.undo.interrupted"));
			this.imports.refuse(job.id(), RUNNING, Problem.of("file", "import.file.interrupted"), null);
			inBackground(() -> clear(job.id()));
		}
	}

	private void clear(long id) {
		if (find(id).filter((job) -> job.status() == Status.CHECKED).isEmpty()) {
			this.staging.clear(id);
		}
	}

	private void inBackground(Runnable work) {
		this.background.execute(new DelegatingSecurityContextRunnable(work));
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
