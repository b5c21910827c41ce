package org.neutralspine.account.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.neutralspine.web.Network;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. An attempt counts before its outcome is known, so
 * that many at once gain nothing; a right password gives it back.
 * <p>
 * A stranger's try costs, in this order, the network that it comes from, the name from
 * that network, and the name as such. An attempt that one of them refuses costs none of
 * the following: further guessing is paid for by the guesser's own network, and one
 * network gets at most half of the tries that a name has, and a third of those that come
 * back. A browser that a person has signed in from before has a bucket of its own, which
 * no stranger can empty.
 */
@Component
class SignInThrottle {

	/** More than one person may share an address, in a clinic for example. */
	private static final int TRIES_PER_NETWORK = 10;

	private static final int TRIES_PER_SITE = 50;

	private static final int TRIES_PER_NAME = 10;

	private static final int TRIES_PER_NAME_AND_NETWORK = 5;

	private static final int TRIES_PER_BROWSER = 5;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/**
	 * After this time without a try every bucket is full again, and so needs no memory.
	 */
	private static final Duration FULL_AGAIN = Duration.ofMinutes(15);

	/** Of each kind, some hundred bytes each. */
	private static final int MAX_REMEMBERED = 20_000;

	/** Longer than any name, so that no two of them meet. */
	private static final int MAX_NAME_LENGTH = 64;

	private final InstantSource clock;

	private final LoadingCache<String, Bucket> networks;

	private final LoadingCache<String, Bucket> sites;

	private final LoadingCache<String, Bucket> names;

	private final LoadingCache<NameAndNetwork, Bucket> namesByNetwork;

	private final LoadingCache<String, Bucket> browsers;

	SignInThrottle(InstantSource clock) {
		this.clock = clock;
		this.networks = buckets(TRIES_PER_NETWORK, MINUTE);
		this.sites = buckets(TRIES_PER_SITE, MINUTE.dividedBy(5));
		this.names = buckets(TRIES_PER_NAME, MINUTE);
		this.namesByNetwork = buckets(TRIES_PER_NAME_AND_NETWORK, MINUTE.multipliedBy(3));
		this.browsers = buckets(TRIES_PER_BROWSER, MINUTE);
	}

	private record NameAndNetwork(String name, String network) {
	}

	/**
	 * Counts a stranger's try.
	 * @return how long to wait; empty if the try may be made
	 */
	Optional<Duration> attempt(String name, Network network) {
		return take(this.networks.get(network.text()))
			.or(() -> network.ofSite().map(this.sites::get).flatMap(SignInThrottle::take))
			.or(() -> take(this.namesByNetwork.get(new NameAndNetwork(bounded(name), network.text()))))
			.or(() -> take(this.names.get(bounded(name))));
	}

	/**
	 * Counts a try from a browser that the owner of the name has signed in from before.
	 * @return how long to wait; empty if the try may be made
	 */
	Optional<Duration> attempt(String browser) {
		return take(this.browsers.get(browser));
	}

	void succeeded(String name, Network network) {
		giveBack(network);
		this.namesByNetwork.invalidate(new NameAndNetwork(bounded(name), network.text()));
		this.names.get(bounded(name)).addTokens(1);
	}

	void succeeded(String browser) {
		this.browsers.invalidate(browser);
	}

	/** Gives back a stranger's attempt that could not be checked. */
	void takeBack(String name, Network network) {
		giveBack(network);
		this.namesByNetwork.get(new NameAndNetwork(bounded(name), network.text())).addTokens(1);
		this.names.get(bounded(name)).addTokens(1);
	}

	void takeBack(String browser) {
		this.browsers.get(browser).addTokens(1);
	}

	private void giveBack(Network network) {
		this.networks.get(network.text()).addTokens(1);
		network.ofSite().map(this.sites::get).ifPresent((site) -> site.addTokens(1));
	}

	private static Optional<Duration> take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	private static String bounded(String name) {
		return name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
	}

	private <K> LoadingCache<K, Bucket> buckets(int tries, Duration oneMoreAfter) {
		return Caffeine.newBuilder()
			.maximumSize(MAX_REMEMBERED)
			.expireAfterAccess(FULL_AGAIN)
			.ticker(this::nanos)
			.build((key) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(tries).refillGreedy(1, oneMoreAfter))
				.withCustomTimePrecision(new Meter())
				.build());
	}

	private long nanos() {
		Instant now = this.clock.instant();
		return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
	}

	private final class Meter implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return nanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
