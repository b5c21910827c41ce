package org.neutralspine.account;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind a proxy that is configured: it is believed who asks and by what protocol, and
 * nothing else.
 */
class ProxyTests extends RunningApplicationTest {

	private RawConnection.Answer login(String... headers) throws Exception {
		try (RawConnection connection = new RawConnection(port())) {
			return connection
				.send("GET /situation HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
						+ String.join("\r\n", headers) + "\r\n\r\n")
				.answer();
		}
	}

	@Test
	void behindHttpsCookiesAreSecureAndBrowsersComeBackByHttpsOnly() throws Exception {
		RawConnection.Answer secure = login("X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.7");
		assertThat(secure.header("Strict-Transport-Security")).contains("max-age");
		assertThat(secure.head()).contains("Set-Cookie: ");
		assertThat(secure.head().lines().filter((line) -> line.startsWith("Set-Cookie: ")))
			.allMatch((line) -> line.contains("Secure"));
		assertThat(login("X-Forwarded-Proto: javascript").header("Strict-Transport-Security")).isEmpty();
	}

	/**
	 * A proxy appends the address that it sees; what stands left of it is up to whoever
	 * asks.
	 */
	@Test
	void theAddressIsReadFromTheRight() {
		this.people.trainer("ada");
		for (int i = 0; i < 10; i++) {
			assertThat(visitor().at("10.0.0." + i + ", 203.0.113.77").signIn("name" + i, "wrong").statusCode())
				.isEqualTo(401);
		}
		assertThat(visitor().at("203.0.113.77").signIn("ada", TestAccounts.PASSWORD).statusCode()).isEqualTo(429);
	}

	@ParameterizedTest
	@CsvSource({ "X-Forwarded-Host, zq7.example", "X-Forwarded-Prefix, /zq7", "Forwarded, host=zq7.example" })
	void noPageIsMadeFromWhatAProxyWasAskedFor(String header, String evil) throws Exception {
		assertThat(login(header + ": " + evil).text()).doesNotContain("zq7");
		SignedIn ada = this.people.trainer("ada");
		this.people.admin("root");
		Visitor root = signedIn("root").with(header, evil);
		HttpResponse<String> reset = root.post("/admin/accounts/" + ada.id() + "/reset", "confirmed", "yes");
		assertThat(root.get(root.location(reset)).body()).contains("http://plans.example.org/account/set-password/")
			.doesNotContain("zq7");
	}

}
