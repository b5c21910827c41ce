package org.neutralspine.exchange.file;

import java.util.regex.Pattern;

/**
 * Makes anything that a file may say fit to be kept and shown, where it is refused for
 * what it is.
 */
public final class Labels {

	private static final int MAX_LENGTH = 80;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

	private Labels() {
	}

	public static String shown(String text) {
		String start = (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
		return UNPRINTABLE.matcher(start).replaceAll("\uFFFD");
	}

}
