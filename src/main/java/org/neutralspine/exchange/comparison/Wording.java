package org.neutralspine.exchange.comparison;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;

/**
 * Tells words from what decides a verdict or may do harm by itself. A field that is not
 * marked as words counts as the latter.
 */
final class Wording {

	private Wording() {
	}

	/** Whether two states of an exercise differ in nothing but their words. */
	static boolean isAllThatDiffers(Content before, Content after) {
		return ExerciseFields.ALL.stream()
			.filter((field) -> !field.isWords())
			.allMatch((field) -> field.isSame(before, after));
	}

}
