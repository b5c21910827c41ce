package org.neutralspine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
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

	private static final int BLOCK = 1_000_000;

	@Bean
	ReplaceablePool dataSource(@Value("${test.database:H2}") Kind kind) {
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

	/** Hibernate still has numbers of the block that it took from the database before. */
	private static DataSource numberedAnew(DataSource copy) {
		JdbcClient.create(copy)
			.sql("alter sequence import_row_seq restart with " + NUMBER.incrementAndGet() * BLOCK)
			.update();
		return copy;
	}

	private static String newName() {
		return "test" + NUMBER.incrementAndGet();
	}

	private enum Kind {

		H2 {

			@Override
			ReplaceablePool start() {
				DataSource original = emptyH2();
				return new ReplaceablePool("jdbc:h2:mem:test", original, new CopiesOfH2(original));
			}

		},

		POSTGRESQL {

			@Override
			ReplaceablePool start() {
				String original = newName();
				return new ReplaceablePool("jdbc:postgresql:test", PostgreSql.create(original, "template1"), () -> {
					PostgreSql.disconnect(original);
					return numberedAnew(PostgreSql.create(newName(), original));
				});
			}

		};

		abstract ReplaceablePool start();

	}

	/**
	 * Only the last copies are kept in memory, and the original: something that runs in
	 * the background may still be at work with the last but one.
	 */
	private static final class CopiesOfH2 implements Supplier<DataSource> {

		private final DataSource original;

		private final Deque<DataSource> last = new ArrayDeque<>();

		private @Nullable Path script;

		CopiesOfH2(DataSource original) {
			this.original = original;
		}

		@Override
		public DataSource get() {
			if (this.last.size() > 1) {
				JdbcClient.create(this.last.removeFirst()).sql("shutdown").update();
			}
			DataSource copy = emptyH2();
			JdbcClient.create(copy).sql("runscript from '%s'".formatted(script())).update();
			this.last.addLast(copy);
			return numberedAnew(copy);
		}

		private Path script() {
			Path known = this.script;
			if (known == null) {
				known = newFile();
				JdbcClient.create(this.original).sql("script to '%s'".formatted(known)).query().listOfRows();
				this.script = known;
			}
			return known;
		}

		private static Path newFile() {
			try {
				Path file = Files.createTempFile("test-database", ".sql");
				file.toFile().deleteOnExit();
				return file;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
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
	 * A pool as the application has one, whose database can be replaced by a copy of the
	 * first one. Its address only says of which kind that is.
	 */
	static final class ReplaceablePool extends HikariDataSource {

		private final DelegatingDataSource database;

		private final Supplier<DataSource> copies;

		ReplaceablePool(String url, DataSource original, Supplier<DataSource> copies) {
			this.database = new DelegatingDataSource(original);
			this.copies = copies;
			setJdbcUrl(url);
			setDataSource(this.database);
		}

		/**
		 * Evicts twice: a connection that was being opened at the first time comes in
		 * after the others have gone, and leads to the database before.
		 */
		void replace() {
			awaitFull();
			this.database.setTargetDataSource(this.copies.get());
			for (int i = 0; i < 2; i++) {
				getHikariPoolMXBean().softEvictConnections();
				awaitFull();
			}
		}

		private void awaitFull() {
			Awaitility.await()
				.pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(5))
				.until(() -> getHikariPoolMXBean().getTotalConnections() == getMaximumPoolSize());
		}

	}

}
