package org.neutralspine.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one after the other write the catalogue, since what holds for the published
 * exercises together cannot be checked while somebody else changes them.
 */
@Component
public class CatalogueLock {

	private final JdbcClient database;

	CatalogueLock(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Waits until nobody else is writing, and keeps others waiting until the end of the
	 * transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		this.database.sql("select id from catalogue_lock where id = 1 for update").query(Integer.class).single();
	}

}
