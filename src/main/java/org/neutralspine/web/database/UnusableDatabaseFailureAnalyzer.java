package org.neutralspine.web.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains why the database cannot be used, instead of where that was noticed.
 */
class UnusableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		SQLException deepest = deepest(cause);
		Reason reason = Reason.of(deepest);
		return (reason != null) ? new FailureAnalysis(
				reason.description + " It says: " + String.valueOf(deepest.getMessage()).lines().findFirst().orElse(""),
				reason.action, deepest) : null;
	}

	/** The wrappers of the pool and others say less. */
	private static SQLException deepest(SQLException failure) {
		SQLException deepest = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException ex) {
				deepest = ex;
			}
		}
		return deepest;
	}

	private enum Reason {

		IN_USE("Another process is using the database file.",
				"Stop the other process, or name another file in spring.datasource.url."),

		DAMAGED("The database file is damaged.",
				"Put a backup in its place, or try the recovery tool of H2 on a copy. Nothing was changed."),

		UNREADABLE("The database file cannot be opened.",
				"See that the folder that spring.datasource.url names is there, may be written, and has space left."),

		READ_ONLY("The database can only be read, so nothing could be kept.",
				"See that the disk, the folder and the file may be written, or that the server is no standby "
						+ "and default_transaction_read_only is off for us."),

		UNFINISHED("A backup was not restored to its end.",
				"Empty the database, or name another one in spring.datasource.url, and restore again."),

		ABSENT("No database answers.",
				"See that the server that spring.datasource.url names is running, and that "
						+ "it can be reached from here."),

		REFUSED("The database does not let us in.",
				"See spring.datasource.url, spring.datasource.username and spring.datasource.password.");

		private final String description;

		private final String action;

		Reason(String description, String action) {
			this.description = description;
			this.action = action;
		}

		static @Nullable Reason of(SQLException ex) {
			return switch (ex.getErrorCode()) {
				case 90020 -> IN_USE;
				case 90030, 90048 -> DAMAGED;
				case 90028, 90031 -> UNREADABLE;
				case 90097 -> READ_ONLY;
				default -> byState(String.valueOf(ex.getSQLState()));
			};
		}

		/** As the standard and PostgreSQL say it. */
		private static @Nullable Reason byState(String state) {
			if (state.equals(DatabaseConfiguration.READ_ONLY)) {
				return READ_ONLY;
			}
			if (state.equals(UnfinishedRestore.STATE)) {
				return UNFINISHED;
			}
			if (state.startsWith("28") || state.equals("3D000")) {
				return REFUSED;
			}
			return (state.startsWith("08") || state.startsWith("57P0")) ? ABSENT : null;
		}

	}

}
