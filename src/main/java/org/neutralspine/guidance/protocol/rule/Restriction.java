package org.neutralspine.guidance.protocol.rule;

import org.neutralspine.catalogue.Exercise;

/**
 * A rule that nothing overrules. It can only take away: whatever it adds to a ruling, the
 * strictest of all causes counts.
 */
interface Restriction {

	/**
	 * Adds what it holds against an exercise, if anything.
	 */
	void addTo(Ruling ruling, Exercise exercise);

}
