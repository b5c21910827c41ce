package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest that all else here is told apart by.
 */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	static byte[] of(String text) {
		return begin().digest(text.getBytes(StandardCharsets.UTF_8));
	}

}
