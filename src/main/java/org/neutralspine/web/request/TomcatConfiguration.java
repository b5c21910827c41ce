package org.neutralspine.web.request;

import java.time.InstantSource;
import java.util.stream.Collectors;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.neutralspine.web.NetworkProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Checks requests before the application sees them.
 */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(NetworkProperties network, InstantSource clock,
			RequestLimits limits, MessageSource messages, @Value("${server.servlet.context-path:}") String root) {
		return (factory) -> {
			BusyAnswer busy = new BusyAnswer(messages, root);
			if (network.isBehindProxy()) {
				factory.addEngineValves(trust(network));
			}
			factory.addEngineValves(new OverloadValve(limits.bound(), busy), new RequestBodyValve(clock, busy));
			factory.addConnectorCustomizers((connector) -> connector.addLifecycleListener((event) -> {
				if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
					connector.getProtocolHandler().setAdapter(new NoSwallowInputAdapter(connector));
				}
			}));
		};
	}

	/**
	 * Reads from the right, up to the first address that is none of the proxies. Which
	 * host and which path a proxy was asked for is not read at all.
	 */
	private static RemoteIpValve trust(NetworkProperties network) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(
				network.trustedProxies().stream().map(TomcatConfiguration::block).collect(Collectors.joining(",")));
		valve.setProtocolHeader("X-Forwarded-Proto");
		return valve;
	}

	/** An address alone would be read as a regular expression. */
	private static String block(NetMask addresses) {
		String text = addresses.toString();
		if (text.contains("/")) {
			return text;
		}
		return text + (text.contains(":") ? "/128" : "/32");
	}

}
