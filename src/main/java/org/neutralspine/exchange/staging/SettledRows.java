package org.neutralspine.exchange.staging;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of an import that nobody will decide on any more, removed some at a time.
 *
 * @param id of the import
 */
record SettledRows(JdbcClient database, long id) {

	private static final int SLICE = 1000;

	/**
	 * Removes them, and the pictures of the import.
	 * @param which a condition on a row that begins with "and"; empty for all
	 */
	void remove(String which) {
		this.database.sql("delete from import_picture where import_id = ?").param(this.id).update();
		String rows = "from import_row where import_id = :import " + which;
		for (Long last = endOfSlice(rows); last != null; last = endOfSlice(rows)) {
			this.database.sql("delete " + rows + "and id <= :last")
				.param("import", this.id)
				.param("last", last)
				.update();
		}
	}

	private @Nullable Long endOfSlice(String rows) {
		return this.database
			.sql("select max(id) from (select id " + rows + "order by id fetch first " + SLICE + " rows only) slice")
			.param("import", this.id)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

}
