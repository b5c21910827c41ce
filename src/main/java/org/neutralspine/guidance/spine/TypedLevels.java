package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.neutralspine.guidance.spine.Reading.NotUnderstood;

/**
 * Reads the levels of a fusion as people type them: {@code L4/L5 and L5/S1},
 * {@code c5 c6}, {@code s-1 to l-3}, {@code lower back}, {@code LWK 4 bis 5}. Whatever
 * could mean two things is asked back, never guessed.
 */
public final class TypedLevels {

	private TypedLevels() {
	}

	/**
	 * Reads a text.
	 */
	public static Reading read(String typed) {
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015\\u2212]", "-");
		if (text.isEmpty()) {
			return new NotUnderstood(List.of());
		}
		LevelParser parser = new LevelParser();
		for (LevelToken token : LevelToken.split(SpokenLevels.written(text))) {
			Optional<Reading> stop = parser.take(token);
			if (stop.isPresent()) {
				return stop.get();
			}
		}
		return parser.reading();
	}

}
