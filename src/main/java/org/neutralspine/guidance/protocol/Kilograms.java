package org.neutralspine.guidance.protocol;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Loads in words and between units. A limit never grows by being converted.
 */
public final class Kilograms {

	private static final BigDecimal PER_POUND = new BigDecimal("0.45359237");

	private static final int DECIMALS_KEPT = 6;

	private Kilograms() {
	}

	/**
	 * Pounds in kilograms, rounded down to six decimals.
	 */
	public static BigDecimal ofPounds(BigDecimal pounds) {
		return pounds.multiply(PER_POUND).setScale(DECIMALS_KEPT, RoundingMode.DOWN);
	}

	/**
	 * A load in both units.
	 */
	public static Text inWords(BigDecimal kilograms) {
		BigDecimal pounds = kilograms.divide(PER_POUND, 3, RoundingMode.HALF_UP);
		return Text.of("load", plain(kilograms, 2), plain(pounds, 1));
	}

	private static String plain(BigDecimal number, int decimals) {
		return number.setScale(decimals, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
	}

}
