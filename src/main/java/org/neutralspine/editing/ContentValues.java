package org.neutralspine.editing;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;

/**
 * The fields of an exercise while they are read, one after the other.
 */
public final class ContentValues {

	private final Map<ContentPart<?>, Map<String, @Nullable Object>> values = new HashMap<>();

	/** Sets a field, and with it that the exercise has its part. */
	public void put(ExerciseField<?> field, @Nullable Object value) {
		this.values.computeIfAbsent(field.part(), (part) -> new HashMap<>()).put(field.property(), value);
	}

	/** The exercise that says what was read, and nothing in the fields that were not. */
	public Content content() {
		Content content = Content.EMPTY;
		for (ContentPart<?> part : ContentPart.ALL) {
			Map<String, @Nullable Object> read = this.values.get(part);
			if (read != null) {
				content = part.with(content, read);
			}
		}
		return content;
	}

}
