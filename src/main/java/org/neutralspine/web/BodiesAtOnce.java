package org.neutralspine.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the requests with a body that are served at once. There are far fewer of them
 * than threads, so that whoever sends slowly never keeps others from reading.
 */
class BodiesAtOnce {

	static final int MAX_OF_ALL = 64;

	/** A browser has six connections, and more than one person may share an address. */
	static final int MAX_OF_AN_ADDRESS = 16;

	/** Whoever has one address of version 6 has all that begin alike. */
	private static final Pattern NETWORK = Pattern.compile("(?:[0-9a-fA-F]+:){4}");

	private final Semaphore free = new Semaphore(MAX_OF_ALL);

	private final ConcurrentMap<String, Integer> ofNetworks = new ConcurrentHashMap<>();

	/**
	 * Counts one more.
	 * @return false if there are too many already; then it is not counted
	 */
	boolean begin(String address) {
		if (!this.free.tryAcquire()) {
			return false;
		}
		if (this.ofNetworks.merge(network(address), 1, Integer::sum) > MAX_OF_AN_ADDRESS) {
			end(address);
			return false;
		}
		return true;
	}

	void end(String address) {
		this.ofNetworks.computeIfPresent(network(address), (network, count) -> (count > 1) ? count - 1 : null);
		this.free.release();
	}

	private static String network(String address) {
		Matcher network = NETWORK.matcher(address);
		return network.lookingAt() ? network.group() : address;
	}

}
