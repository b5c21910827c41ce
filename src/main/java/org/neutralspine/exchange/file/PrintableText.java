package org.neutralspine.exchange.file;

import java.util.regex.Pattern;

/**
 * Shortens a text out of a file, and replaces characters that cannot be shown, so that a
 * message can quote it.
 */
public final class PrintableText {

	private static final int MAX_LENGTH = 80;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

	private PrintableText() {
	}

	public static String of(String text) {
		String start = (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
		return UNPRINTABLE.matcher(start).replaceAll("\uFFFD");
	}

}
