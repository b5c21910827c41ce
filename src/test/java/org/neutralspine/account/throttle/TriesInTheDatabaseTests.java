package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.ClockSkew;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the database remembers of tries: no more and for no longer than is needed, even if
 * the clock is set back.
 */
class TriesInTheDatabaseTests extends RunningApplicationTest {

	@Autowired
	private TryBuckets buckets;

	private final ExecutorService threads = Executors.newFixedThreadPool(8);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@BeforeEach
	void forget() {
		this.database.sql("delete from sign_in_bucket").update();
	}

	@Test
	void nobodyWaitsForLongerWhenTheClockIsSetBack() {
		this.people.trainer("ada");
		for (int i = 0; i < 11; i++) {
			visitor().signIn("ada", "wrong");
		}
		this.clock.pass(Duration.ofDays(-8));
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(429);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(visitor().signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aClockThatIsSetBackGivesNoTriesAway() {
		for (int i = 0; i < 10; i++) {
			visitor().signIn("ada", "wrong");
		}
		this.clock.pass(Duration.ofMinutes(-10));
		assertThat(visitor().signIn("ada", "wrong").statusCode()).isEqualTo(429);
	}

	@Test
	void whatIsFullAgainIsForgotten() {
		for (int i = 0; i < 6; i++) {
			visitor().at("2001:db8:9::1").signIn("ada", "wrong");
		}
		this.buckets.forget();
		assertThat(rows()).isEqualTo(4);
		this.clock.pass(Duration.ofMinutes(15));
		this.buckets.forget();
		assertThat(rows()).isZero();
	}

	@Test
	void whatWasCountedByAClockThatWasSetBackIsForgotten() {
		visitor().signIn("ada", "wrong");
		this.clock.pass(Duration.ofDays(-1));
		this.buckets.forget();
		assertThat(rows()).isZero();
	}

	@Test
	void whatAServerWithAFastClockHasCountedIsKept() {
		TryLimit deepest = new TryLimit(5, Duration.ofMinutes(3));
		this.clock.pass(ClockSkew.MAX);
		for (int i = 0; i < deepest.tries(); i++) {
			this.buckets.take("stranger", deepest);
		}
		this.clock.pass(ClockSkew.MAX.negated());
		this.buckets.forget();
		assertThat(this.buckets.take("stranger", deepest)).isPresent();
	}

	@Test
	void whatWasTypedIsNotKept() {
		visitor().signIn("my secret password", "wrong");
		assertThat(this.database.sql("select name from sign_in_bucket").query(String.class).list())
			.anyMatch((name) -> name.matches("name [0-9a-f]{5}"))
			.allMatch((name) -> name.matches("(name [0-9a-f]{5}|network)( [0-9.]+)?"));
	}

	/**
	 * Right after a start, for example, when a whole clinic signs in from one address.
	 */
	@RepeatedTest(40)
	void nobodyWaitsWhileThereAreTries() {
		TryLimit limit = new TryLimit(8, Duration.ofMinutes(1));
		List<CompletableFuture<Optional<Duration>>> taken = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> this.buckets.take("network", limit), this.threads))
			.limit(limit.tries())
			.toList();
		assertThat(taken).extracting(CompletableFuture::join).containsOnly(Optional.empty());
		assertThat(this.buckets.take("network", limit)).isPresent();
	}

	private int rows() {
		return this.database.sql("select count(*) from sign_in_bucket").query(Integer.class).single();
	}

}
