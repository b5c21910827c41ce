package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.audit.Actor;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.exchange.file.Samples;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.CatalogueImportRepository;
import org.neutralspine.exchange.staging.DryRun;
import org.neutralspine.exchange.staging.ImportApplier;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.Staging;
import org.neutralspine.exchange.undo.ImportUndo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An import that fails before the background has it, on a server that goes on running.
 */
@IntegrationTest
@FewExercises
class UnbegunImportTests {

	private static final Executor STOPPING = (work) -> {
		throw new TaskRejectedException("shut down");
	};

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private TestImports files;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startEmpty() {
		this.entries.clear();
	}

	@Test
	void isNotTakenForOneThatIsWorkedOn() {
		long id = this.files.check(Samples.file(Samples.record("one"))).id();
		ImportWork work = new ImportWork(this.database, STOPPING);
		assertThatExceptionOfType(TaskRejectedException.class).isThrownBy(() -> work.begin(id, () -> true, () -> {
		}));
		assertThat(isLeftAlone(id, work)).as("nothing takes it over").isTrue();
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> work.begin(id, () -> {
			throw new DataAccessResourceFailureException("away");
		}, () -> {
		}));
		assertThat(isLeftAlone(id, work)).as("it could not be said").isTrue();
		assertThat(work.begin(id, () -> false, () -> {
		})).isFalse();
		assertThat(isLeftAlone(id, work)).as("it was not ready").isTrue();
	}

	private boolean isLeftAlone(long id, ImportWork work) {
		this.database.sql("update catalogue_import set alive_at = current_timestamp - interval '121' second").update();
		work.renew();
		return work.isAbandoned(id);
	}

	@Test
	void isRefusedAndKeepsNobodyWaiting(@Autowired CatalogueImportRepository repository, @Autowired DryRun dryRun,
			@Autowired ImportApplier applier, @Autowired ImportUndo undo, @Autowired Staging staging,
			@Autowired Actor actor, @Autowired InstantSource clock) throws IOException {
		Imports imports = new Imports(repository, dryRun, applier, undo, staging,
				new ImportWork(this.database, STOPPING), actor, clock);
		Path file = Files.createTempFile("test-import", null);
		try {
			assertThatExceptionOfType(TaskRejectedException.class).isThrownBy(() -> imports.start("file", file, false));
			CatalogueImport job = imports.latest().get(0);
			assertThat(job.status()).isEqualTo(ImportStatus.REFUSED);
			assertThat(job.problem().key()).isEqualTo("import.file.failed");
			assertThat(imports.isBusy()).isFalse();
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
