package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Seals texts that go to a browser and come back, so that only this application can read
 * or change them. Nothing of them stays on the server.
 */
@Component
public class Seal {

	private final BytesEncryptor encryptor;

	Seal(SealingKeys keys) {
		this.encryptor = keys.encryptor();
	}

	/**
	 * Seals a text.
	 * @return letters, digits, {@code -} and {@code _} only
	 */
	public String seal(String text) {
		return seal(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Seals bytes.
	 * @return letters, digits, {@code -} and {@code _} only
	 */
	public String seal(byte[] content) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.encryptor.encrypt(content));
	}

	/**
	 * The text that was sealed; empty if it was not sealed here, or changed since.
	 */
	public Optional<String> open(String sealed) {
		return openBytes(sealed).map((content) -> new String(content, StandardCharsets.UTF_8));
	}

	/**
	 * The bytes that were sealed; empty if they were not sealed here, or changed since.
	 */
	public Optional<byte[]> openBytes(String sealed) {
		try {
			return Optional.of(this.encryptor.decrypt(Base64.getUrlDecoder().decode(sealed)));
		}
		catch (RuntimeException ex) {
			// Whatever a forged text breaks on, it says nothing.
			return Optional.empty();
		}
	}

}
