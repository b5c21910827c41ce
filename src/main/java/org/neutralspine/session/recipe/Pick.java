package org.neutralspine.session.recipe;

import java.util.Optional;

import org.neutralspine.web.Enums;

/**
 * An exercise in a place of a session.
 *
 * @param withCare whether the person knows that it calls for care, and wants it
 */
public record Pick(Block block, String slug, boolean withCare) {

	private static final String SEPARATOR = ":";

	private static final String CARE = "!";

	/** The pick in one word, for a form or a cookie. */
	public String key() {
		return this.block + (this.withCare ? CARE : SEPARATOR) + this.slug;
	}

	/**
	 * The pick of a key; empty where it is none.
	 */
	public static Optional<Pick> parse(String key) {
		String separator = key.contains(CARE) ? CARE : SEPARATOR;
		int at = key.indexOf(separator);
		return (at < 0) ? Optional.empty() : Enums.find(Block.class, key.substring(0, at))
			.map((block) -> new Pick(block, key.substring(at + 1), separator.equals(CARE)));
	}

}
