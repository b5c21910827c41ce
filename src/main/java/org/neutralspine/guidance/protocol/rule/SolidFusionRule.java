package org.neutralspine.guidance.protocol.rule;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * Rule 2: impact and heavy work are locked until a scan shows a solid fusion, whatever
 * the week.
 */
final class SolidFusionRule implements Overrulable {

	private static final Reason NOT_CONFIRMED = Rule.FUSION_NOT_CONFIRMED.because(Verdict.LOCKED,
			Text.of("reason.fusionNotConfirmed"));

	private final Protocol protocol;

	private final boolean isSeenFused;

	SolidFusionRule(Protocol protocol, boolean isSeenFused) {
		this.protocol = protocol;
		this.isSeenFused = isSeenFused;
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		if (!this.isSeenFused && this.protocol.needsSolidFusion(exercise.demands())) {
			ruling.add(NOT_CONFIRMED);
		}
	}

}
