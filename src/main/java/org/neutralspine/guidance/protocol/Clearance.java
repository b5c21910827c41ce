package org.neutralspine.guidance.protocol;

/**
 * How far a physician has cleared a person, from nothing to everything.
 */
public enum Clearance {

	NONE,

	/** Walking, breathing, bracing, limb pumps. */
	WALKING,

	/** Guided or home rehabilitation without weights. */
	REHAB,

	/** Weights and machines; jogging when the phase allows. */
	STRENGTH,

	/** Jumping, falls, contact. */
	SPORT;

	/** What it is called. */
	public Text label() {
		return Text.of("clearance." + this + ".label");
	}

	public boolean covers(Clearance needed) {
		return this.compareTo(needed) >= 0;
	}

}
