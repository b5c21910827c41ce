package org.neutralspine.web.request;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.neutralspine.web.Network;

/**
 * How often one address may ask for something. Time is that of the processor, which
 * nobody sets.
 */
class RequestRate {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/** An IPv6 site has all the addresses in it. */
	private static final int TIMES_OF_A_SITE = 5;

	/** Some hundred bytes each. */
	private static final int MAX_REMEMBERED = 20_000;

	private final LoadingCache<String, Bucket> networks;

	private final LoadingCache<String, Bucket> sites;

	/**
	 * Creates a rate.
	 * @param aMinute at least one
	 */
	RequestRate(int aMinute) {
		this.networks = buckets(aMinute);
		this.sites = buckets(TIMES_OF_A_SITE * aMinute);
	}

	/**
	 * Counts a request.
	 * @return how long to wait; empty if it may be answered
	 */
	Optional<Duration> take(Network network) {
		return take(this.networks.get(network.text()))
			.or(() -> network.ofSite().flatMap((site) -> take(this.sites.get(site))));
	}

	private static Optional<Duration> take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** After a minute without a request a bucket is full again, and needs no memory. */
	private static LoadingCache<String, Bucket> buckets(int aMinute) {
		return Caffeine.newBuilder()
			.maximumSize(MAX_REMEMBERED)
			.expireAfterAccess(MINUTE)
			.build((key) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
				.withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
				.build());
	}

}
