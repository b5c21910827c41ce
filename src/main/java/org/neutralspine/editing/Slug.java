package org.neutralspine.editing;

import java.util.Locale;

import org.neutralspine.editing.suggestion.Accents;

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
		String plain = Accents.strip(name)
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", "-");
		String shortened = plain.substring(0, Math.min(plain.length(), ContentCheck.MAX_SLUG_LENGTH));
		return shortened.replaceAll("^-|-$", "");
	}

}
