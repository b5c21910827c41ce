package org.neutralspine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Loaded the starter catalogue in the first version, and now does nothing: what ships is
 * brought in at every start, into a new database and an old one alike. Databases of the
 * first version remember this migration, and would miss it.
 */
@Component
class V2__StarterCatalogue extends BaseJavaMigration {

	@Override
	public void migrate(Context context) {
		// See above.
	}

	/** How each database takes a text as JSON. */
	static String jsonParameter(Connection connection) throws SQLException {
		return isH2(connection) ? "? format json" : "cast(? as json)";
	}

	static boolean isH2(Connection connection) throws SQLException {
		return "H2".equals(connection.getMetaData().getDatabaseProductName());
	}

}
