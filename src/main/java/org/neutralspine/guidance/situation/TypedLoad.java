package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neutralspine.guidance.protocol.Kilograms;

/**
 * A load as people type it, with or without its unit: {@code 9}, {@code 4,5 kg},
 * {@code 20 lb}.
 *
 * @param number as typed
 * @param pounds whether pounds were typed
 * @param kilograms whether kilograms were typed
 */
record TypedLoad(BigDecimal number, boolean pounds, boolean kilograms) {

	private static final Pattern UNIT = Pattern
		.compile("(?:(?<lb>lbs?|pounds?)|(?<kg>kgs?|kilos?|kilograms?|kilogrammes?))\\.?$");

	/** More than any limit; beyond it nothing is worth converting. */
	private static final BigDecimal MAX_POUNDS = BigDecimal.valueOf(10_000);

	/**
	 * Reads a load; empty where it is no number.
	 */
	static Optional<TypedLoad> of(String text) {
		String typed = text.strip().toLowerCase(Locale.ROOT);
		Matcher unit = UNIT.matcher(typed);
		boolean named = unit.find();
		try {
			BigDecimal number = new BigDecimal(
					(named ? typed.substring(0, unit.start()) : typed).strip().replace(',', '.'));
			return Optional
				.of(new TypedLoad(number, named && unit.group("lb") != null, named && unit.group("kg") != null));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	boolean namesUnit() {
		return this.pounds || this.kilograms;
	}

	/**
	 * The load in kilograms; as it is where it is beyond any limit.
	 * @param inPounds whether a number without a unit is in pounds
	 */
	BigDecimal inKilograms(boolean inPounds) {
		boolean outOfRange = this.number.abs().compareTo(MAX_POUNDS) > 0;
		boolean converts = (namesUnit() ? this.pounds : inPounds) && !outOfRange;
		return converts ? Kilograms.ofPounds(this.number) : this.number;
	}

}
