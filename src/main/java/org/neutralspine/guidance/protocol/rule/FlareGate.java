package org.neutralspine.guidance.protocol.rule;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Gate;

/**
 * The gate of a flare-up: only what is quiet is open behind it.
 */
final class FlareGate {

	private final boolean closed;

	FlareGate(Gate gate) {
		this.closed = gate == Gate.FLARE;
	}

	boolean locks(Exercise exercise) {
		return this.closed && !QuietDemands.IN_A_FLARE.containsAll(exercise.demands());
	}

}
