package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * Asks rules about each demand of an exercise. Few exercises ask much of the spine, so a
 * demand is looked at when it first comes up, and only once.
 */
final class EachDemand implements Restriction {

	private final Reason[][] known = new Reason[Demand.values().length][];

	private final Protocol protocol;

	private final List<DemandRule> rules;

	EachDemand(Protocol protocol, DemandRule... rules) {
		this.protocol = protocol;
		this.rules = List.of(rules);
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		for (Demand demand : exercise.demands()) {
			for (Reason reason : on(demand)) {
				ruling.add(reason);
			}
		}
	}

	/**
	 * Whether none of the rules keeps the demand shut.
	 */
	boolean allows(Demand demand) {
		return Arrays.stream(on(demand)).allMatch((reason) -> reason.verdict().isDoable());
	}

	private Reason[] on(Demand demand) {
		Reason[] reasons = this.known[demand.ordinal()];
		if (reasons == null) {
			List<Reason> all = new ArrayList<>();
			for (DemandRule rule : this.rules) {
				all.addAll(rule.on(this.protocol.row(demand)));
			}
			reasons = all.toArray(Reason[]::new);
			this.known[demand.ordinal()] = reasons;
		}
		return reasons;
	}

}
