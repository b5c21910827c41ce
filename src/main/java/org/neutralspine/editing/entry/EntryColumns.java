package org.neutralspine.editing.entry;

import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of all that an exercise says, as parameters of a statement that is run for
 * many of them.
 */
final class EntryColumns {

	private final Map<String, ExerciseField<?>> fields = new LinkedHashMap<>();

	/** How the database takes a text as JSON. */
	private final String json;

	private EntryColumns(String json) {
		this.json = json;
		ExerciseFields.ALL.forEach((field) -> this.fields.putIfAbsent(field.storedIn(), field));
	}

	static EntryColumns of(DataSource database) throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
		return new EntryColumns("H2".equals(product) ? "? format json" : "cast(? as json)");
	}

	/** Their names. */
	String names() {
		return String.join(", ", this.fields.keySet());
	}

	/** A parameter for each. */
	String parameters() {
		return this.fields.values().stream().map(this::parameter).collect(Collectors.joining(", "));
	}

	/** Each set to a parameter. */
	String assignments() {
		return this.fields.entrySet()
			.stream()
			.map((column) -> column.getKey() + " = " + parameter(column.getValue()))
			.collect(Collectors.joining(", "));
	}

	private String parameter(ExerciseField<?> field) {
		return isJson(field) ? this.json : "?";
	}

	/** What an exercise says in each. */
	List<@Nullable Object> values(Content content) {
		List<@Nullable Object> values = new ArrayList<>();
		this.fields.values().forEach((field) -> values.add(value(field, content)));
		return values;
	}

	private static @Nullable Object value(ExerciseField<?> field, Content content) {
		ContentPart<?> part = field.part();
		Object value = part.isOptional() ? part.of(content) : field.of(content);
		if (value != null && isJson(field)) {
			return JsonMapper.shared().writeValueAsString(value);
		}
		return (value instanceof Enum<?> constant) ? constant.name() : value;
	}

	/** A part that may be missing has one column for all of it. */
	private static boolean isJson(ExerciseField<?> field) {
		return field.part().isOptional() || switch (field.kind()) {
			case LINES, SLUGS, CONSTANTS -> true;
			default -> false;
		};
	}

}
