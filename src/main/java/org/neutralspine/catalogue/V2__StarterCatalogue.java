package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the starter catalogue, once. From then on the database is the truth. It goes by
 * column names rather than by today's types, since those may change and a migration may
 * not.
 */
@Component
class V2__StarterCatalogue extends BaseJavaMigration {

	private static final String ENTRIES = "catalogue/starter.json";

	private static final String INSERT_ENTRY = """
			insert into exercise (slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment,
			position, trains, demands, minimum_load_kg, favoured, aliases, basis)
			values (?, ?, 'PUBLISHED', ?, :json, :json, :json, ?, ?, :json, :json, ?, :json, :json, ?, ?, :json, ?)""";

	private static final String INSERT_LINK = "insert into exercise_link (source_id, kind, place, target_id) "
			+ "values (?, ?, ?, ?)";

	private final CatalogueProperties properties;

	V2__StarterCatalogue(CatalogueProperties properties) {
		this.properties = properties;
	}

	@Override
	public void migrate(Context context) throws IOException, SQLException {
		if (!this.properties.starterCatalogue()) {
			return;
		}
		Connection connection = context.getConnection();
		JsonNode entries = read();
		Map<String, Long> ids = insertEntries(connection, entries);
		insertLinks(connection, entries, ids);
	}

	private static JsonNode read() throws IOException {
		try (InputStream file = new ClassPathResource(ENTRIES).getInputStream()) {
			return JsonMapper.shared().readTree(file);
		}
	}

	private static Map<String, Long> insertEntries(Connection connection, JsonNode entries) throws SQLException {
		String insert = INSERT_ENTRY.replace(":json", jsonParameter(connection));
		Map<String, Long> ids = new HashMap<>();
		try (PreparedStatement statement = connection.prepareStatement(insert, new String[] { "id" })) {
			for (JsonNode entry : entries) {
				bind(statement, text(entry, "slug"), text(entry, "name"), text(entry, "summary"), json(entry, "steps"),
						json(entry, "cues"), json(entry, "mistakes"), text(entry, "why"), text(entry, "insteadText"),
						json(entry, "dose"), json(entry, "equipment"), text(entry, "position"), json(entry, "trains"),
						json(entry, "demands"), entry.path("minimumLoadKg").decimalValueOpt().orElse(null),
						entry.path("favoured").asBoolean(), json(entry, "aliases"), text(entry, "basis"));
				statement.executeUpdate();
				try (ResultSet key = statement.getGeneratedKeys()) {
					key.next();
					ids.put(entry.path("slug").asString(), key.getLong(1));
				}
			}
		}
		return ids;
	}

	private static void insertLinks(Connection connection, JsonNode entries, Map<String, Long> ids)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(INSERT_LINK)) {
			for (JsonNode entry : entries) {
				for (String kind : new String[] { "easier", "harder", "instead" }) {
					int place = 0;
					for (JsonNode target : entry.path(kind)) {
						bind(statement, ids.get(entry.path("slug").asString()), kind.toUpperCase(Locale.ROOT), place++,
								Objects.requireNonNull(ids.get(target.asString()), target::asString));
						statement.addBatch();
					}
				}
			}
			statement.executeBatch();
		}
	}

	/** How each database takes a text as JSON. */
	static String jsonParameter(Connection connection) throws SQLException {
		return isH2(connection) ? "? format json" : "cast(? as json)";
	}

	static boolean isH2(Connection connection) throws SQLException {
		return "H2".equals(connection.getMetaData().getDatabaseProductName());
	}

	private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	private static @Nullable String text(JsonNode entry, String property) {
		return entry.path(property).asStringOpt().orElse(null);
	}

	private static @Nullable String json(JsonNode entry, String property) {
		JsonNode node = entry.path(property);
		return (node.isMissingNode() || node.isNull()) ? null : node.toString();
	}

}
