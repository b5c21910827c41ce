package org.neutralspine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;

/**
 * A plan as it was published: all that was true on that day. It never changes.
 *
 * @param weeks for how many weeks it is meant, 1 to 12
 * @param checkedOn the day on which the rules were asked
 * @param week whole weeks since the surgery on that day
 * @param fusion the fused spans
 * @param validUntil the last day on which the clearance holds
 * @param maxLoadKg the lifting limit in force, in kilograms
 * @param catalogueVersion a fingerprint of the exercises as of then
 * @param avoid what the client leaves out, grouped by movement
 */
public record PublishedPlan(String title, @Nullable String note, int weeks, LocalDate checkedOn, int week, Phase phase,
		List<String> fusion, Clearance scope, String physician, LocalDate clearedOn, LocalDate validUntil,
		@Nullable BigDecimal maxLoadKg, List<Limit> limits, String protocolName, String protocolVersion,
		String catalogueVersion, List<PublishedItem> items, List<Avoided> avoid) {

	/**
	 * A movement to leave out, with the exercises that stand for it.
	 */
	public record Avoided(Movement movement, List<String> exercises) {
	}

}
