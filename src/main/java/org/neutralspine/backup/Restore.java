package org.neutralspine.backup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Puts a backup into an empty database, and holds what is there then against the list of
 * the backup.
 */
class Restore {

	private final Flyway flyway;

	private final Database database;

	Restore(Flyway flyway, Database database) {
		this.flyway = flyway;
		this.database = database;
	}

	/**
	 * Makes the tables as they were when the backup was made, fills them, and then
	 * changes them as an update does. Where that fails, the database is empty again;
	 * where it is cut off, no application starts with it.
	 */
	void restore(BackupFile backup) {
		Manifest manifest = backup.manifest();
		if (!this.database.tables().isEmpty()) {
			throw new UnusableBackupException(
					"The database is not empty. A backup is restored into an empty one only.");
		}
		if (manifest.format() != Manifest.FORMAT
				|| MigrationVersion.fromVersion(manifest.schema()).compareTo(newest()) > 0) {
			throw new UnusableBackupException("The backup was made by a newer version of the application.");
		}
		try {
			with().target(manifest.schema()).load().migrate();
			this.database.begin();
			this.database.inTransaction(() -> fill(backup));
			this.flyway.migrate();
			this.database.end();
		}
		catch (RuntimeException ex) {
			with().cleanDisabled(false).load().clean();
			throw ex;
		}
	}

	private FluentConfiguration with() {
		return Flyway.configure().configuration(this.flyway.getConfiguration());
	}

	private MigrationVersion newest() {
		return Arrays.stream(this.flyway.info().all())
			.map(MigrationInfo::getVersion)
			.max(Comparator.naturalOrder())
			.orElse(MigrationVersion.EMPTY);
	}

	private Manifest fill(BackupFile backup) {
		Tables tables = this.database.tables();
		TableRows rows = this.database.rows();
		List<Table> known = tables.inOrder();
		for (int i = known.size() - 1; i >= 0; i--) {
			rows.clear(known.get(i));
		}
		Manifest manifest = backup.manifest();
		if (!Set.copyOf(manifest.tables().stream().map(Manifest.Contents::table).toList())
			.equals(known.stream().map(Table::name).collect(Collectors.toSet()))) {
			throw new UnusableBackupException("Its tables are not those of the version that it says it was made by.");
		}
		for (Manifest.Contents contents : manifest.tables()) {
			Table table = known.stream()
				.filter((one) -> one.name().equals(contents.table()))
				.findFirst()
				.orElseThrow()
				.inOrderOf(contents.columns());
			backup.read(contents, (lines) -> rows.write(table, lines));
			if (!rows.read(table, (row) -> {
			}).equals(contents)) {
				throw new UnusableBackupException(
						"What was restored to %s is not what was backed up.".formatted(table.name()));
			}
		}
		tables.restartCounting(known);
		return manifest;
	}

}
