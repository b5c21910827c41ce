package org.neutralspine.guidance.exercise;

import java.util.List;

/**
 * A part of a question, and what a page says to it.
 *
 * @param words the words it answers, as typed; where nothing is called so, those that are
 * not known
 * @param answers the exercises that are called so, the strictest verdict first
 * @param withdrawn what was called so and still has to be left out
 * @param near names of what else may have been meant
 */
record AskedPart(String words, List<ExerciseView> answers, List<WithdrawnExercise> withdrawn, List<String> near) {

	public boolean isKnown() {
		return !this.answers.isEmpty() || !this.withdrawn.isEmpty();
	}

	/** Whether somebody has to choose what was meant. */
	public boolean isSeveral() {
		return this.answers.size() > 1;
	}

}
