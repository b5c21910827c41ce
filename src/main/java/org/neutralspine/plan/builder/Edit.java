package org.neutralspine.plan.builder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.draft.Draft;

/**
 * A draft after its button was pressed, not written yet.
 *
 * @param anchor where on the page to go on
 * @param leftOut the names of what a template has and the client may not do; null where
 * no template was added
 * @param message what the page says about it; null for nothing
 */
record Edit(Draft draft, String anchor, @Nullable List<String> leftOut, @Nullable String message) {

	Edit(Draft draft, String anchor) {
		this(draft, anchor, null, null);
	}

	/** Where a button changes nothing, the page goes on at its top. */
	static Edit none(Draft draft) {
		return new Edit(draft, "plan");
	}

}
