package org.neutralspine.session.recipe;

import java.util.List;

/**
 * Exercises for the same purpose, from the easiest to the hardest.
 *
 * @param rungs slugs, at least one
 */
public record Ladder(List<String> rungs) {

	public Ladder {
		rungs = List.copyOf(rungs);
	}

	/** What a ladder is remembered by: its easiest exercise. */
	public String key() {
		return this.rungs.get(0);
	}

	public int top() {
		return this.rungs.size() - 1;
	}

}
