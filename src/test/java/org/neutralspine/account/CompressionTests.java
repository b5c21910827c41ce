package org.neutralspine.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text is sent compressed to whoever understands it.
 */
class CompressionTests extends RunningApplicationTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/exercises/bird-dog", "/api/v1/exercises", "/css/neutral-spine.css",
			"/js/neutral-spine.js", "/exercises/bird-dog/drawing.svg" })
	void textIsCompressed(String address) {
		assertThat(visitor().with("Accept-Encoding", "gzip").get(address).headers().firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(visitor().get(address).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fonts/atkinson-hyperlegible-regular.woff2" })
	void whatIsCompressedAlreadyIsSentAsItIs(String address) {
		assertThat(visitor().with("Accept-Encoding", "gzip").get(address).headers().firstValue("Content-Encoding"))
			.isEmpty();
	}

}
