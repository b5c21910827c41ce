package org.neutralspine.editing;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The ways in which the fields of an exercise are written, read and compared.
 */
public enum FieldKind {

	/** A text, empty where nothing is said. */
	TEXT(""),
	/** A text, null where nothing is said. */
	OPTIONAL_TEXT(null),
	/** Texts, one on each line. */
	LINES(List.of()),
	/** Exercises by their slugs, in an order. */
	SLUGS(List.of()),
	/** One constant, or null. */
	CONSTANT(null),
	/** Any number of constants. */
	CONSTANTS(Set.of()),
	/** A whole number. */
	WHOLE(1),
	/** A whole number, or null. */
	OPTIONAL_WHOLE(null),
	/** A number with decimals, or null. */
	DECIMAL(null),
	/** Yes or no. */
	FLAG(false);

	private final @Nullable Object empty;

	FieldKind(@Nullable Object empty) {
		this.empty = empty;
	}

	/** The value of a field that was not filled in. */
	@Nullable Object empty() {
		return this.empty;
	}

}
