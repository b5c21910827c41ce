package org.neutralspine.editing;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one after the other write the catalogue, since what holds for the published
 * exercises together cannot be checked while another transaction changes them.
 */
@Component
public class CatalogueLock {

	/** What PostgreSQL says; H2 calls it a timeout. */
	private static final String LOCK_NOT_AVAILABLE = "55P03";

	private final JdbcClient database;

	private final boolean waitsForEver;

	CatalogueLock(JdbcClient database, DataSource dataSource) throws MetaDataAccessException {
		this.database = database;
		this.waitsForEver = "PostgreSQL"
			.equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
	}

	/**
	 * Waits until nobody else is writing, and keeps others waiting until the end of the
	 * transaction. Nobody waits for longer than two seconds, which is what H2 does by
	 * itself.
	 * @throws CatalogueBusyException where that was not long enough
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		if (this.waitsForEver) {
			this.database.sql("set local lock_timeout = '2s'").update();
		}
		try {
			this.database.sql("select id from catalogue_lock where id = 1 for update").query(Integer.class).single();
		}
		catch (QueryTimeoutException ex) {
			throw new CatalogueBusyException(ex);
		}
		catch (UncategorizedSQLException ex) {
			SQLException cause = ex.getSQLException();
			throw (cause != null && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) ? new CatalogueBusyException(ex)
					: ex;
		}
	}

}
