package org.neutralspine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database of the shared application, H2 or PostgreSQL.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Bean
	Replaceable dataSource(@Value("${test.database:H2}") Kind kind) {
		return kind.start();
	}

	/**
	 * An H2 database with nothing in it.
	 */
	public static DataSource emptyH2() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1");
		return database;
	}

	/**
	 * A PostgreSQL database with nothing in it, of one server, which ends with the tests.
	 */
	public static DataSource emptyPostgreSql() {
		return PostgreSql.create(newName(), "template1");
	}

	private static String newName() {
		return "test" + NUMBER.incrementAndGet();
	}

	private enum Kind {

		H2 {

			@Override
			Replaceable start() {
				DataSource original = emptyH2();
				return new Replaceable(original, () -> copyOfH2(original));
			}

		},

		POSTGRESQL {

			@Override
			Replaceable start() {
				String original = newName();
				return new Replaceable(PostgreSql.pool(original, "template1"), () -> {
					PostgreSql.disconnect(original);
					return PostgreSql.pool(newName(), original);
				});
			}

		};

		abstract Replaceable start();

	}

	private static DataSource copyOfH2(DataSource original) {
		try {
			Path script = Files.createTempFile("test-database", ".sql");
			JdbcClient.create(original).sql("script to '%s'".formatted(script)).query().listOfRows();
			DataSource copy = emptyH2();
			JdbcClient.create(copy).sql("runscript from '%s'".formatted(script)).update();
			Files.delete(script);
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class PostgreSql {

		private static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		static DataSource create(String name, String template) {
			JdbcClient.create(SERVER.getPostgresDatabase())
				.sql("create database %s template %s".formatted(name, template))
				.update();
			return SERVER.getDatabase("postgres", name);
		}

		/** Each connection is a process of the server, so they are kept. */
		static DataSource pool(String name, String template) {
			HikariDataSource pool = new HikariDataSource();
			pool.setDataSource(create(name, template));
			return pool;
		}

		/** A database can be copied only while nobody is connected to it. */
		static void disconnect(String name) {
			JdbcClient.create(SERVER.getPostgresDatabase())
				.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
				.param(name)
				.query()
				.listOfRows();
		}

	}

	/**
	 * Leads to a database that can be replaced by a copy of the first one.
	 */
	static final class Replaceable extends DelegatingDataSource {

		private final Supplier<DataSource> copy;

		Replaceable(DataSource original, Supplier<DataSource> copy) {
			super(original);
			this.copy = copy;
		}

		void replace() {
			if (getTargetDataSource() instanceof HikariDataSource pool) {
				pool.close();
			}
			setTargetDataSource(this.copy.get());
		}

	}

}
