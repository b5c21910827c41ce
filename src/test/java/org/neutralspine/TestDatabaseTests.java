package org.neutralspine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A class of tests never sees what another one has left, however short that was.
 */
class TestDatabaseTests {

	private final CountDownLatch opening = new CountDownLatch(1);

	private final CountDownLatch opened = new CountDownLatch(1);

	@Test
	void connectionsBeingOpenedDoNotLeadToTheDatabaseBefore() throws SQLException, InterruptedException {
		DataSource slow = new DelegatingDataSource(database("before")) {

			@Override
			public Connection getConnection() throws SQLException {
				if (Thread.currentThread().getName().endsWith("connection-adder")) {
					awaitOpened();
				}
				return super.getConnection();
			}

		};
		try (TestDatabase.ReplaceablePool pool = new TestDatabase.ReplaceablePool("jdbc:h2:mem:test", slow,
				() -> database("after"))) {
			pool.getConnection().close();
			this.opening.await();
			Thread replacing = new Thread(pool::replace);
			replacing.start();
			Awaitility.await()
				.until(replacing::getState, (state) -> state == Thread.State.TIMED_WAITING
						|| state == Thread.State.WAITING || state == Thread.State.TERMINATED);
			this.opened.countDown();
			replacing.join();
			List<Connection> connections = new ArrayList<>();
			while (connections.size() < pool.getMaximumPoolSize()) {
				connections.add(pool.getConnection());
			}
			assertThat(connections).extracting(Connection::getCatalog).containsOnly("AFTER");
		}
	}

	private void awaitOpened() {
		try {
			this.opening.countDown();
			this.opened.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static DataSource database(String name) {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + name);
		return database;
	}

}
