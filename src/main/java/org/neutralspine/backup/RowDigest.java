package org.neutralspine.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.neutralspine.web.Sha256;

/**
 * A digest of rows that is the same in any order: databases sort letters differently.
 */
class RowDigest {

	private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

	private final MessageDigest digest = Sha256.begin();

	private BigInteger sum = BigInteger.ZERO;

	private long rows;

	void add(String row) {
		byte[] bytes = this.digest.digest(row.getBytes(StandardCharsets.UTF_8));
		this.sum = this.sum.add(new BigInteger(1, bytes)).mod(MODULUS);
		this.rows++;
	}

	long rows() {
		return this.rows;
	}

	/** Hexadecimal. */
	String value() {
		return this.sum.toString(16);
	}

}
