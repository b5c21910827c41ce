package org.neutralspine.exchange;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Works on imports in the background, and says again and again that it does, so that
 * other servers can tell those whose server is gone. Only the clock of the database
 * counts, since those of servers differ.
 */
@Component
class ImportWork {

	private static final String MISSING = "select count(*) from catalogue_import where id = ? and alive_at not between "
			+ "current_timestamp - interval '2' minute and current_timestamp + interval '2' minute";

	private final JdbcClient database;

	private final Executor background;

	/** How much is done here of each: one may be applied while its check clears up. */
	private final Map<Long, Integer> here = new ConcurrentHashMap<>();

	ImportWork(JdbcClient database, @Qualifier("applicationTaskExecutor") Executor background) {
		this.database = database;
		this.background = background;
	}

	/**
	 * Works on what is said to be running from now on.
	 * @param start says so
	 * @return whether that could be said
	 */
	boolean begin(long id, BooleanSupplier start, Runnable work) {
		this.here.merge(id, 1, Integer::sum);
		boolean handedOver = false;
		try {
			renew(Set.of(id));
			if (start.getAsBoolean()) {
				inBackground(() -> work(id, work));
				handedOver = true;
			}
			return handedOver;
		}
		finally {
			if (!handedOver) {
				end(id);
			}
		}
	}

	private void work(long id, Runnable work) {
		try {
			work.run();
		}
		finally {
			end(id);
		}
	}

	private void end(long id) {
		this.here.computeIfPresent(id, (one, works) -> (works > 1) ? works - 1 : null);
	}

	/** Does what nobody waits for. */
	void inBackground(Runnable work) {
		this.background.execute(new DelegatingSecurityContextRunnable(work));
	}

	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	void renew() {
		Set<Long> all = Set.copyOf(this.here.keySet());
		if (!all.isEmpty()) {
			renew(all);
		}
	}

	private void renew(Set<Long> ids) {
		this.database.sql("update catalogue_import set alive_at = current_timestamp where id in (:ids)")
			.param("ids", ids)
			.update();
	}

	/**
	 * Whether nobody works on a running import any more. Two minutes are longer than a
	 * database may keep a server waiting; what lies that far ahead was said before the
	 * clock was set back.
	 */
	boolean isAbandoned(long id) {
		return !this.here.containsKey(id) && this.database.sql(MISSING).param(id).query(Integer.class).single() > 0;
	}

}
