package org.neutralspine.plan;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * The tables whose rows belong to a client, as the foreign keys tell.
 */
final class ClientTables {

	private final DatabaseMetaData database;

	private final Set<String> names = new TreeSet<>();

	private ClientTables(DatabaseMetaData database) {
		this.database = database;
	}

	static Set<String> of(DataSource source) throws SQLException {
		try (Connection connection = source.getConnection()) {
			ClientTables tables = new ClientTables(connection.getMetaData());
			tables.addThoseOf("client");
			return tables.names;
		}
	}

	private void addThoseOf(String table) throws SQLException {
		String stored = this.database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
		Set<String> found = new TreeSet<>();
		try (ResultSet keys = this.database.getExportedKeys(null, null, stored)) {
			while (keys.next()) {
				found.add(keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
			}
		}
		for (String name : found) {
			if (this.names.add(name)) {
				addThoseOf(name);
			}
		}
	}

}
