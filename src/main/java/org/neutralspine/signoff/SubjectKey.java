package org.neutralspine.signoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which subject something is said about, whatever it reads like at the moment.
 *
 * @param kind what it is
 * @param name of the demand, the rule, or the exercise in addresses
 */
public record SubjectKey(SubjectKind kind, String name) {

	/**
	 * Reads a key as it is written; nothing where that is none.
	 */
	public static Optional<SubjectKey> read(String text) {
		String[] words = text.strip().split("\\s+", 2);
		return Arrays.stream(SubjectKind.values())
			.filter((kind) -> words.length == 2 && word(kind).equals(words[0].toLowerCase(Locale.ROOT)))
			.map((kind) -> new SubjectKey(kind, words[1]))
			.findFirst();
	}

	private static String word(SubjectKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** As the trail and files write it, for example {@code exercise bird-dog}. */
	@Override
	public String toString() {
		return word(this.kind) + " " + this.name;
	}

}
