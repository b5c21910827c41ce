package org.neutralspine.web.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A backup was being restored when that was cut off: there are tables, and not all that
 * was in them. An application that started would take them for a new installation.
 */
public final class UnfinishedRestore {

	private static final String TABLE = "restore_under_way";

	/** A state of our own, which no database uses. */
	static final String STATE = "NS001";

	private UnfinishedRestore() {
	}

	/**
	 * The name of a table that is there from the first row that is restored to the last.
	 */
	public static String table() {
		return TABLE;
	}

	static boolean isIn(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("select 1 from information_schema.tables where lower(table_name) = ?")) {
			statement.setString(1, TABLE);
			try (ResultSet found = statement.executeQuery()) {
				return found.next();
			}
		}
	}

}
