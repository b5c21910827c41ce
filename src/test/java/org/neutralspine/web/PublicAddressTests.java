package org.neutralspine.web;

import java.util.List;

import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where links that leave the product lead.
 */
class PublicAddressTests {

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	private static PublicAddress address(@Nullable String configured, String... proxies) {
		return new PublicAddress(
				new NetworkProperties(configured, List.of(proxies).stream().map(NetMask::new).toList()));
	}

	private static void askedAt(String host) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/app/plans/1/print");
		request.setContextPath("/app");
		request.setServerName(host);
		request.setServerPort(8080);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@ParameterizedTest
	@CsvSource({ "https://plans.example.org, https://plans.example.org/p/x",
			"https://plans.example.org/, https://plans.example.org/p/x",
			"http://10.0.0.7:8080/spine, http://10.0.0.7:8080/spine/p/x",
			"https://[2001:db8::1]:8443, https://[2001:db8::1]:8443/p/x" })
	void whatIsConfiguredCountsWhateverWasAskedFor(String configured, String link) {
		askedAt("localhost");
		assertThat(address(configured).of("/p/x")).contains(link);
		askedAt("evil.example");
		assertThat(address(configured, "127.0.0.1").of("/p/x")).contains(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "127.9.9.9", "[::1]", "[0:0:0:0:0:0:0:1]" })
	void onTheirOwnMachineItIsWhatWasAskedFor(String host) {
		askedAt(host);
		assertThat(address(null).of("/p/x")).contains("http://" + host + ":8080/app/p/x");
		assertThat(address(null, "127.0.0.1").of("/p/x")).as("behind a proxy").isEmpty();
		assertThat(address(null, "127.0.0.1").isKnown()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.7", "0.0.0.0",
			"128.0.0.1", "[2001:db8::1]", "" })
	void anywhereElseNobodyKnowsIt(String host) {
		askedAt(host);
		assertThat(address(null).of("/p/x")).isEmpty();
		assertThat(address(null).isKnown()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans.example.org", "ftp://plans.example.org", "https://", "https://a b", "https://a/?x",
			"https://a#x", "https://user@a", "//a", "javascript:x", "https://a:port" })
	void whatIsNoAddressStopsTheStartAndSaysWhy(String configured) {
		runner("neutralspine.public-address=" + configured).run((context) -> assertThat(context).getFailure()
			.rootCause()
			.hasMessageContaining("publicAddress")
			.hasMessageContaining("has to be an absolute http or https address"));
	}

	@Test
	void whatIsNoProxyStopsTheStart() {
		runner("neutralspine.trusted-proxies=10.0.0.0/8,everybody/40")
			.run((context) -> assertThat(context).hasFailed());
		runner("neutralspine.trusted-proxies=10.0.0.0/8,::1").run((context) -> assertThat(context).hasNotFailed());
	}

	private static ApplicationContextRunner runner(String property) {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
			.withUserConfiguration(Settings.class)
			.withPropertyValues(property);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(NetworkProperties.class)
	static class Settings {

	}

}
