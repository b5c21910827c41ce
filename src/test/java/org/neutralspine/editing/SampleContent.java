package org.neutralspine.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.neutralspine.catalogue.Content;

/**
 * Content for tests that has every field of the table, each with a value of its own.
 */
public final class SampleContent {

	private static final String HASH = "0123456789abcdef".repeat(4);

	private SampleContent() {
	}

	/** Every field filled in. */
	public static Content full() {
		ContentValues values = new ContentValues();
		ExerciseFields.ALL.forEach((field) -> values.put(field, value(field)));
		return values.content();
	}

	private static Object value(ExerciseField<?> field) {
		int number = 1 + ExerciseFields.ALL.indexOf(field) % 7;
		return switch (field.kind()) {
			case TEXT, OPTIONAL_TEXT -> text(field);
			case LINES -> (field == ExerciseFields.FIGURE) ? List.of("view side", "pose \"Stand tall\" standing")
					: List.of("First " + field, "Second " + field);
			case SLUGS -> List.of(field + "-one", field + "-two");
			case CONSTANT -> field.constants().get(0);
			case CONSTANTS -> new LinkedHashSet<>(field.constants().subList(0, 2));
			case WHOLE, OPTIONAL_WHOLE -> number;
			case DECIMAL -> new BigDecimal(number + ".5");
			case FLAG -> true;
		};
	}

	private static String text(ExerciseField<?> field) {
		if (field == ExerciseFields.PICTURE_HASH) {
			return HASH;
		}
		return (field == ExerciseFields.ADDRESS_OF_SOURCE) ? "https://example.org/" : "The " + field;
	}

	/** The same content with another value in one field. */
	public static <T> Content other(ExerciseField<T> field, Content content) {
		Object value = Objects.requireNonNull(field.of(content));
		@SuppressWarnings("unchecked")
		T other = (T) switch (field.kind()) {
			case TEXT, OPTIONAL_TEXT -> (field == ExerciseFields.PICTURE_HASH) ? "f" + HASH.substring(1) : value + "x";
			case LINES, SLUGS -> more((Collection<?>) value, (field == ExerciseFields.FIGURE) ? "lean 3" : "another");
			case CONSTANT -> field.constants().get(1);
			case CONSTANTS -> Set.of(field.constants().get(2));
			case WHOLE, OPTIONAL_WHOLE -> (Integer) value + 1;
			case DECIMAL -> ((BigDecimal) value).add(BigDecimal.ONE);
			case FLAG -> !((Boolean) value);
		};
		return field.in(content, other);
	}

	private static List<Object> more(Collection<?> values, String one) {
		List<Object> more = new ArrayList<>(values);
		more.add(one);
		return more;
	}

}
