package org.neutralspine.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as far as it tells people apart: an address of version 4,
 * or the 64 bits that all addresses of one connection of version 6 begin with.
 *
 * @param text for example {@code 203.0.113.7} or {@code 2001:db8:1:2::/64}; at most 64
 * characters
 * @param site the 48 bits that one customer of a provider may have all of; null for
 * version 4
 */
public record Network(String text, @Nullable String site) {

	/** Never a name, which would have to be looked up. */
	private static final Pattern VERSION_6 = Pattern.compile("\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");

	private static final int VERSION_6_BYTES = 16;

	private static final int CONNECTION_BYTES = 8;

	private static final int SITE_BYTES = 6;

	/** Longer than any address. */
	private static final int MAX_LENGTH = 64;

	/**
	 * The network of an address as the container gives it.
	 */
	public static Network of(String address) {
		if (VERSION_6.matcher(address).matches()) {
			try {
				InetAddress parsed = InetAddress.getByName(address);
				byte[] bytes = parsed.getAddress();
				// An IPv4-mapped IPv6 address comes back
				// as such.
				return (bytes.length == VERSION_6_BYTES)
						? new Network(prefix(bytes, CONNECTION_BYTES), prefix(bytes, SITE_BYTES))
						: new Network(parsed.getHostAddress(), null);
			}
			catch (UnknownHostException ex) {
				// It only looked like one.
			}
		}
		return new Network(address.substring(0, Math.min(address.length(), MAX_LENGTH)), null);
	}

	public Optional<String> ofSite() {
		return Optional.ofNullable(this.site);
	}

	private static String prefix(byte[] address, int length) throws UnknownHostException {
		byte[] first = Arrays.copyOf(Arrays.copyOf(address, length), VERSION_6_BYTES);
		return InetAddress.getByAddress(first).getHostAddress() + "/" + length * Byte.SIZE;
	}

}
