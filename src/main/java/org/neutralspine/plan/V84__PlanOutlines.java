package org.neutralspine.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.version.Outline;
import org.neutralspine.plan.version.PublishedPlan;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes beside each version in force what a list of many plans asks of it. It stays null
 * where an earlier version of the application publishes meanwhile, which does not know
 * the column, and then the plan is looked into. Those that are in force no more are never
 * asked.
 */
@Component
class V84__PlanOutlines extends BaseJavaMigration {

	private static final int ROWS_AT_ONCE = 100;

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("alter table plan_version add column outline json");
		}
		boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
		try (PreparedStatement versions = connection.prepareStatement("""
				select version.id, version.content, version.draft, plan.draft as written, plan.draft_number
				from plan_version version
				join plan on plan.id = version.plan_id and plan.latest_version = version.number""");
				PreparedStatement update = connection.prepareStatement("update plan_version set outline = "
						+ (h2 ? "? format json" : "cast(? as json)") + " where id = ?")) {
			versions.setFetchSize(ROWS_AT_ONCE);
			try (ResultSet rows = versions.executeQuery()) {
				write(rows, update);
			}
		}
	}

	private static void write(ResultSet versions, PreparedStatement update) throws SQLException {
		for (int row = 1; versions.next(); row++) {
			update.setString(1, outline(versions));
			update.setLong(2, versions.getLong("id"));
			update.addBatch();
			if (row % ROWS_AT_ONCE == 0) {
				update.executeBatch();
			}
		}
		update.executeBatch();
	}

	/** Null where the plan cannot be read, which is for whoever looks at it to say. */
	private static @Nullable String outline(ResultSet version) throws SQLException {
		JsonMapper json = JsonMapper.shared();
		boolean same = json.readTree(version.getString("draft")).equals(json.readTree(version.getString("written")));
		try {
			PublishedPlan plan = json.readValue(version.getString("content"), PublishedPlan.class);
			return json.writeValueAsString(Outline.of(plan, same ? version.getInt("draft_number") : null));
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
