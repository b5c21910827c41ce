package org.neutralspine.guidance.protocol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.neutralspine.guidance.spine.Fusion;

/**
 * What slows the healing, so that every phase begins later.
 */
public enum Slowdown {

	/** A long fusion. */
	MANY_SEGMENTS,
	/** A fusion across the junction of two regions. */
	JUNCTION,
	/** One mobile segment left between two fusions. */
	ONE_MOBILE_SEGMENT,
	/** Any risk factor. */
	FACTOR;

	static Set<Slowdown> of(Fusion fusion, Set<Factor> factors) {
		EnumSet<Slowdown> slowedBy = EnumSet.noneOf(Slowdown.class);
		if (fusion.segments() >= Thresholds.MANY_SEGMENTS) {
			slowedBy.add(MANY_SEGMENTS);
		}
		if (fusion.crossesJunction()) {
			slowedBy.add(JUNCTION);
		}
		if (fusion.leavesOneMobileSegment()) {
			slowedBy.add(ONE_MOBILE_SEGMENT);
		}
		if (!factors.isEmpty()) {
			slowedBy.add(FACTOR);
		}
		return Collections.unmodifiableSet(slowedBy);
	}

}
