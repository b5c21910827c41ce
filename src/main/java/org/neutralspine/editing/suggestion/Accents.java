package org.neutralspine.editing.suggestion;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Accents of letters: names come from other languages, too, such as extensión or jalón.
 */
public final class Accents {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Accents() {
	}

	/** The same text without them. */
	public static String strip(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
	}

}
