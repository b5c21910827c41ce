package org.neutralspine.exchange.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.editing.ExerciseFields;

/**
 * The columns of all that an exercise says, which the history has, too.
 */
public final class ExerciseColumns {

	private static final List<String> NAMES = Stream.concat(Stream.of("slug", "state"), ExerciseFields.columns())
		.toList();

	/** All of them. */
	public static final String ALL = String.join(", ", NAMES);

	private ExerciseColumns() {
	}

	/** All of them, of one table. */
	public static String of(String table) {
		return NAMES.stream().map((name) -> table + "." + name).collect(Collectors.joining(", "));
	}

	/** Each set to that of another table. */
	public static String setTo(String table) {
		return NAMES.stream().map((name) -> name + " = " + table + "." + name).collect(Collectors.joining(", "));
	}

}
