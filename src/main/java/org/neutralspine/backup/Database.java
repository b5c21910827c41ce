package org.neutralspine.backup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.database.UnfinishedRestore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database that is backed up, or restored to.
 */
class Database {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	Database(DataSource source) {
		this.jdbc = new JdbcTemplate(source);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Does something in one transaction, which sees nothing of what others do meanwhile.
	 * Times are texts of the same zone in it, wherever the backup is made and restored.
	 */
	<T extends @Nullable Object> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((status) -> {
			this.jdbc.execute("set time zone 'UTC'");
			return work.get();
		});
	}

	/** From now on no application may start with it. */
	void begin() {
		this.jdbc.execute("create table %s (id integer)".formatted(UnfinishedRestore.table()));
	}

	/** All of it is there. */
	void end() {
		this.jdbc.execute("drop table " + UnfinishedRestore.table());
	}

	/** When the transaction began. */
	Instant time() {
		return JdbcClient.create(this.jdbc)
			.sql("select current_timestamp")
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	Tables tables() {
		return new Tables(JdbcClient.create(this.jdbc));
	}

	TableRows rows() {
		String product = this.jdbc
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName());
		return new TableRows(this.jdbc, "H2".equals(product) ? Dialect.H2 : Dialect.POSTGRESQL);
	}

}
