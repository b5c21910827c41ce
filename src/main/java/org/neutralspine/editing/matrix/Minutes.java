package org.neutralspine.editing.matrix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as the workshop's pages have them, by UTC.
 */
final class Minutes {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private Minutes() {
	}

	static String of(Instant when) {
		return MINUTE.format(when);
	}

}
