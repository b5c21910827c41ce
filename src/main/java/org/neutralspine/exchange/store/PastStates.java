package org.neutralspine.exchange.store;

import jakarta.persistence.EntityManager;
import org.neutralspine.catalogue.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What exercises were before imports changed them.
 */
@Component
public class PastStates {

	private static final String LAST_SHOWN = """
			select last.rev from exercise_aud last where last.id = ? and last.state = 'PUBLISHED'
			and not exists (select 1 from exercise_aud later where later.id = last.id and later.rev > last.rev
			and later.rev not in (select revision_id from catalogue_import where revision_id is not null)
			and later.rev not in (select undo_revision_id from catalogue_import where undo_revision_id is not null))
			order by last.rev desc fetch first 1 rows only""";

	private final EntityManager memory;

	private final JdbcClient database;

	PastStates(EntityManager memory, JdbcClient database) {
		this.memory = memory;
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
			.map((revision) -> this.memory.find(PastExercise.class, new PastExercise.Key(id, revision)))
			.filter((past) -> past.content().equals(content))
			.isPresent();
	}

}
