package org.neutralspine.plan.version;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.web.Sha256;

/**
 * All by which somebody sees that an exercise reads or looks as it did.
 *
 * @param figure empty where the drawing is not looked at
 */
record Wording(String name, String summary, List<String> steps, List<String> cues, List<String> mistakes,
		@Nullable Picture picture, List<String> figure) {

	private static final int FINGERPRINT_LENGTH = 32;

	static Wording of(PublishedItem item) {
		return new Wording(item.name(), item.summary(), item.steps(), item.cues(), item.mistakes(), item.picture(),
				item.figure());
	}

	/**
	 * How an exercise reads now.
	 * @param drawn whether its drawing is looked at: a plan of an earlier release has
	 * none
	 */
	static Wording of(Exercise exercise, boolean drawn) {
		return new Wording(exercise.name(), exercise.summary(), exercise.steps(), exercise.cues(), exercise.mistakes(),
				exercise.picture(), drawn ? exercise.figure() : List.of());
	}

	/**
	 * Stands for all of it. It is kept in the database: whatever changes it needs another
	 * {@link Outline#FORMAT}.
	 */
	String fingerprint() {
		StringBuilder all = new StringBuilder();
		for (Object part : new Object[] { this.name, this.summary, this.steps, this.cues, this.mistakes,
				Objects.toString(this.picture, ""), this.figure }) {
			add(all, part);
		}
		return Sha256.hex(all.toString()).substring(0, FINGERPRINT_LENGTH);
	}

	/** Each with its length before it, so that none can pass for two. */
	private static void add(StringBuilder all, Object part) {
		if (part instanceof List<?> several) {
			all.append(several.size()).append('[');
			several.forEach((one) -> add(all, one));
		}
		else {
			String text = part.toString();
			all.append(text.length()).append(':').append(text);
		}
	}

}
