package org.neutralspine.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A column of a table, and how its values are written down: bytes in Base64, JSON without
 * blanks, and anything else as the text that both databases read it from.
 *
 * @param name in lower case
 * @param type as the database names it, in lower case
 * @param identity whether the database counts it up by itself
 */
record Column(String name, String type, boolean identity) {

	private static final JsonMapper EXACT = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private boolean isBytes() {
		return this.type.equals("bytea") || this.type.startsWith("binary");
	}

	/** How the column is selected. */
	String selected() {
		return isBytes() ? this.name : "cast(%s as varchar)".formatted(this.name);
	}

	/** The value of a row, the same from either database. */
	@Nullable String read(ResultSet row, int index) throws SQLException {
		if (isBytes()) {
			byte[] bytes = row.getBytes(index);
			return (bytes != null) ? Base64.getEncoder().encodeToString(bytes) : null;
		}
		String text = row.getString(index);
		if (text == null) {
			return null;
		}
		return switch (this.type) {
			case "json" -> EXACT.readTree(text).toString();
			case "boolean" -> text.toLowerCase(Locale.ROOT);
			default -> text;
		};
	}

	/** The parameter of an insertion. */
	@Nullable Object parameter(@Nullable String value) {
		return (value != null && isBytes()) ? Base64.getDecoder().decode(value) : value;
	}

}
