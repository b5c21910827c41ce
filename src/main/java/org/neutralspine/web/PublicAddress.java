package org.neutralspine.web;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * The address that others reach the application by. A request can claim any host, so it
 * is believed only for the loopback address.
 */
@Component
public class PublicAddress {

	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

	private final @Nullable String configured;

	private final boolean behindProxy;

	PublicAddress(NetworkProperties properties) {
		String address = properties.publicAddress();
		this.configured = (address != null) ? StringUtils.trimTrailingCharacter(address, '/') : null;
		this.behindProxy = properties.isBehindProxy();
	}

	/**
	 * Returns the address that opens a page from elsewhere.
	 * @param path the path of the page within the application, beginning with a slash
	 * @return empty where the public address is not set
	 */
	public Optional<String> of(String path) {
		if (this.configured != null) {
			return Optional.of(this.configured + path);
		}
		UriComponents asked = ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build();
		String host = asked.getHost();
		return (!this.behindProxy && host != null && LOOPBACK.matcher(host).matches())
				? Optional.of(asked.toUriString()) : Optional.empty();
	}

	public boolean isKnown() {
		return of("/").isPresent();
	}

}
