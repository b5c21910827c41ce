package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Links;

/**
 * Collects fields line by line.
 */
final class FieldTable {

	private final List<ExerciseField<?>> fields = new ArrayList<>();

	/** All lines, as far as there are any. */
	List<ExerciseField<?>> fields() {
		return Collections.unmodifiableList(this.fields);
	}

	<R extends Record> ExerciseField<String> text(ContentPart<R> part, String property, Function<R, String> reader,
			PageSection section) {
		return add(part, property, FieldKind.TEXT, reader, section);
	}

	<R extends Record> ExerciseField<String> optional(ContentPart<R> part, String property,
			Function<R, @Nullable String> reader, PageSection section) {
		return add(part, property, FieldKind.OPTIONAL_TEXT, reader, section);
	}

	<R extends Record> ExerciseField<List<String>> lines(ContentPart<R> part, String property,
			Function<R, List<String>> reader, PageSection section) {
		return add(part, property, FieldKind.LINES, reader, section);
	}

	ExerciseField<List<String>> slugs(String property, Function<Links, List<String>> reader) {
		return add(ContentPart.LINKS, property, FieldKind.SLUGS, reader, PageSection.LINKS);
	}

	/** A number of the dose, from one to the largest that makes sense. */
	ExerciseField<Integer> dose(String property, FieldKind kind, Function<Dose, @Nullable Integer> reader, int max) {
		return add(ContentPart.DOSE, property, kind, reader, PageSection.DOSE).atMost(max);
	}

	<R extends Record, E extends Enum<E>> ExerciseField<E> constant(ContentPart<R> part, String property,
			Function<R, @Nullable E> reader, PageSection section, Class<E> type, String text) {
		return add(new ExerciseField<>(part, property, FieldKind.CONSTANT, reader, section,
				List.of(type.getEnumConstants()), text));
	}

	<R extends Record, E extends Enum<E>> ExerciseField<Set<E>> constants(ContentPart<R> part, String property,
			Function<R, Set<E>> reader, PageSection section, Class<E> type, String text) {
		return add(new ExerciseField<>(part, property, FieldKind.CONSTANTS, reader, section,
				List.of(type.getEnumConstants()), text));
	}

	<R extends Record, T> ExerciseField<T> add(ContentPart<R> part, String property, FieldKind kind,
			Function<R, T> reader, PageSection section) {
		return add(new ExerciseField<>(part, property, kind, reader, section, List.of(), ""));
	}

	private <T> ExerciseField<T> add(ExerciseField<T> field) {
		this.fields.add(field);
		return field;
	}

}
