package org.neutralspine.account.session;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

import org.neutralspine.account.ClockSkew;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends sessions that were last used later than now: they would live on for as long as the
 * clock was set back. Sessions are timed by the system's clock.
 */
@Component
class SessionsOfTheFuture {

	private final JdbcClient database;

	private final InstantSource clock;

	SessionsOfTheFuture(JdbcClient database, @Qualifier("instantSource") InstantSource clock) {
		this.database = database;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void end() {
		this.database.sql("delete from spring_session where last_access_time > ?")
			.param(this.clock.millis() + ClockSkew.MAX.toMillis())
			.update();
	}

}
