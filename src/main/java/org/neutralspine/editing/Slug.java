package org.neutralspine.editing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes the name of an exercise in addresses out of its name on pages.
 */
public final class Slug {

	private Slug() {
	}

	/**
	 * A slug of a name; empty where the name has neither letters nor digits of the Latin
	 * alphabet.
	 */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", "-");
		String shortened = plain.substring(0, Math.min(plain.length(), ContentCheck.MAX_SLUG_LENGTH));
		return shortened.replaceAll("^-|-$", "");
	}

}
