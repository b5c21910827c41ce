package org.neutralspine.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: a few tries are free, then there is one a minute,
 * for each name and for each address. A try counts before its outcome is known, so that
 * many at once gain nothing; a right password gives it back.
 */
@Component
class SignInThrottle {

	private static final int TRIES_PER_NAME = 5;

	/** More than one person may share an address, in a clinic for example. */
	private static final int TRIES_PER_ADDRESS = 10;

	private static final Duration ONE_MORE = Duration.ofMinutes(1);

	/** After this time without a try a bucket is full again, and so needs no memory. */
	private static final Duration FULL_AGAIN = ONE_MORE.multipliedBy(TRIES_PER_ADDRESS);

	private static final int MOST_REMEMBERED = 50_000;

	/** Longer than any name and any address, so that no two of them meet. */
	private static final int LONGEST_KEY = 64;

	/** An address as it is; never a name that would have to be looked up. */
	private static final Pattern VERSION_6 = Pattern.compile("\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");

	/** Whoever has one address of version 6 has all that begin alike. */
	private static final int NETWORK_BYTES = 8;

	private final InstantSource time;

	private final LoadingCache<String, Bucket> names;

	private final LoadingCache<String, Bucket> addresses;

	SignInThrottle(InstantSource time) {
		this.time = time;
		this.names = buckets(TRIES_PER_NAME);
		this.addresses = buckets(TRIES_PER_ADDRESS);
	}

	/**
	 * Counts a try.
	 * @return how long to wait; empty if the try may be made
	 */
	Optional<Duration> attempt(String name, String address) {
		Bucket ofAddress = this.addresses.get(network(address));
		Optional<Duration> wait = take(ofAddress);
		if (wait.isEmpty()) {
			wait = take(this.names.get(bounded(name)));
			if (wait.isPresent()) {
				// It was never made, so it is no try of the others at this address.
				ofAddress.addTokens(1);
			}
		}
		return wait;
	}

	void succeeded(String name, String address) {
		this.names.invalidate(bounded(name));
		this.addresses.get(network(address)).addTokens(1);
	}

	/**
	 * Forgets a try, since nobody could check it.
	 */
	void takeBack(String name, String address) {
		this.names.get(bounded(name)).addTokens(1);
		this.addresses.get(network(address)).addTokens(1);
	}

	private static Optional<Duration> take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	private static String network(String address) {
		if (!VERSION_6.matcher(address).matches()) {
			return bounded(address);
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
		}
		catch (UnknownHostException ex) {
			return bounded(address);
		}
	}

	private static String bounded(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST_KEY));
	}

	private LoadingCache<String, Bucket> buckets(int tries) {
		return Caffeine.newBuilder()
			.maximumSize(MOST_REMEMBERED)
			.expireAfterAccess(FULL_AGAIN)
			.ticker(this::nanos)
			.build((key) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(tries).refillGreedy(1, ONE_MORE))
				.withCustomTimePrecision(new Meter())
				.build());
	}

	private long nanos() {
		Instant now = this.time.instant();
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
