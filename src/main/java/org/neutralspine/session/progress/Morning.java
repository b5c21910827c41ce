package org.neutralspine.session.progress;

import org.neutralspine.guidance.check.PainLight;

/**
 * How the back or neck was on the morning after a session.
 */
public enum Morning {

	/** At its usual level. */
	USUAL(PainLight.GREEN),

	/** Still raised, but settled within 24 hours. */
	SETTLED(PainLight.AMBER),

	/** Still raised after 24 hours. */
	RAISED(PainLight.RED),

	/** Nobody knows any more, so it is no reason to do more. */
	FORGOTTEN(PainLight.AMBER);

	private final PainLight light;

	Morning(PainLight light) {
		this.light = light;
	}

	PainLight light() {
		return this.light;
	}

}
