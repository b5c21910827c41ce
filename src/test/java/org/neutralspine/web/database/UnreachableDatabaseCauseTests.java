package org.neutralspine.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told as a database that is away, and what is a fault of ours.
 */
class UnreachableDatabaseCauseTests {

	private static final SQLException NO_SPACE = new SQLException("General error", "HY000", 50000,
			new UncheckedIOException(new IOException("No space left on device")));

	@Test
	void aWriteThatFailsIsOne() {
		assertThat(UnreachableDatabase.isCauseOf(new IllegalStateException(NO_SPACE))).isTrue();
		assertThat(UnreachableDatabase.isCauseOf(new SQLException("General error", "HY000", 50000))).isFalse();
	}

	@Test
	void whatCouldNotBeRolledBackIsToldByWhyItShouldHaveBeen() {
		TransactionSystemException end = new TransactionSystemException("Could not roll back",
				new SQLException("Connection is closed"));
		assertThat(UnreachableDatabase.isCauseOf(end)).isFalse();
		end.initApplicationException(new IllegalStateException(NO_SPACE));
		assertThat(UnreachableDatabase.isCauseOf(end)).isTrue();
	}

}
