package org.neutralspine.guidance.protocol.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * Rule 2: an exercise is locked until all that its demands need has been cleared.
 */
final class ClearanceRule implements Overrulable {

	private static final Map<Clearance, Reason> MISSING = new EnumMap<>(Clearance.class);

	static {
		for (Clearance needed : Clearance.values()) {
			MISSING.put(needed, Rule.CLEARANCE.because(Verdict.LOCKED, Text.of("reason.clearance", needed.label())));
		}
	}

	private final Protocol protocol;

	private final Clearance given;

	ClearanceRule(Protocol protocol, Clearance given) {
		this.protocol = protocol;
		this.given = given;
	}

	boolean isCleared(Demand demand) {
		return this.given.covers(neededBy(demand));
	}

	private Clearance neededBy(Demand demand) {
		return this.protocol.row(demand).clearanceNeeded();
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		Clearance needed = Clearance.NONE;
		for (Demand demand : exercise.demands()) {
			Clearance another = neededBy(demand);
			needed = needed.covers(another) ? needed : another;
		}
		if (!this.given.covers(needed)) {
			ruling.add(Objects.requireNonNull(MISSING.get(needed)));
		}
	}

}
