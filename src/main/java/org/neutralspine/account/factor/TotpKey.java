package org.neutralspine.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.apache.commons.codec.binary.Base32;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * The key that a server and an app share, as apps take it: in base 32 (RFC 4648), without
 * padding.
 */
public record TotpKey(String text) {

	private static final Base32 BASE_32 = new Base32();

	/** As long as the hash, as RFC 4226 recommends. */
	private static final int BYTES = 20;

	private static final String ISSUER = "Neutral Spine";

	public static TotpKey random() {
		return of(KeyGenerators.secureRandom(BYTES).generateKey());
	}

	static TotpKey of(byte[] bytes) {
		return new TotpKey(BASE_32.encodeToString(bytes).replace("=", ""));
	}

	byte[] bytes() {
		return BASE_32.decode(this.text);
	}

	/** In groups of four, to be typed. */
	public String grouped() {
		return Groups.ofFour(this.text);
	}

	/**
	 * The address that an app reads from a square code.
	 * @param name the name of the account, which needs no encoding
	 */
	public String address(String name) {
		String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, name, this.text, issuer);
	}

	@Override
	public String toString() {
		return "a key";
	}

}
