package org.neutralspine.exchange.store;

import jakarta.persistence.EntityManager;
import org.neutralspine.catalogue.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up what exercises were before imports changed them.
 */
@Component
public class ExerciseHistory {

	private static final String LAST_SHOWN = """
			select last.rev from exercise_aud last where last.id = ? and last.state = 'PUBLISHED'
			and not exists (select 1 from exercise_aud later where later.id = last.id and later.rev > last.rev
			and later.rev not in (select revision_id from catalogue_import where revision_id is not null)
			and later.rev not in (select undo_revision_id from catalogue_import where undo_revision_id is not null))
			order by last.rev desc fetch first 1 rows only""";

	private final EntityManager entityManager;

	private final JdbcClient database;

	ExerciseHistory(EntityManager entityManager, JdbcClient database) {
		this.entityManager = entityManager;
		this.database = database;
	}

	/**
	 * Whether an exercise was last published with just this content, and only imports
	 * have changed it since.
	 */
	public boolean isAsPublishedBeforeImports(long id, Content content) {
		return this.database.sql(LAST_SHOWN)
			.param(id)
			.query(Long.class)
			.optional()
			.map((revision) -> this.entityManager.find(ExerciseRevision.class, new ExerciseRevision.Key(id, revision)))
			.filter((past) -> past.content().equals(content))
			.isPresent();
	}

}
