package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;

/**
 * A field that says something else than before, part by part.
 *
 * @param field the field, which the pages have a word for
 */
public record FieldChange(String field, List<Part> parts) {

	/** What became of a part. */
	public enum Kind {

		SAME, REMOVED, ADDED

	}

	/**
	 * A part of a field.
	 */
	public record Part(Kind kind, Value value) {
	}

	/**
	 * Something that a field says.
	 *
	 * @param key the message that says it; null where it is said in its own words
	 */
	public record Value(@Nullable String key, String text) {

		static Value words(Object text) {
			return new Value(null, text.toString());
		}

		static Value named(ExerciseField<?> field, Object constant) {
			Enum<?> named = (Enum<?>) constant;
			return new Value(field.key(named), named.name());
		}

	}

	/**
	 * What is different between two states of an exercise, in the order of its page.
	 * @param before null where there was nothing
	 */
	public static List<FieldChange> between(@Nullable State stateBefore, @Nullable Content before, State stateAfter,
			Content after) {
		Map<String, List<Value>> was = (before != null) ? values(stateBefore, before) : Map.of();
		Map<String, List<Value>> will = values(stateAfter, after);
		List<FieldChange> changes = new ArrayList<>();
		will.forEach((field, values) -> {
			List<Value> first = was.getOrDefault(field, List.of());
			if (!first.equals(values)) {
				changes.add(new FieldChange(field, parts(first, values)));
			}
		});
		return changes;
	}

	private static List<Part> parts(List<Value> before, List<Value> after) {
		List<Part> parts = new ArrayList<>();
		for (AbstractDelta<Value> delta : DiffUtils.diff(before, after, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				delta.getSource().getLines().forEach((value) -> parts.add(new Part(Kind.SAME, value)));
			}
			else {
				delta.getSource().getLines().forEach((value) -> parts.add(new Part(Kind.REMOVED, value)));
				delta.getTarget().getLines().forEach((value) -> parts.add(new Part(Kind.ADDED, value)));
			}
		}
		return parts;
	}

	/**
	 * All that an exercise says, field by field, in the order of its page.
	 */
	public static Map<String, List<Value>> values(@Nullable State state, Content content) {
		Map<String, List<Value>> values = new LinkedHashMap<>();
		values.put("state", (state != null) ? List.of(new Value("state." + state.name(), state.name())) : List.of());
		ExerciseFields.onPages().forEach((field) -> {
			String shownAs = field.shownAs();
			if (shownAs != null) {
				values.put(shownAs, values(field, field.of(content)));
			}
		});
		return values;
	}

	private static List<Value> values(ExerciseField<?> field, @Nullable Object value) {
		if (value == null) {
			return List.of();
		}
		return switch (field.kind()) {
			case TEXT, OPTIONAL_TEXT, WHOLE, OPTIONAL_WHOLE, DECIMAL ->
				value.toString().isEmpty() ? List.of() : List.of(Value.words(value));
			case LINES, SLUGS -> ((Collection<?>) value).stream().map(Value::words).toList();
			case CONSTANT -> List.of(Value.named(field, value));
			case CONSTANTS -> ((Collection<?>) value).stream().map((one) -> Value.named(field, one)).toList();
			case FLAG -> Boolean.TRUE.equals(value) ? List.of(new Value("editor.yes", "yes")) : List.of();
		};
	}

}
