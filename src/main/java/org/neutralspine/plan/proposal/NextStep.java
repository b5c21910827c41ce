package org.neutralspine.plan.proposal;

import java.util.List;
import java.util.Optional;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.progress.Climb;
import org.neutralspine.session.recipe.Recipe;

/**
 * What becomes of one exercise in the next plan, and why.
 *
 * @param exercise what stands in its place, or itself; empty where it is left out
 * @param isDown whether what stands in its place is easier
 */
record NextStep(Optional<Exercise> exercise, boolean isDown, Text why) {

	/**
	 * Decides by how the sessions with the exercise went.
	 * @param lights of the last sessions with it, the earliest first
	 * @param resting whether the plan is not to get harder, whatever is said of this
	 * exercise
	 */
	static NextStep of(Exercise exercise, Recipe recipe, Answer answer, List<PainLight> lights, boolean resting) {
		Rungs rungs = Rungs.of(recipe, answer, exercise);
		if (exercise.isAdvice() || !answer.on(exercise).isDoable()) {
			return rungs.easier()
				.map((easier) -> down(easier, "next.closed.easier"))
				.orElseGet(() -> new NextStep(Optional.empty(), false, Text.of("next.closed")));
		}
		if (lights.isEmpty()) {
			return keep(exercise, "next.keep.unscored");
		}
		PainLight last = lights.get(lights.size() - 1);
		if (last != PainLight.GREEN) {
			return rungs.easier()
				.map((easier) -> down(easier, "next.down." + last))
				.orElseGet(() -> keep(exercise, "next.easiest." + last));
		}
		if (!isUp(rungs, lights)) {
			return keep(exercise, "next.keep.few");
		}
		return resting ? keep(exercise, "next.keep.red") : up(exercise, rungs);
	}

	/** The same rule by which a session at home climbs. */
	private static boolean isUp(Rungs rungs, List<PainLight> lights) {
		Climb climb = Climb.NONE;
		for (PainLight light : lights) {
			climb = climb.after(rungs.ladder(), rungs.rung(), light);
		}
		String key = rungs.ladder().key();
		return climb.rungs().getOrDefault(key, 0) > rungs.rung()
				|| climb.greens().getOrDefault(key, 0) >= Climb.GREEN_SESSIONS;
	}

	private static NextStep up(Exercise exercise, Rungs rungs) {
		Exercise harder = rungs.harder().orElse(null);
		if (harder == null) {
			return keep(exercise, "next.keep.top");
		}
		return rungs.mayPropose(harder)
				? new NextStep(Optional.of(harder), false, Text.of("next.up", harder.name(), Climb.GREEN_SESSIONS))
				: new NextStep(Optional.of(exercise), false, Text.of("next.keep.closed", harder.name()));
	}

	private static NextStep down(Exercise easier, String key) {
		return new NextStep(Optional.of(easier), true, Text.of(key, easier.name()));
	}

	private static NextStep keep(Exercise exercise, String key) {
		return new NextStep(Optional.of(exercise), false, Text.of(key));
	}

}
