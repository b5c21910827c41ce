package org.neutralspine.guidance.protocol.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Gate;

/**
 * The gate of a flare-up: only what is quiet is open behind it.
 */
final class FlareGate {

	/** Stairs are not among them: they are among the highest loads of a day. */
	static final Set<Demand> QUIET = Collections
		.unmodifiableSet(EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING, Demand.SUPINE, Demand.TRANSFER));

	private final boolean closed;

	FlareGate(Gate gate) {
		this.closed = gate == Gate.FLARE;
	}

	boolean locks(Exercise exercise) {
		return this.closed && !QUIET.containsAll(exercise.demands());
	}

}
