package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, without the exception for a Java that lacks it.
 */
public final class Sha256 {

	private Sha256() {
	}

	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** The digest in hexadecimal: 64 characters. */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(begin().digest(bytes));
	}

	/** The digest of a text in UTF-8. */
	public static String hex(String text) {
		return hex(text.getBytes(StandardCharsets.UTF_8));
	}

}
