package org.neutralspine.web;

import java.util.Base64;

import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A random text that only its recipient knows.
 */
public record Secret(String text) {

	private static final int BYTES_FOR_LINK = 32;

	private static final int BYTES_FOR_FORM = 16;

	private static final int BYTES_TO_TYPE = 15;

	/**
	 * A secret of 256 bits, for an address that nobody can guess.
	 */
	public static Secret forLink() {
		return random(BYTES_FOR_LINK);
	}

	/**
	 * A secret of 128 bits, for a field that only its own form has; 22 characters.
	 */
	static Secret forForm() {
		return random(BYTES_FOR_FORM);
	}

	/**
	 * A secret of 120 bits, short enough to be typed.
	 */
	public static Secret toType() {
		return random(BYTES_TO_TYPE);
	}

	/**
	 * The hash, which may be stored. It needs neither salt nor many rounds: secrets of
	 * this length cannot be enumerated.
	 */
	public String hash() {
		return Sha256.hex(this.text);
	}

	@Override
	public String toString() {
		return "a secret";
	}

	private static Secret random(int bytes) {
		byte[] random = KeyGenerators.secureRandom(bytes).generateKey();
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

}
