package org.neutralspine.plan.builder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.version.ClashingDraftException;

/**
 * What came of a button.
 */
sealed interface Outcome {

	/**
	 * The draft was written.
	 *
	 * @param message what the page says about it; null for nothing
	 */
	record Done(String anchor, @Nullable String message, @Nullable List<String> leftOut) implements Outcome {
	}

	/**
	 * Another window changed the same, so nothing was written.
	 *
	 * @param mine what this window has
	 */
	record Conflict(Draft mine, ClashingDraftException clash) implements Outcome {
	}

}
