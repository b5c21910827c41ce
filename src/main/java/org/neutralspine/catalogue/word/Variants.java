package org.neutralspine.catalogue.word;

import java.util.regex.Pattern;

/**
 * Forms and spellings of a word that have the same stem and that a stemmer takes for
 * different words.
 */
final class Variants {

	/** Tying and lying, where flying is of fly. */
	private static final Pattern OF_IE = Pattern.compile("^([^aeiouy])ying$");

	/** Labour and labor, where hour, tour and four stay. */
	private static final Pattern BRITISH_OR = Pattern.compile("(?<=^..[a-z]{1,9})our(?=s?$|ing$|ed$)");

	/** Dryer and drier. */
	private static final Pattern YER = Pattern.compile("yer(?=s?$)");

	/** Shovelling and shoveling, where pull, roll and drill stay. */
	private static final Pattern DOUBLE_L = Pattern.compile("(?<=^.{3,20}[aeiou])ll$");

	private Variants() {
	}

	static String of(String word) {
		String withoutY = YER.matcher(OF_IE.matcher(word).replaceAll("$1ie")).replaceAll("ier");
		return BRITISH_OR.matcher(withoutY).replaceAll("or");
	}

	static String ofStem(String stem) {
		return DOUBLE_L.matcher(stem).replaceAll("l");
	}

}
