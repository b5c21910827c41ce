package org.neutralspine.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.web.database.UnfinishedRestore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the application, as the database describes them. Sessions are left out:
 * whoever was signed in signs in again.
 */
class Tables {

	private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes", "sign_in_bucket", UnfinishedRestore.table());

	private static final String COLUMNS = """
			select lower(c.table_name), lower(c.column_name), lower(c.data_type), c.is_identity
			from information_schema.columns c join information_schema.tables t
			on t.table_schema = c.table_schema and t.table_name = c.table_name
			where t.table_schema = current_schema and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
			order by c.table_name, c.ordinal_position""";

	private static final String REFERENCES = """
			select lower(child.table_name), lower(parent.table_name) from information_schema.referential_constraints r
			join information_schema.table_constraints child
			on child.constraint_schema = r.constraint_schema and child.constraint_name = r.constraint_name
			join information_schema.table_constraints parent
			on parent.constraint_schema = r.unique_constraint_schema and parent.constraint_name = r.unique_constraint_name
			where r.constraint_schema = current_schema""";

	private static final String SEQUENCES = """
			select lower(sequence_name) from information_schema.sequences where sequence_schema = current_schema
			and lower(sequence_name) like '%!_seq' escape '!'""";

	/** A sequence may be asked for a block of numbers, which ends at the one it says. */
	private static final int BLOCK = 1000;

	private final JdbcClient database;

	Tables(JdbcClient database) {
		this.database = database;
	}

	boolean isEmpty() {
		return columns().isEmpty();
	}

	/** Each table after those that it refers to. */
	List<Table> inOrder() {
		Map<String, List<Column>> columns = columns();
		columns.keySet().removeAll(LEFT_OUT);
		Map<String, Set<String>> references = references();
		Set<String> ordered = new LinkedHashSet<>();
		columns.keySet().forEach((table) -> add(table, references, ordered));
		return ordered.stream().map((table) -> new Table(table, columns.getOrDefault(table, List.of()))).toList();
	}

	private static void add(String table, Map<String, Set<String>> references, Set<String> ordered) {
		if (!ordered.contains(table)) {
			references.getOrDefault(table, Set.of()).forEach((parent) -> add(parent, references, ordered));
			ordered.add(table);
		}
	}

	private Map<String, List<Column>> columns() {
		Map<String, List<Column>> columns = new LinkedHashMap<>();
		this.database.sql(COLUMNS)
			.query((row, number) -> columns.computeIfAbsent(row.getString(1), (table) -> new ArrayList<>())
				.add(new Column(row.getString(2), row.getString(3), row.getString(4).equals("YES"))))
			.list();
		return columns;
	}

	/** The tables that each refers to, but for itself. */
	private Map<String, Set<String>> references() {
		Map<String, Set<String>> references = new LinkedHashMap<>();
		this.database.sql(REFERENCES)
			.query((row, number) -> row.getString(1).equals(row.getString(2))
					|| references.computeIfAbsent(row.getString(1), (table) -> new LinkedHashSet<>())
						.add(row.getString(2)))
			.list();
		return references;
	}

	/** Goes on counting behind what is there. */
	void restartCounting(List<Table> tables) {
		tables.forEach((table) -> table.columns()
			.stream()
			.filter(Column::identity)
			.forEach((column) -> this.database
				.sql("alter table %s alter column %s restart with %d".formatted(table.name(), column.name(),
						last(table.name(), column.name()) + 1))
				.update()));
		this.database.sql(SEQUENCES)
			.query(String.class)
			.list()
			.stream()
			.filter((sequence) -> tables.stream().anyMatch((table) -> sequence.equals(table.name() + "_seq")))
			.forEach((sequence) -> this.database
				.sql("alter sequence %s restart with %d".formatted(sequence,
						last(sequence.substring(0, sequence.length() - "_seq".length()), "id") + BLOCK))
				.update());
	}

	private long last(String table, String column) {
		return this.database.sql("select coalesce(max(%s), 0) from %s".formatted(column, table))
			.query(Long.class)
			.single();
	}

}
