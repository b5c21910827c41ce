package org.neutralspine.question.text;

import java.util.List;

import org.neutralspine.question.text.Words;

/**
 * Something that a text says, and the words that say it.
 *
 * @param <T> what it is
 */
public record Said<T>(T value, List<Words> words) {

	public Said {
		words = List.copyOf(words);
	}

	public static <T> Said<T> of(T value, Words words) {
		return new Said<>(value, List.of(words));
	}

}
