package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Seals texts that go to a browser and come back, or lie in the database, so that only
 * this application can read or change them.
 */
@Component
public class Seal {

	private final List<BytesEncryptor> encryptors;

	Seal(SealingKeys keys) {
		this.encryptors = keys.encryptors();
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
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.encryptors.get(0).encrypt(content));
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
		return this.encryptors.stream().flatMap((encryptor) -> open(encryptor, sealed).stream()).findFirst();
	}

	/**
	 * Whether it was sealed with the key that seals now.
	 */
	public boolean isCurrent(String sealed) {
		return open(this.encryptors.get(0), sealed).isPresent();
	}

	private static Optional<byte[]> open(BytesEncryptor encryptor, String sealed) {
		try {
			return Optional.of(encryptor.decrypt(Base64.getUrlDecoder().decode(sealed)));
		}
		catch (RuntimeException ex) {
			// Whatever a forged text breaks on, it says nothing.
			return Optional.empty();
		}
	}

}
