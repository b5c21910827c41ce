package org.neutralspine.editing.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.FieldChange.Value;

/**
 * A field that two people have changed in different ways, side by side.
 *
 * @param both whether both can be kept
 * @param savedPicture the picture that is kept; only where the field is the picture
 * @param minePicture the picture of this window
 */
record FieldConflict(String field, List<Value> saved, List<Value> mine, boolean both, @Nullable Picture savedPicture,
		@Nullable Picture minePicture) {

	static List<FieldConflict> of(List<String> fields, Content saved, Content mine) {
		Map<String, List<Value>> one = FieldChange.values(null, saved);
		Map<String, List<Value>> other = FieldChange.values(null, mine);
		return fields.stream().map((field) -> {
			boolean isPicture = field.equals(ContentPart.PICTURE.property());
			String values = isPicture ? ExerciseFields.ALTERNATIVE.name() : field;
			return new FieldConflict(field, one.getOrDefault(values, List.of()), other.getOrDefault(values, List.of()),
					Merge.allowsBoth(field), isPicture ? saved.picture() : null, isPicture ? mine.picture() : null);
		}).toList();
	}

}
