package org.neutralspine.guidance.check;

import org.neutralspine.guidance.protocol.Thresholds;

/**
 * The pain rule's traffic light. Source: evidence, section a6; not validated after a
 * fusion.
 */
public enum PainLight {

	GREEN, AMBER, RED;

	/**
	 * The light of a pain score during or after exercise.
	 * @param pain 0 to 10
	 */
	public static PainLight of(int pain) {
		if (pain >= Thresholds.PAIN_FLARES_FROM) {
			return RED;
		}
		return (pain >= Thresholds.PAIN_LOCKS_CAUTION_FROM) ? AMBER : GREEN;
	}

	public PainLight orWorse(PainLight other) {
		return (other.compareTo(this) > 0) ? other : this;
	}

}
