package org.neutralspine.guidance.protocol;

import java.util.Set;

/**
 * What is worn to keep a part of the spine still, and what it rules out meanwhile.
 */
public enum Brace {

	NONE, BRACE(Limit.BENDING, Limit.TWISTING), COLLAR(Limit.NECK_MOTION);

	private final Set<Limit> limits;

	Brace(Limit... limits) {
		this.limits = Set.of(limits);
	}

	/**
	 * The physician's limits that it stands for.
	 */
	public Set<Limit> limits() {
		return this.limits;
	}

}
