package org.neutralspine.editing;

import java.util.List;

import org.neutralspine.catalogue.Content;

/**
 * Something that is wrong with one field of an exercise.
 *
 * @param field the property of {@link Content}, or {@code slug}
 * @param key the message that says what is wrong
 * @param arguments what the message is told, in words
 */
public record Problem(String field, String key, List<String> arguments) {

	public static Problem of(String field, String key, Object... arguments) {
		return new Problem(field, key, List.of(arguments).stream().map(Object::toString).toList());
	}

}
