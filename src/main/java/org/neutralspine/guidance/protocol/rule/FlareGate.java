package org.neutralspine.guidance.protocol.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Reason;

/**
 * The gate of a flare-up: only what is quiet is open behind it.
 */
final class FlareGate {

	private static final Set<Demand> QUIET = EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING, Demand.SUPINE);

	private final boolean closed;

	private final List<Reason> reasons;

	FlareGate(GateDecision gate) {
		this.closed = gate.gate() == Gate.FLARE;
		this.reasons = gate.locking();
	}

	boolean locks(Exercise exercise) {
		return this.closed && !QUIET.containsAll(exercise.demands());
	}

	List<Reason> reasons() {
		return this.reasons;
	}

}
