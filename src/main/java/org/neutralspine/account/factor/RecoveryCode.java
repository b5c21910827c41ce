package org.neutralspine.account.factor;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.neutralspine.web.Sha256;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A code that counts once, in place of one from the app: 20 digits, so that one field and
 * one keyboard do for both.
 */
public record RecoveryCode(String digits) {

	private static final int COUNT = 10;

	private static final int LENGTH = 20;

	private static final BigInteger MODULUS = BigInteger.TEN.pow(LENGTH);

	/** More than the digits need, so that none is likelier than another. */
	private static final int RANDOM_BYTES = 16;

	/** As many as an account has. */
	public static List<RecoveryCode> random() {
		return Stream.generate(RecoveryCode::next).limit(COUNT).toList();
	}

	private static RecoveryCode next() {
		BigInteger random = new BigInteger(1, KeyGenerators.secureRandom(RANDOM_BYTES).generateKey());
		return new RecoveryCode("%020d".formatted(random.mod(MODULUS)));
	}

	/**
	 * The hash, which may be stored. With 66 bits it needs neither many rounds nor a salt
	 * but the account, by which equal codes of two people differ.
	 */
	public String hash(long account) {
		return Sha256.hex(account + " " + this.digits);
	}

	/** In groups of four, to be read and typed. */
	public String grouped() {
		return Groups.ofFour(this.digits);
	}

	@Override
	public String toString() {
		return "a recovery code";
	}

}
