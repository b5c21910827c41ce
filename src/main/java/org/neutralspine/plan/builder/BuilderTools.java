package org.neutralspine.plan.builder;

import java.util.Optional;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.PlanTemplates.Applied;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.session.recipe.Place;

/**
 * What buttons need of one trainer and one client.
 */
interface BuilderTools {

	/** An exercise that a plan may have, if the client may do it. */
	Optional<Exercise> doable(String slug);

	/** A draft with a template added; empty where the trainer has no such template. */
	Optional<Applied> applyTemplate(int template, Draft draft);

	/** A draft with what it lacks of a session by the recipe, as far as that is open. */
	Draft fill(Place place, Draft draft);

	/** Whether the trainer has a template of that name. */
	boolean hasTemplate(String name);

	void saveTemplate(String name, Draft draft);

	void removeTemplate(int template);

	/** Publishes what was written; false where the rules do not allow all of it. */
	boolean publish(Written written);

}
