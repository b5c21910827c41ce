package org.neutralspine.guidance.protocol.rule;

import java.util.EnumMap;
import java.util.Map;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * Rule 2: an exercise is locked until all that its demands need has been cleared.
 */
final class ClearanceRule implements Overrulable {

	private final Map<Clearance, Reason> missing = new EnumMap<>(Clearance.class);

	/** By demand. */
	private final Clearance[] neededBy;

	ClearanceRule(Protocol protocol, Clearance given) {
		this.neededBy = protocol.rows().stream().map(ProtocolRow::clearanceNeeded).toArray(Clearance[]::new);
		for (Clearance needed : Clearance.values()) {
			if (!given.covers(needed)) {
				this.missing.put(needed,
						Rule.CLEARANCE.because(Verdict.LOCKED, Text.of("reason.clearance", needed.label())));
			}
		}
	}

	boolean isCleared(Demand demand) {
		return !this.missing.containsKey(this.neededBy[demand.ordinal()]);
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		Clearance needed = Clearance.NONE;
		for (Demand demand : exercise.demands()) {
			Clearance another = this.neededBy[demand.ordinal()];
			needed = needed.covers(another) ? needed : another;
		}
		Reason reason = this.missing.get(needed);
		if (reason != null) {
			ruling.add(reason);
		}
	}

}
