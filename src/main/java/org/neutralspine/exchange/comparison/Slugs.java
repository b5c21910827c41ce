package org.neutralspine.exchange.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.Slug;

/**
 * Finds slugs for what comes without, none of them twice.
 */
final class Slugs {

	private static final Pattern EDGE = Pattern.compile("-+$");

	private static final String NAMELESS = "exercise";

	/** With the one that is an address already. */
	private final Set<String> taken = new HashSet<>(Set.of("new"));

	/** Where to go on counting, so that the same name may come any number of times. */
	private final Map<String, Integer> counts = new HashMap<>();

	/**
	 * Takes a slug.
	 * @return whether it was free
	 */
	boolean take(String slug) {
		return this.taken.add(slug);
	}

	/** A slug for a name that nothing else has, which is then taken. */
	String free(String name) {
		String slug = of(name);
		String free = slug;
		for (int count = this.counts.getOrDefault(slug, 1); !this.taken.add(free); count++) {
			String number = "-" + (count + 1);
			free = cut(slug, ContentCheck.MAX_SLUG_LENGTH - number.length()) + number;
			this.counts.put(slug, count + 1);
		}
		return free;
	}

	private static String of(String name) {
		String slug = Slug.of(name);
		return slug.isEmpty() ? NAMELESS : slug;
	}

	private static String cut(String slug, int most) {
		return EDGE.matcher(slug.substring(0, Math.min(slug.length(), most))).replaceAll("");
	}

}
