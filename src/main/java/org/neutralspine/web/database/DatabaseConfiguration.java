package org.neutralspine.web.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import jakarta.servlet.DispatcherType;
import org.neutralspine.web.DatabaseFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Makes sure that acknowledged changes are durable, and that a database is used again as
 * soon as it is back.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/** The state in which the standard lets nothing be written. */
	static final String READ_ONLY = "25006";

	@Bean
	static BeanPostProcessor dependableDatabase() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool) {
					String url = String.valueOf(pool.getJdbcUrl());
					if (url.startsWith("jdbc:h2:")) {
						h2(pool);
					}
					else if (url.startsWith("jdbc:postgresql:")) {
						postgreSql(pool.getDataSourceProperties());
					}
				}
				return bean;
			}

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool) {
					refuseWhatIsOfNoUse(pool);
				}
				return bean;
			}

		};
	}

	@Bean
	FilterRegistrationBean<UnreachableDatabaseFilter> unreachableDatabaseFilter(
			@Value("${server.servlet.session.cookie.name:SESSION}") String sessionCookie) {
		FilterRegistrationBean<UnreachableDatabaseFilter> registration = new FilterRegistrationBean<>(
				new UnreachableDatabaseFilter(sessionCookie));
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

	/**
	 * Refuses at the start a read-only database, instead of with the first change that is
	 * lost, and one that is half restored. Scheduled work has not begun yet.
	 */
	private static void refuseWhatIsOfNoUse(DataSource source) {
		try (Connection connection = source.getConnection()) {
			if (connection.isReadOnly() || isReadOnlyServer(connection)) {
				throw new SQLNonTransientConnectionException("read-only", READ_ONLY);
			}
			if (UnfinishedRestore.isIn(connection)) {
				throw new SQLNonTransientConnectionException("unfinished", UnfinishedRestore.STATE);
			}
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be used", ex);
		}
	}

	/** PostgreSQL's driver says what it was told itself, not what the server allows. */
	private static boolean isReadOnlyServer(Connection connection) throws SQLException {
		if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
			return false;
		}
		try (Statement statement = connection.createStatement();
				ResultSet setting = statement.executeQuery("show transaction_read_only")) {
			return setting.next() && setting.getString(1).equals("on");
		}
	}

	/**
	 * H2 says that a change is kept up to half a second before it is on the disk, unless
	 * its delay is set to zero. It forgets that setting whenever the database is closed,
	 * so every new connection sets it again. H2 closes itself when the disk is full; its
	 * old connections never find that out unless they are asked for a row, and only a new
	 * one opens it again. What can only be read has no row either, so that health is
	 * told.
	 */
	private static void h2(HikariDataSource pool) {
		pool.setConnectionInitSql("set write_delay 0");
		pool.setConnectionTestQuery("select 1 where not readonly()");
		pool.setExceptionOverride(new ClosedH2());
		// DatabaseFile has the others wait.
		pool.setAllowPoolSuspension(true);
	}

	/**
	 * A server that is stopped, or a line that is cut, may never answer. The time is in
	 * seconds, and long enough for each statement of an import. What the address says
	 * counts more.
	 */
	private static void postgreSql(Properties driver) {
		driver.putIfAbsent("connectTimeout", "3");
		driver.putIfAbsent("loginTimeout", "3");
		driver.putIfAbsent("socketTimeout", "60");
		driver.putIfAbsent("tcpKeepAlive", "true");
	}

	/**
	 * Drops a connection as soon as it says that its database is closed.
	 */
	private static final class ClosedH2 implements SQLExceptionOverride {

		@java.lang.Override
		public Override adjudicate(SQLException ex) {
			return UnreachableDatabase.isClosed(ex) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
		}

	}

}
