package org.neutralspine.account.throttle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.neutralspine.account.ClockSkew;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Buckets of tries in the database, so that all servers count together. A bucket is one
 * number, the time at which it will be full again: whoever takes a try moves that on, and
 * may do so as long as it is no further away than the bucket is deep. Each step is one
 * statement and counts at once, whatever becomes of the request.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TryBuckets {

	/**
	 * No bucket takes longer to be full again; what would take longer by any server's
	 * clock was counted by one that was set back since.
	 */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final JdbcClient database;

	private final InstantSource clock;

	TryBuckets(JdbcClient database, InstantSource clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Takes a try.
	 * @return how long to wait; empty if there was one
	 */
	Optional<Duration> take(String bucket, TryLimit limit) {
		long now = this.clock.millis();
		long lastChance = now + limit.millis(limit.tries() - 1);
		int taken = this.database
			.sql("update sign_in_bucket set full_at = greatest(full_at, ?) + ? where name = ? and full_at <= ?")
			.params(now, limit.millis(1), bucket, lastChance)
			.update();
		if (taken > 0) {
			return Optional.empty();
		}
		Optional<Long> fullAt = this.database.sql("select full_at from sign_in_bucket where name = ?")
			.param(bucket)
			.query(Long.class)
			.optional();
		if (fullAt.isEmpty()) {
			return begin(bucket, now + limit.millis(1)) ? Optional.empty() : take(bucket, limit);
		}
		if (fullAt.get() <= lastChance) {
			// Begun, or given back, by somebody else since it was asked.
			return take(bucket, limit);
		}
		long bounded = bounded(bucket, fullAt.get(), now + limit.millis());
		return Optional.of(Duration.ofMillis(Math.max(1, bounded - lastChance)));
	}

	/** Gives back a try. */
	void giveBack(String bucket, TryLimit limit) {
		this.database.sql("update sign_in_bucket set full_at = full_at - ? where name = ?")
			.params(limit.millis(1), bucket)
			.update();
	}

	/** Gives back all tries. */
	void fill(String bucket) {
		this.database.sql("delete from sign_in_bucket where name = ?").param(bucket).update();
	}

	/**
	 * Forgets what is full again.
	 */
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void forget() {
		long now = this.clock.millis();
		this.database.sql("delete from sign_in_bucket where full_at <= ? or full_at > ?")
			.params(now, now + LONGEST.plus(ClockSkew.MAX).toMillis())
			.update();
	}

	/**
	 * Begins a bucket.
	 * @return false if somebody else just has
	 */
	private boolean begin(String bucket, long fullAt) {
		try {
			this.database.sql("insert into sign_in_bucket (name, full_at) values (?, ?)")
				.params(bucket, fullAt)
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** A clock that was set back keeps nobody waiting for longer than an empty bucket. */
	private long bounded(String bucket, long fullAt, long latest) {
		if (fullAt <= latest) {
			return fullAt;
		}
		this.database.sql("update sign_in_bucket set full_at = ? where name = ? and full_at > ?")
			.params(latest, bucket, latest)
			.update();
		return latest;
	}

}
