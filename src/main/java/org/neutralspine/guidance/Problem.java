package org.neutralspine.guidance;

import org.neutralspine.guidance.protocol.Text;

/**
 * An error in one field of what was entered.
 *
 * @param field the field, by its name in the API
 * @param text what is wrong, and how to mend it
 */
public record Problem(String field, Text text) {

	public static Problem of(String field, String key, Object... arguments) {
		return new Problem(field, Text.of(key, arguments));
	}

}
