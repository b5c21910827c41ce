package org.neutralspine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the starter catalogue's aliases to what a strict reading needs: names that
 * people use and that no alias had, and none for what is done harder than the entry says.
 */
@Component
class V17__StarterAliases extends BaseJavaMigration {

	private static final Map<String, String> ADDED = Map.ofEntries(Map.entry("ab-machine-crunch", "ab cable crunch"),
			Map.entry("abdominal-brace", "stomach vacuum"), Map.entry("bicycle-crunch", "bicycle maneuver"),
			Map.entry("dumbbell-side-bend", "bending sideways stretch"), Map.entry("golf", "golf driving range"),
			Map.entry("leg-press", "leg weights"), Map.entry("recumbent-bike", "light cycling"),
			Map.entry("seated-biceps-curl", "high cable curl"), Map.entry("seated-spinal-twist", "spinal twist"),
			Map.entry("single-leg-bridge", "single leg glute march"), Map.entry("upright-bike", "smart trainer"));

	private static final Map<String, String> REMOVED = Map.of("dancing", "ballet", "hiking", "snowshoeing", "skiing",
			"waterskiing");

	private static final String KEPT = "slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, "
			+ "equipment, position, trains, demands, minimum_load_kg, favoured, aliases, easier, harder, instead, basis, "
			+ "origin, picture, reason";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		Map<Long, List<String>> changed = changed(connection);
		if (changed.isEmpty()) {
			return;
		}
		long revision = addRevision(connection);
		for (Map.Entry<Long, List<String>> entry : changed.entrySet()) {
			change(connection, entry.getKey(), JsonMapper.shared().writeValueAsString(entry.getValue()));
			keepHistory(connection, entry.getKey(), revision);
		}
	}

	private static Map<Long, List<String>> changed(Connection connection) throws SQLException {
		Map<Long, List<String>> changed = new TreeMap<>();
		try (PreparedStatement statement = connection.prepareStatement("select id, slug, aliases from exercise");
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				List<String> before = new ArrayList<>();
				JsonMapper.shared()
					.readTree(rows.getString("aliases"))
					.forEach((alias) -> before.add(alias.asString()));
				List<String> after = new ArrayList<>(before);
				String slug = rows.getString("slug");
				if (ADDED.containsKey(slug) && !after.contains(ADDED.get(slug))) {
					after.add(ADDED.get(slug));
				}
				if (REMOVED.containsKey(slug)) {
					after.remove(REMOVED.get(slug));
				}
				if (!after.equals(before)) {
					changed.put(rows.getLong("id"), after);
				}
			}
		}
		return changed;
	}

	private static long addRevision(Connection connection) throws SQLException {
		String next = V2__StarterCatalogue.isH2(connection) ? "next value for revision_seq" : "nextval('revision_seq')";
		long revision;
		try (PreparedStatement statement = connection.prepareStatement("select " + next);
				ResultSet row = statement.executeQuery()) {
			row.next();
			revision = row.getLong(1);
		}
		try (PreparedStatement statement = connection
			.prepareStatement("insert into revision (id, happened_at, who) values (?, current_timestamp, 'system')")) {
			statement.setLong(1, revision);
			statement.executeUpdate();
		}
		return revision;
	}

	/** Whoever is editing it at the moment is told that it was changed. */
	private static void change(Connection connection, long id, String aliases) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("update exercise set aliases = " + V2__StarterCatalogue.jsonParameter(connection)
					+ ", reason = null, changed_at = current_timestamp, version = version + 1 where id = ?")) {
			statement.setString(1, aliases);
			statement.setLong(2, id);
			statement.executeUpdate();
		}
	}

	private static void keepHistory(Connection connection, long id, long revision) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("insert into exercise_aud (id, rev, revtype, "
				+ KEPT + ") select id, ?, 1, " + KEPT + " from exercise where id = ?")) {
			statement.setLong(1, revision);
			statement.setLong(2, id);
			statement.executeUpdate();
		}
	}

}
