package org.neutralspine.backup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of tables, each as a list of texts in JSON.
 */
class TableRows {

	private static final int BATCH = 500;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcTemplate database;

	private final Dialect dialect;

	TableRows(JdbcTemplate database, Dialect dialect) {
		this.database = database;
		this.dialect = dialect;
		// Without it, PostgreSQL hands over all rows of a table at once.
		this.database.setFetchSize(BATCH);
	}

	/**
	 * Reads a table.
	 * @param each is given every row, a line without its end
	 * @return what was read
	 */
	Manifest.Contents read(Table table, Consumer<String> each) {
		RowDigest digest = new RowDigest();
		this.database.query(table.selection(), (row) -> {
			List<@Nullable String> values = new ArrayList<>();
			for (Column column : table.columns()) {
				values.add(column.read(row, values.size() + 1));
			}
			String line = JSON.writeValueAsString(values);
			digest.add(line);
			each.accept(line);
		});
		return new Manifest.Contents(table.name(), table.columns().stream().map(Column::name).toList(), digest.rows(),
				digest.value());
	}

	void clear(Table table) {
		this.database.update("delete from " + table.name());
	}

	void write(Table table, Stream<String> lines) {
		String insertion = table.insertion(this.dialect);
		List<Object[]> batch = new ArrayList<>();
		lines.forEach((line) -> {
			batch.add(parameters(table, line));
			if (batch.size() == BATCH) {
				this.database.batchUpdate(insertion, batch);
				batch.clear();
			}
		});
		this.database.batchUpdate(insertion, batch);
	}

	private static @Nullable Object[] parameters(Table table, String line) {
		@Nullable String[] values = JSON.readValue(line, String[].class);
		if (values.length != table.columns().size()) {
			throw new UnusableBackupException("A row of %s is damaged.".formatted(table.name()));
		}
		@Nullable Object[] parameters = new Object[values.length];
		Arrays.setAll(parameters, (index) -> table.columns().get(index).parameter(values[index]));
		return parameters;
	}

}
