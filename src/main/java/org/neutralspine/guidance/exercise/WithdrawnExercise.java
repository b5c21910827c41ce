package org.neutralspine.guidance.exercise;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.list.AnswerView;
import org.neutralspine.guidance.list.ExerciseLink;

/**
 * An exercise that is not published any more and still has to be left out. It has no
 * page, so nothing leads there.
 *
 * @param why null where there are reasons for some only
 * @param instead what the person may do instead; empty where there is no answer yet
 */
record WithdrawnExercise(String name, @Nullable String why, List<ExerciseLink> instead) {

	/** With what somebody may do instead; null where there is no answer yet. */
	static WithdrawnExercise of(Exercise exercise, @Nullable AnswerView answer) {
		return new WithdrawnExercise(exercise.name(), exercise.why(),
				(answer != null) ? answer.doable(exercise.instead()) : List.of());
	}

}
