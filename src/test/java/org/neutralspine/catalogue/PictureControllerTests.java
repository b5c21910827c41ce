package org.neutralspine.catalogue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PictureControllerTests {

	private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.US_ASCII);

	private static final String HASH = "0123456789abcdef".repeat(4);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void keep() {
		for (String name : new String[] { HASH, "abc", "x".repeat(64) }) {
			this.database.sql("insert into picture (hash, bytes) values (?, ?)").params(name, BYTES).update();
		}
	}

	@AfterEach
	void remove() {
		this.database.sql("delete from picture").update();
	}

	@Test
	void showsAPictureAndLetsBrowsersKeepIt() {
		MvcTestResult shown = this.mvc.get().uri("/pictures/{hash}", HASH).exchange();
		assertThat(shown).hasStatusOk().hasContentType(MediaType.IMAGE_PNG).body().isEqualTo(BYTES);
		assertThat(shown).headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable")
			.hasValue("X-Content-Type-Options", "nosniff")
			.doesNotContainHeaders("Pragma", "Expires", "Set-Cookie");
	}

	@Test
	void saysOfAPhotographThatItIsAJpeg() {
		this.database.sql("update picture set bytes = ? where hash = ?")
			.params(new byte[] { (byte) 0xFF, (byte) 0xD8, 1 }, HASH)
			.update();
		for (String address : new String[] { "/pictures/{hash}", "/pictures/{hash}.png" }) {
			assertThat(this.mvc.get().uri(address, HASH).exchange()).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000000000000000000000000000000000000000000000000000000000000000.png", "abc.png",
			"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.png",
			"0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF.png",
			"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.html", "" })
	void anyOtherNameLeadsNowhere(String name) {
		MvcTestResult shown = this.mvc.get().uri("/pictures/" + name).exchange();
		assertThat(shown).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
	}

}
