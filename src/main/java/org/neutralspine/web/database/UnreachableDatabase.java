package org.neutralspine.web.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells an unreachable database from an application error.
 */
final class UnreachableDatabase {

	private static final Set<Class<? extends SQLException>> NO_CONNECTION = Set.of(
			SQLTransientConnectionException.class, SQLNonTransientConnectionException.class,
			SQLRecoverableException.class);

	/**
	 * As the standard and PostgreSQL say it: no connection, nothing left (of the disk,
	 * for example), shutting down or starting.
	 */
	private static final Pattern STATE = Pattern.compile("08...|53...|57P0.");

	/** As H2 says that the database can only be read. */
	private static final int READ_ONLY = 90097;

	/** As H2 says that the database is closed: while it was used, and afterwards. */
	private static final Set<Integer> CLOSED = Set.of(90098, 90121);

	/**
	 * As H2 says that it has no word for what happened, which it says of the first change
	 * that finds no space on the disk.
	 */
	private static final int UNNAMED = 50000;

	private UnreachableDatabase() {
	}

	static boolean isCauseOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if ((cause instanceof SQLException ex && isTold(ex))
					|| (cause instanceof TransactionSystemException end && isBehind(end))) {
				return true;
			}
		}
		return false;
	}

	/** What could not even be rolled back hides why it should have been. */
	private static boolean isBehind(TransactionSystemException end) {
		Throwable began = end.getApplicationException();
		return began != null && isCauseOf(began);
	}

	static boolean isClosed(SQLException ex) {
		return CLOSED.contains(ex.getErrorCode());
	}

	private static boolean isTold(SQLException ex) {
		return NO_CONNECTION.stream().anyMatch((type) -> type.isInstance(ex)) || ex.getErrorCode() == READ_ONLY
				|| (ex.getErrorCode() == UNNAMED && NestedExceptionUtils.getRootCause(ex) instanceof IOException)
				|| (ex.getSQLState() != null && STATE.matcher(ex.getSQLState()).matches());
	}

}
