package org.neutralspine.web.request;

import java.net.InetAddress;
import java.util.List;

import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neutralspine.web.NetworkProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ExposureWarningTests {

	@Test
	void whatIsMissingIsSaid(CapturedOutput output) throws Exception {
		warn(null, List.of(), null);
		assertThat(output).contains("neutralspine.trusted-proxies", "neutralspine.public-address is not set");
	}

	@Test
	void nothingIsMissing(CapturedOutput output) throws Exception {
		warn(null, List.of(), InetAddress.getLoopbackAddress());
		warn("https://plans.example.org", List.of(new NetMask("10.0.0.0/8")), InetAddress.getByName("10.0.0.5"));
		assertThat(output).doesNotContain("neutralspine.");
	}

	private static void warn(@Nullable String publicAddress, List<NetMask> proxies, @Nullable InetAddress address) {
		new ExposureWarning(new NetworkProperties(publicAddress, proxies), address).warn();
	}

}
