package org.neutralspine.guidance.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A number to call with one tap.
 *
 * @param number the number as it reads
 * @param address where the tap leads to
 */
record PhoneNumber(String number, String address) {

	/** At least two digits, grouped as people do. */
	private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ -]?\\d)+");

	/**
	 * The numbers that a text names, in its order.
	 */
	static List<PhoneNumber> in(String text) {
		return NUMBER.matcher(text)
			.results()
			.map((found) -> new PhoneNumber(found.group(), "tel:" + found.group().replaceAll("[ -]", "")))
			.toList();
	}

}
