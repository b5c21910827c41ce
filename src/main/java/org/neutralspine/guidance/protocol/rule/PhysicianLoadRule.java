package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * Rule 5: the physician's own lifting limit. It rules out what cannot be done with so
 * little, and calls for care with any other weight.
 */
final class PhysicianLoadRule implements Restriction {

	private final @Nullable BigDecimal limit;

	private final @Nullable Reason care;

	PhysicianLoadRule(@Nullable BigDecimal limit) {
		this.limit = limit;
		this.care = (limit == null) ? null
				: Rule.PHYSICIAN_LOAD.because(Verdict.CAUTION, Text.of("reason.load.physician.CAUTION", limit));
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		BigDecimal minimum = exercise.minimumLoadKg();
		if (this.limit != null && minimum != null && minimum.compareTo(this.limit) > 0) {
			ruling.add(Rule.PHYSICIAN_LOAD.because(Verdict.AVOID,
					Text.of("reason.load.physician.AVOID", minimum, this.limit)));
		}
		else if (this.care != null && exercise.demands().contains(Demand.EXTERNAL_LOAD)) {
			ruling.add(this.care);
		}
	}

}
