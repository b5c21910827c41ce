package org.neutralspine.guidance.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An exercise in a list.
 *
 * @param advice whether it is advice, and no exercise
 * @param reason why, in one sentence; null where nothing limits it
 * @param instead what to do instead; empty where there is nothing to replace
 */
record ExerciseCard(String slug, ExerciseLink link, boolean advice, String summary, @Nullable String reason,
		List<ExerciseLink> instead) {

	/** Where its card stands on the page of a list. */
	static String anchor(String slug) {
		return "card-" + slug;
	}

	public String anchor() {
		return anchor(this.slug);
	}

}
