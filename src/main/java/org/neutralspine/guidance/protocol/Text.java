package org.neutralspine.guidance.protocol;

import java.util.List;

/**
 * A sentence by its key in the message bundle. The core says what to say; the pages and
 * the API say it.
 *
 * @param key the key of the message
 * @param arguments whole numbers, strings, dates, loads in kilograms
 * ({@code BigDecimal}), or further texts
 */
public record Text(String key, List<Object> arguments) {

	public static Text of(String key, Object... arguments) {
		return new Text(key, List.of(arguments));
	}

}
