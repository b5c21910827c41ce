package org.neutralspine.guidance.protocol;

import java.util.List;

/**
 * The gate of a person of whom no dates are known.
 */
public final class ReportedGate {

	private ReportedGate() {
	}

	/**
	 * Decides the gate where nothing is known but what a physician cleared and what is
	 * reported today.
	 */
	public static GateDecision decide(Clearance cleared, Today today) {
		List<Reason> urgent = GateDecision.symptoms(today, Gate.URGENT);
		if (!urgent.isEmpty()) {
			return new GateDecision(Gate.URGENT, urgent);
		}
		List<Reason> refer = GateDecision.refer(today);
		if (!refer.isEmpty()) {
			return new GateDecision(Gate.REFER, refer);
		}
		if (cleared == Clearance.NONE) {
			return new GateDecision(Gate.CLOSED,
					List.of(GateDecision.because(Rule.CLEARANCE, "gate.reason.notCleared")));
		}
		List<Reason> flare = GateDecision.flare(today);
		return flare.isEmpty() ? GateDecision.open() : new GateDecision(Gate.FLARE, flare);
	}

}
