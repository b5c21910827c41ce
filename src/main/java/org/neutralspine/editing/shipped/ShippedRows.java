package org.neutralspine.editing.shipped;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was shipped and brought in, and what became of each exercise of it.
 */
@Component
class ShippedRows {

	private static final String SELECT = "select slug, fingerprint, status, cause, entry_version from shipped_exercise ";

	private static final String DECIDE = """
			update shipped_exercise set status = :status, cause = null, entry_version = cast(:version as integer),
			decided_by = :who, decided_at = :now where slug = :slug and status = 'WAITING'""";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	ShippedRows(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/** Whether a catalogue was brought in, be it long ago. */
	boolean isBroughtIn(String fingerprint) {
		return !this.database.sql("select fingerprint from shipped_catalogue where fingerprint = ?")
			.param(fingerprint)
			.query(String.class)
			.list()
			.isEmpty();
	}

	/** Remembers that a catalogue was brought in. */
	void broughtIn(String fingerprint, Instant now) {
		this.database.sql("insert into shipped_catalogue (fingerprint, brought_in_at) values (?, ?)")
			.param(fingerprint)
			.param(now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** All by slug. */
	Map<String, ShippedRow> all() {
		Map<String, ShippedRow> rows = new LinkedHashMap<>();
		this.database.sql(SELECT).query(ShippedRow.class).list().forEach((row) -> rows.put(row.slug(), row));
		return rows;
	}

	List<ShippedRow> waiting() {
		return this.database.sql(SELECT + "where status = 'WAITING' order by slug").query(ShippedRow.class).list();
	}

	int countWaiting() {
		return this.database.sql("select count(*) from shipped_exercise where status = 'WAITING'")
			.query(Integer.class)
			.single();
	}

	Optional<ShippedRow> waiting(String slug) {
		return this.database.sql(SELECT + "where status = 'WAITING' and slug = ?")
			.param(slug)
			.query(ShippedRow.class)
			.optional();
	}

	/** Replaces what was remembered of these exercises. */
	void write(Collection<ShippedRow> rows) {
		this.batches.batchUpdate("delete from shipped_exercise where slug = ?",
				rows.stream().map((row) -> new Object[] { row.slug() }).toList());
		this.batches.batchUpdate(
				"insert into shipped_exercise (slug, fingerprint, status, cause, entry_version) values (?, ?, ?, ?, ?)",
				rows.stream()
					.map((row) -> new Object[] { row.slug(), row.fingerprint(), row.status().name(),
							(row.cause() != null) ? row.cause().name() : null, row.entryVersion() })
					.toList());
	}

	/**
	 * Remembers what an admin has decided about an exercise that waits.
	 * @param version the version of the exercise that says what was shipped; null where
	 * it goes on saying something else
	 * @return whether it waited
	 */
	boolean decide(String slug, UpdateStatus status, @Nullable Integer version, String who, Instant now) {
		return this.database.sql(DECIDE)
			.param("slug", slug)
			.param("status", status.name())
			.param("version", version)
			.param("who", who)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

}
