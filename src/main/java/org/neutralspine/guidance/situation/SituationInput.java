package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;

/**
 * What somebody said about their situation, each value well-formed but not yet checked
 * against the others, the calendar or the catalogue. The names are those of the API.
 *
 * @param fusion spans such as {@code L4-S1}, or regions
 */
public record SituationInput(List<String> fusion, @Nullable LocalDate surgeryDate, @Nullable Integer weeksPostOp,
		@Nullable Clearance clearance, @Nullable String clearedBy, @Nullable LocalDate clearedOn,
		@Nullable LocalDate clearedUntil, Set<Limit> avoid, @Nullable BigDecimal maxLoadKg, List<String> permits,
		Set<Factor> factors, @Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
}
