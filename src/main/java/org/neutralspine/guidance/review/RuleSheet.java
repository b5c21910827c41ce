package org.neutralspine.guidance.review;

import java.util.List;

/**
 * A rule that is no row of the matrix, in words.
 *
 * @param thresholds the numbers and lists by which it decides; empty where it has none
 */
public record RuleSheet(String title, String words, List<String> thresholds, String basis) implements Sheet {

	/** It names nothing else. */
	@Override
	public Record core() {
		return this;
	}

}
