package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser remembers is still readable after a restart, with nothing but a plain
 * database address.
 */
class SealedCookiesTests {

	@TempDir
	private Path folder;

	@Test
	void theKeySurvivesARestart() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try (ConfigurableApplicationContext context = start()) {
			context.getBean(SealedCookies.class)
				.write(new MockHttpServletRequest(), response, "note", "L4-S1", Duration.ofDays(1));
		}
		Cookie cookie = response.getCookie("note");
		assertThat(cookie).isNotNull();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(cookie);
		try (ConfigurableApplicationContext context = start()) {
			assertThat(context.getBean(SealedCookies.class).open(request, "note")).contains("L4-S1");
		}
	}

	/**
	 * Sealed with Spring Security 7.1.0, which derived the key by itself.
	 */
	@Test
	void theKeySurvivesAnUpdate() {
		byte[] sealed = HexFormat.of()
			.parseHex("042596de5bac4918ed4bce80b356550d6110448278e1064ae7e3c73909b7cd3d36dff56a25");
		byte[] opened = SealingKeys.encryptor("5a".repeat(32), "0123456789abcdef").decrypt(sealed);
		assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo("L4-S1");
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(NeutralSpineApplication.class, "--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data"));
	}

}
