package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;

/**
 * Rule 5: what cannot be done below the protocol's own lifting limit has to wait.
 */
final class LoadCapRule implements Restriction {

	private final LoadCap caps;

	private final Timeline timeline;

	private final @Nullable BigDecimal cap;

	LoadCapRule(LoadCap caps, Timeline timeline) {
		this.caps = caps;
		this.timeline = timeline;
		this.cap = caps.byProtocol(timeline.phase()).orElse(null);
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		BigDecimal minimum = exercise.minimumLoadKg();
		if (minimum != null && this.cap != null && minimum.compareTo(this.cap) > 0) {
			Phase opens = this.caps.opensAfter(this.timeline.phase(), minimum).orElse(Phase.P4);
			ruling.add(Rule.LOAD_CAP.until(this.timeline.opening(opens),
					Text.of("reason.load.cap.NOT_YET", minimum, this.cap)));
		}
	}

}
