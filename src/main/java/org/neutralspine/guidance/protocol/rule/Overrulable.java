package org.neutralspine.guidance.protocol.rule;

import org.neutralspine.catalogue.Exercise;

/**
 * A rule that a physician's permission may overrule, see {@link Ruling#of}. All that is
 * no such rule stands. No rule is both this and a {@link Restriction}, so that the
 * compiler refuses one in the place of the other.
 */
interface Overrulable {

	/**
	 * Adds what it holds against an exercise, if anything.
	 */
	void addTo(Ruling ruling, Exercise exercise);

}
