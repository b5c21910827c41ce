package org.neutralspine.web;

import java.util.List;

import jakarta.validation.constraints.Pattern;
import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Operator settings for the network around the application.
 *
 * @param publicAddress where others reach the application, with the path under which it
 * is installed there, if any; null where nothing is set
 * @param trustedProxies addresses, or networks as in {@code 10.0.0.0/8}, of the proxies
 * that are believed where a request comes from
 */
@Validated
@ConfigurationProperties("neutralspine")
public record NetworkProperties(@Pattern(regexp = ADDRESS,
		message = "has to be an absolute http or https address without a query, such as https://plans.example.org") @Nullable String publicAddress,
		@DefaultValue List<NetMask> trustedProxies) {

	private static final String ADDRESS = "https?://([A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*/?";

	public boolean isBehindProxy() {
		return !this.trustedProxies.isEmpty();
	}

}
