package org.neutralspine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the links of an exercise with its other content, so that one row is one state of
 * it.
 */
@Component
class V9__LinksBySlug extends BaseJavaMigration {

	private static final String READ = """
			select link.source_id, target.slug from exercise_link link
			join exercise target on target.id = link.target_id
			where link.kind = ? order by link.source_id, link.place""";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		for (String kind : new String[] { "easier", "harder", "instead" }) {
			execute(connection, "alter table exercise add column " + kind + " json default json '[]' not null");
			write(connection, kind, read(connection, kind));
		}
		execute(connection, "drop table exercise_link");
	}

	private static Map<Long, List<String>> read(Connection connection, String kind) throws SQLException {
		Map<Long, List<String>> links = new HashMap<>();
		try (PreparedStatement statement = connection.prepareStatement(READ)) {
			statement.setString(1, kind.toUpperCase(Locale.ROOT));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					links.computeIfAbsent(rows.getLong(1), (id) -> new ArrayList<>()).add(rows.getString(2));
				}
			}
		}
		return links;
	}

	private static void write(Connection connection, String kind, Map<Long, List<String>> links) throws SQLException {
		String update = "update exercise set " + kind + " = " + V2__StarterCatalogue.jsonParameter(connection)
				+ " where id = ?";
		try (PreparedStatement statement = connection.prepareStatement(update)) {
			for (Map.Entry<Long, List<String>> link : links.entrySet()) {
				statement.setString(1, JsonMapper.shared().writeValueAsString(link.getValue()));
				statement.setLong(2, link.getKey());
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
