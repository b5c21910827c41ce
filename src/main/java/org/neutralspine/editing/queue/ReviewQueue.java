package org.neutralspine.editing.queue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The exercises that nobody has reviewed yet, in the order in which they came in.
 */
@Component
public class ReviewQueue {

	private static final String WAITING = " from exercise where state = 'UNREVIEWED' and (:revision = 0 or id in "
			+ "(select id from exercise_aud where rev = :revision)) ";

	private static final String FITTING = "and (lower(name) like :pattern escape '!' or slug like :pattern escape '!') ";

	private final JdbcClient database;

	ReviewQueue(JdbcClient database) {
		this.database = database;
	}

	/** How many there are. */
	public int count(QueueScope scope) {
		return count(scope, "");
	}

	int count(QueueScope scope, String words) {
		return fitting("select count(*)" + WAITING + FITTING, scope, words).query(Integer.class).single();
	}

	/**
	 * Some of them, by their slugs.
	 * @param words of a name or address; empty for all
	 */
	List<String> page(QueueScope scope, String words, int offset, int size) {
		return fitting(
				"select slug" + WAITING + FITTING + "order by id offset :offset rows fetch first :size rows only",
				scope, words)
			.param("offset", offset)
			.param("size", size)
			.query(String.class)
			.list();
	}

	/** The first that came in after an exercise, whether or not that one still waits. */
	public Optional<String> after(QueueScope scope, long id) {
		return this.database.sql("select slug" + WAITING + "and id > :id order by id fetch first 1 rows only")
			.param("revision", scope.revision())
			.param("id", id)
			.query(String.class)
			.optional();
	}

	private StatementSpec fitting(String sql, QueueScope scope, String words) {
		return this.database.sql(sql)
			.param("revision", scope.revision())
			.param("pattern", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
	}

}
