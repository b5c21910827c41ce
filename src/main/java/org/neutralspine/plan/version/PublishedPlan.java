package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Span;

/**
 * A plan as it was published: all that was true on that day. It never changes.
 *
 * @param weeks for how many weeks it is meant, 1 to 12
 * @param checkedOn the day on which the rules were asked
 * @param week whole weeks since the surgery on that day
 * @param fusion the fused spans
 * @param validUntil the last day on which the clearance holds
 * @param maxLoadKg the lifting limit in force, in kilograms; null where there was none,
 * or where weights were not cleared
 * @param catalogueVersion a fingerprint of the exercises as of then
 */
// Earlier versions kept what to leave out, which is asked anew now.
@JsonIgnoreProperties("avoid")
public record PublishedPlan(String title, @Nullable String note, int weeks, LocalDate checkedOn, int week, Phase phase,
		List<String> fusion, Clearance scope, String physician, LocalDate clearedOn, LocalDate validUntil,
		@Nullable BigDecimal maxLoadKg, List<Limit> limits, String protocolName, String protocolVersion,
		String catalogueVersion, List<PublishedItem> items) {

	public PublishedPlan {
		maxLoadKg = scope.covers(Clearance.STRENGTH) ? maxLoadKg : null;
	}

	/** What was fused when it was published. */
	Fusion spine() {
		return new Fusion(this.fusion.stream().map(Span::parse).toList());
	}

}
