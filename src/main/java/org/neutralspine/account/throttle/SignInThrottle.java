package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.Optional;

import org.neutralspine.web.Network;
import org.neutralspine.web.Sha256;
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

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/** More than one person may share an address, in a clinic for example. */
	private static final TryLimit OF_A_NETWORK = new TryLimit(10, MINUTE);

	private static final TryLimit OF_A_SITE = new TryLimit(50, MINUTE.dividedBy(5));

	private static final TryLimit OF_A_NAME = new TryLimit(10, MINUTE);

	private static final TryLimit OF_A_NAME_FROM_A_NETWORK = new TryLimit(5, MINUTE.multipliedBy(3));

	private static final TryLimit OF_A_BROWSER = new TryLimit(5, MINUTE);

	/**
	 * Hexadecimal digits that stand for a name. What was typed may be a password in the
	 * wrong field; so few of them do not tell, and hardly ever stand for two accounts.
	 */
	private static final int NAME_DIGITS = 5;

	private final TryBuckets buckets;

	SignInThrottle(TryBuckets buckets) {
		this.buckets = buckets;
	}

	/**
	 * Counts a stranger's try.
	 * @return how long to wait; empty if the try may be made
	 */
	Optional<Duration> attempt(String name, Network network) {
		return this.buckets.take(network(network), OF_A_NETWORK)
			.or(() -> network.ofSite().flatMap((site) -> this.buckets.take(site(site), OF_A_SITE)))
			.or(() -> this.buckets.take(nameAndNetwork(name, network), OF_A_NAME_FROM_A_NETWORK))
			.or(() -> this.buckets.take(name(name), OF_A_NAME));
	}

	/**
	 * Counts a try from a browser that the owner of the name has signed in from before.
	 * @return how long to wait; empty if the try may be made
	 */
	Optional<Duration> attempt(String browser) {
		return this.buckets.take(browser(browser), OF_A_BROWSER);
	}

	void succeeded(String name, Network network) {
		giveBack(network);
		this.buckets.fill(nameAndNetwork(name, network));
		this.buckets.giveBack(name(name), OF_A_NAME);
	}

	void succeeded(String browser) {
		this.buckets.fill(browser(browser));
	}

	/** Gives back a stranger's attempt that could not be checked. */
	void takeBack(String name, Network network) {
		giveBack(network);
		this.buckets.giveBack(nameAndNetwork(name, network), OF_A_NAME_FROM_A_NETWORK);
		this.buckets.giveBack(name(name), OF_A_NAME);
	}

	void takeBack(String browser) {
		this.buckets.giveBack(browser(browser), OF_A_BROWSER);
	}

	private void giveBack(Network network) {
		this.buckets.giveBack(network(network), OF_A_NETWORK);
		network.ofSite().ifPresent((site) -> this.buckets.giveBack(site(site), OF_A_SITE));
	}

	private static String network(Network network) {
		return "network " + network.text();
	}

	private static String site(String site) {
		return "site " + site;
	}

	private static String nameAndNetwork(String name, Network network) {
		return name(name) + " " + network.text();
	}

	private static String name(String name) {
		return "name " + Sha256.hex(name).substring(0, NAME_DIGITS);
	}

	private static String browser(String browser) {
		return "browser " + browser;
	}

}
