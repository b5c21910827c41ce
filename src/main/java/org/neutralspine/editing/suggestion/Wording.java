package org.neutralspine.editing.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A description, taken apart for rules to look at.
 */
final class Wording {

	private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R");

	private final List<String> name;

	private final List<String> category;

	private final List<String> equipment;

	private final List<String> sentences;

	Wording(Description exercise) {
		this.name = lowerCase(Stream.of(exercise.name()));
		this.category = lowerCase(Stream.of(exercise.category()));
		this.equipment = lowerCase(exercise.equipment().stream());
		this.sentences = lowerCase(exercise.text().stream().flatMap(END_OF_SENTENCE::splitAsStream));
	}

	private static List<String> lowerCase(Stream<String> texts) {
		return texts.map((text) -> Accents.strip(text).toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * The texts to be looked at one by one. Words from two sentences make no sense
	 * together.
	 */
	List<String> pieces(Sign.Where where) {
		return switch (where) {
			case NAME -> this.name;
			case CATEGORY -> this.category;
			case EQUIPMENT -> this.equipment;
			case TEXT -> this.sentences;
			case OTHER_NAME, EASIER -> throw new IllegalArgumentException(where + " is not for rules");
		};
	}

	/**
	 * The piece, with what is said of the whole exercise rather than of a moment of it.
	 */
	Stream<String> around(String piece) {
		return Stream.of(this.name, this.category, this.equipment, List.of(piece)).flatMap(List::stream);
	}

}
