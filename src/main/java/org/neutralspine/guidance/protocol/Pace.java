package org.neutralspine.guidance.protocol;

import java.util.Set;

import org.neutralspine.guidance.spine.Fusion;

/**
 * How many weeks after the surgery each phase begins. Source: evidence, section a.
 */
public enum Pace {

	STANDARD(0, 6, 12, 24, 52),

	/** For long fusions and for whatever may slow the healing of the bone. */
	SLOW(0, 12, 24, 52, 104);

	private final int[] starts;

	Pace(int... starts) {
		this.starts = starts;
	}

	/**
	 * The pace that counts for a person.
	 */
	public static Pace of(Fusion fusion, Set<Factor> factors) {
		return of(Slowdown.of(fusion, factors));
	}

	static Pace of(Set<Slowdown> slowedBy) {
		return slowedBy.isEmpty() ? STANDARD : SLOW;
	}

	/**
	 * The first whole week after the surgery that belongs to the phase.
	 */
	public int startOf(Phase phase) {
		return this.starts[phase.ordinal()];
	}

	/**
	 * The phase of a whole week after the surgery.
	 * @param week 0 or more
	 */
	public Phase phaseAt(long week) {
		Phase current = Phase.P0;
		for (Phase phase : current.later()) {
			if (week >= startOf(phase)) {
				current = phase;
			}
		}
		return current;
	}

}
