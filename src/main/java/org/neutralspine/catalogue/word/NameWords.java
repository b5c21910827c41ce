package org.neutralspine.catalogue.word;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The words of an exercise's name or alias. They are indexed anew after every change of
 * the catalogue, and nearly all of them stay as they were; so they are kept. What people
 * type is read by {@link TypedWords}, and is not.
 *
 * @param all every word
 * @param content those that say something
 */
public record NameWords(List<String> all, List<String> content) {

	private static final int MAX_NAMES = 20_000;

	private static final Cache<String, NameWords> KNOWN = Caffeine.newBuilder().maximumSize(MAX_NAMES).build();

	/**
	 * Takes a name apart.
	 */
	public static NameWords of(String name) {
		return KNOWN.get(name, NameWords::split);
	}

	private static NameWords split(String name) {
		List<String> all = Word.split(name).stream().map(Word::text).toList();
		return new NameWords(all, all.stream().filter((word) -> !Word.isSmall(word)).toList());
	}

}
