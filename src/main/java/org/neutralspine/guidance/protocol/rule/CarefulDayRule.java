package org.neutralspine.guidance.protocol.rule;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * Rule 6: with some pain today, or a flare-up not long ago, what calls for care is locked
 * for the day, but for what daily life cannot do without. It looks at what the other
 * rules have come to, so it is asked after them and is no {@link Restriction}, whose
 * order does not matter.
 */
final class CarefulDayRule {

	private static final Reason FLARE = Rule.FLARE.because(Verdict.LOCKED, Text.of("reason.flare"));

	private final @Nullable Reason locked;

	CarefulDayRule(Situation situation, Today today, Gate gate) {
		this.locked = locked(situation, today, gate);
	}

	private static @Nullable Reason locked(Situation situation, Today today, Gate gate) {
		if (GateDecision.isWithin(situation.lastFlare(), today.date(), Thresholds.CAREFUL_DAYS_AFTER_FLARE)) {
			return FLARE;
		}
		if (today.painNow() >= Thresholds.PAIN_LOCKS_CAUTION_FROM) {
			return Rule.PAIN_TODAY.because(Verdict.LOCKED, Text.of("reason.pain", today.painNow()));
		}
		return (gate == Gate.FLARE) ? FLARE : null;
	}

	void addTo(Ruling ruling, Exercise exercise) {
		if (this.locked != null && ruling.verdict() == Verdict.CAUTION
				&& !QuietDemands.DAILY_LIFE.containsAll(exercise.demands())) {
			ruling.add(this.locked);
		}
	}

}
