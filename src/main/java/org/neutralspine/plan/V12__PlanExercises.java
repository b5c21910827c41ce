package org.neutralspine.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes beside each published version which exercises it names; how to look into JSON is
 * not the same in every database.
 */
@Component
class V12__PlanExercises extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					create table plan_version_exercise (
					    plan_version_id bigint not null references plan_version (id) on delete cascade,
					    slug varchar(80) not null,
					    primary key (plan_version_id, slug)
					)""");
			statement.execute("create index plan_version_exercise_slug on plan_version_exercise (slug)");
		}
		try (Statement statement = connection.createStatement();
				ResultSet versions = statement.executeQuery("select id, content from plan_version");
				PreparedStatement insert = connection
					.prepareStatement("insert into plan_version_exercise (plan_version_id, slug) values (?, ?)")) {
			while (versions.next()) {
				for (String slug : slugs(versions.getString("content"))) {
					insert.setLong(1, versions.getLong("id"));
					insert.setString(2, slug);
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
	}

	private static Set<String> slugs(String content) {
		Set<String> slugs = new LinkedHashSet<>();
		for (JsonNode item : JsonMapper.shared().readTree(content).path("items")) {
			slugs.add(item.path("slug").asString());
		}
		return slugs;
	}

}
