package org.neutralspine.plan;

import org.neutralspine.plan.draft.PlanTemplates;
import org.neutralspine.plan.version.Plans;
import org.springframework.stereotype.Component;

/**
 * The drafts and templates of all trainers that name an exercise.
 */
@Component
public class DraftsOfExercise {

	private final Plans plans;

	private final PlanTemplates templates;

	DraftsOfExercise(Plans plans, PlanTemplates templates) {
		this.plans = plans;
		this.templates = templates;
	}

	/**
	 * Puts another exercise in its place, with the same dose. What a trainer has open is
	 * merged with it as with another window's change.
	 */
	public void replace(String slug, String other) {
		this.plans.replace(slug, other);
		this.templates.replace(slug, other);
	}

}
