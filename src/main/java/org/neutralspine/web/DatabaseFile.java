package org.neutralspine.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * The file of an embedded database. Deleted rows stay readable in it until it is
 * rewritten.
 */
@Component
public class DatabaseFile {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseFile.class);

	/** For ten seconds. */
	private static final RetryPolicy UNTIL_QUIET = RetryPolicy.builder()
		.includes(BusyException.class)
		.delay(Duration.ofMillis(10))
		.maxRetries(1000)
		.build();

	private final DataSource dataSource;

	private boolean stale;

	DatabaseFile(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * Where something that was deleted may still be read.
	 */
	public enum Traces {

		/** Nowhere. */
		NONE,

		/** In the file, until the application is stopped in an orderly way. */
		UNTIL_STOPPED,

		/** In the files of a database that is not ours to rewrite. */
		IN_DATABASE

	}

	/**
	 * Rewrites the file without deleted rows. Queries wait meanwhile. To be called
	 * outside of a transaction.
	 */
	public synchronized Traces rewrite() {
		if (!(this.dataSource instanceof HikariDataSource pool)) {
			return Traces.IN_DATABASE;
		}
		String url = pool.getJdbcUrl();
		if (url.startsWith("jdbc:h2:mem:")) {
			return Traces.NONE;
		}
		if (!url.startsWith("jdbc:h2:file:")) {
			return Traces.IN_DATABASE;
		}
		this.stale = true;
		try (Connection connection = DriverManager.getConnection(url, pool.getUsername(), pool.getPassword());
				Statement statement = connection.createStatement()) {
			this.stale = !rewrite(pool.getHikariPoolMXBean(), statement);
		}
		catch (SQLException ex) {
			logger.warn("The file of the database was not written anew", ex);
		}
		return this.stale ? Traces.UNTIL_STOPPED : Traces.NONE;
	}

	/**
	 * H2 rewrites the file when it is closed; the next connection opens it again.
	 */
	private static boolean rewrite(HikariPoolMXBean pool, Statement statement) throws SQLException {
		pool.suspendPool();
		try {
			if (!isQuiet(pool)) {
				return false;
			}
			statement.execute("shutdown compact");
			return true;
		}
		finally {
			pool.softEvictConnections();
			pool.resumePool();
		}
	}

	/** Waits until no connection is in use. */
	private static boolean isQuiet(HikariPoolMXBean pool) {
		try {
			return new RetryTemplate(UNTIL_QUIET).execute(() -> {
				if (pool.getActiveConnections() > 0) {
					throw new BusyException();
				}
				return true;
			});
		}
		catch (RetryException ex) {
			return false;
		}
	}

	/** The last chance before the application ends. */
	@PreDestroy
	synchronized void close() {
		if (this.stale) {
			rewrite();
		}
	}

	private static final class BusyException extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
