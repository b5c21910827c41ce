package org.neutralspine.guidance.forecast;

import java.util.List;

import org.neutralspine.catalogue.Exercise;

/**
 * An exercise about which another protocol says something else.
 *
 * @param situations how many situations were tried
 * @param loosened in how many of them it is less restricted than before
 * @param tightened in how many of them it is more restricted than before
 * @param unwarned in how many of them it was to be left out, and is only locked by then
 * @param witnesses some people of each kind, those who may do more first
 */
public record VerdictChange(Exercise exercise, int situations, int loosened, int tightened, int unwarned,
		List<Witness> witnesses) {

	/** Whether anybody may do more, or is warned of less. */
	public boolean isLaxer() {
		return this.loosened > 0 || this.unwarned > 0;
	}

}
