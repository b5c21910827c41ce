package org.neutralspine.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Does what the command says.
 */
class BackupRunner implements ApplicationRunner {

	static final String BACKUP = "backup";

	static final String RESTORE = "restore";

	private static final Logger logger = LoggerFactory.getLogger(BackupRunner.class);

	private final Database database;

	private final Flyway flyway;

	BackupRunner(Database database, Flyway flyway) {
		this.database = database;
		this.flyway = flyway;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		if (words.size() != 2) {
			throw new UnusableBackupException("One file has to be named.");
		}
		Path path = Path.of(words.get(1));
		if (words.get(0).equals(BACKUP)) {
			backUp(path);
		}
		else {
			restore(path);
		}
	}

	private void backUp(Path path) {
		MigrationInfo current = this.flyway.info().current();
		if (current == null) {
			throw new UnusableBackupException("There is nothing in the database.");
		}
		Manifest manifest = new BackupWriter(this.database).write(current.getVersion().getVersion(), path);
		report("Wrote", manifest, path);
	}

	private void restore(Path path) throws IOException {
		try (BackupFile backup = new BackupFile(path)) {
			new Restore(this.flyway, this.database).restore(backup);
			report("Restored, and compared with the list of the backup,", backup.manifest(), path);
		}
	}

	private static void report(String what, Manifest manifest, Path path) {
		logger.info("{} {} rows of {} tables: {}", what,
				manifest.tables().stream().mapToLong(Manifest.Contents::rows).sum(), manifest.tables().size(), path);
	}

}
