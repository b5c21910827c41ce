package org.neutralspine.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a change means, looked at before it is kept.
 *
 * @param before what is kept now; null for a new exercise
 * @param problems what is in its way
 * @param lines what it says differently
 * @param forecast what becomes different for people; null where nobody is shown it,
 * neither before nor after
 * @param plans the plans that name it
 */
record Review(Change change, @Nullable Entry before, List<Problem> problems, List<FieldChange> lines,
		@Nullable Forecast forecast, PlansTouched.Touched plans) {

	/** Whether anybody is shown the exercise, before or after. */
	public boolean isShown() {
		return this.forecast != null;
	}

	/** Whether anybody may do more than before, which asks for a reason. */
	public boolean needsReason() {
		return this.forecast != null && this.forecast.loosens();
	}

	/** What is wrong with the reason; empty where nothing is. */
	List<Problem> reasonProblems() {
		return (needsReason() && this.change.reason().isBlank())
				? List.of(Problem.of("reason", "problem.exercise.reason")) : ContentCheck.reason(this.change.reason());
	}

}
