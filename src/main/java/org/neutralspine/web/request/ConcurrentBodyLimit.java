package org.neutralspine.web.request;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

import org.neutralspine.web.Network;

/**
 * Counts the requests with a body that are served at once. Far fewer are allowed than
 * there are threads, so that slow senders never keep others from reading.
 */
class ConcurrentBodyLimit {

	static final int MAX_OF_ALL = 64;

	/**
	 * More than the six connections of a browser. A form takes a moment, so that even a
	 * clinic behind one address hardly ever sends as many at once; and it takes many
	 * addresses to keep others from sending.
	 */
	static final int MAX_OF_AN_ADDRESS = 8;

	/** An IPv6 site has all the addresses in it. */
	static final int MAX_OF_A_SITE = 16;

	private final Semaphore free = new Semaphore(MAX_OF_ALL);

	private final ConcurrentMap<String, Integer> ofNetworks = new ConcurrentHashMap<>();

	/**
	 * What became of a request.
	 */
	enum Admission {

		ADMITTED,

		/** Its address sends too many already. */
		TOO_MANY_OF_ADDRESS,

		/** All together send too many already. */
		TOO_MANY

	}

	/**
	 * Counts one more, if it is admitted.
	 */
	Admission begin(String address) {
		if (!this.free.tryAcquire()) {
			return Admission.TOO_MANY;
		}
		Network network = Network.of(address);
		int ofAddress = count(network.text());
		int ofSite = network.ofSite().map(this::count).orElse(0);
		boolean isOneOfFew = ofAddress <= MAX_OF_AN_ADDRESS && ofSite <= MAX_OF_A_SITE;
		if (isOneOfFew) {
			return Admission.ADMITTED;
		}
		end(address);
		return Admission.TOO_MANY_OF_ADDRESS;
	}

	void end(String address) {
		Network network = Network.of(address);
		discount(network.text());
		network.ofSite().ifPresent(this::discount);
		this.free.release();
	}

	private int count(String network) {
		return this.ofNetworks.merge(network, 1, Integer::sum);
	}

	private void discount(String network) {
		this.ofNetworks.computeIfPresent(network, (key, count) -> (count > 1) ? count - 1 : null);
	}

}
