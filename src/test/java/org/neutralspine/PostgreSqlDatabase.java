package org.neutralspine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL in the place of H2, for the tests that import it: one server, which
 * ends with the tests, and a database of its own for each context.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgreSqlDatabase {

	private static final EmbeddedPostgres SERVER = start();

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Bean
	DataSource dataSource() {
		return empty();
	}

	/**
	 * A database with nothing in it.
	 */
	public static DataSource empty() {
		String name = "test" + NUMBER.incrementAndGet();
		JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name).update();
		return SERVER.getDatabase("postgres", name);
	}

}
