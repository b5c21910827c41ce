package org.neutralspine.session;

import java.util.List;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.session.recipe.Block;

/**
 * An exercise of a session, as pages show it.
 *
 * @param key names it in forms
 * @param minutes how long it takes, at least one
 * @param load the lifting limit in force, for an exercise with weights
 * @param care what to mind, where it calls for care
 * @param swappable whether anything else is open in its place
 */
record SessionItemView(String key, Block block, Exercise exercise, int minutes, boolean timed, String load,
		List<String> care, ExerciseDrawing drawing, Mark mark, boolean swappable) {

	/** How an exercise went. */
	enum Mark {

		NOT_DONE, FINE, TOO_MUCH

	}

	public boolean isTooMuch() {
		return this.mark == Mark.TOO_MUCH;
	}

	/** The one thing to mind: bracing comes first among the cues. */
	public String cue() {
		return this.exercise.cues().isEmpty() ? "" : this.exercise.cues().get(0);
	}

}
