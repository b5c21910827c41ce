package org.neutralspine.account.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with the time (RFC 6238), the way all apps make them: HMAC-SHA-1, six
 * digits, a new one every 30 seconds.
 */
public final class Totp {

	/** Of the time since 1970. */
	private static final Duration STEP = Duration.ofSeconds(30);

	/** A phone may go wrong by a step, or its owner may type slowly. */
	private static final int STEPS_AROUND = 1;

	private static final int MODULUS = 1_000_000;

	private static final String ALGORITHM = "HmacSHA1";

	private Totp() {
	}

	/**
	 * The step whose code it is.
	 * @param after the step whose code was used last; neither it nor an earlier one
	 * counts again
	 * @return the step; empty if the code is none that counts now
	 */
	public static OptionalLong match(TotpKey key, String code, Instant now, long after) {
		long current = now.getEpochSecond() / STEP.toSeconds();
		return LongStream.rangeClosed(current - STEPS_AROUND, current + STEPS_AROUND)
			.filter((step) -> step > after && code(key, step).equals(code))
			.findFirst();
	}

	/**
	 * The code of a moment.
	 */
	public static String code(TotpKey key, Instant moment) {
		return code(key, moment.getEpochSecond() / STEP.toSeconds());
	}

	/** RFC 4226, section 5.3. */
	private static String code(TotpKey key, long step) {
		byte[] hash = hash(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		int offset = hash[hash.length - 1] & 0xf;
		int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
		return "%06d".formatted(truncated % MODULUS);
	}

	private static byte[] hash(TotpKey key, byte[] counter) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
			return mac.doFinal(counter);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
