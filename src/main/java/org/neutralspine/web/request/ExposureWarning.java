package org.neutralspine.web.request;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.NetworkProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says what is missing where others may reach the application.
 */
@Component
class ExposureWarning {

	private static final Logger logger = LoggerFactory.getLogger(ExposureWarning.class);

	private final NetworkProperties network;

	private final boolean exposed;

	/**
	 * Warns of this network.
	 * @param address the one that is listened at; null for any
	 */
	ExposureWarning(NetworkProperties network, @Value("${server.address:#{null}}") @Nullable InetAddress address) {
		this.network = network;
		this.exposed = address == null || !address.isLoopbackAddress();
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (this.exposed && !this.network.isBehindProxy()) {
			logger.warn("Others may reach this by plain HTTP. Set server.address=127.0.0.1, or name the proxy that "
					+ "speaks HTTPS for it in neutralspine.trusted-proxies.");
		}
		if (this.exposed && this.network.publicAddress() == null) {
			logger.warn("neutralspine.public-address is not set, so nobody but those on this machine is given "
					+ "a link to choose a password or to open a plan.");
		}
	}

}
