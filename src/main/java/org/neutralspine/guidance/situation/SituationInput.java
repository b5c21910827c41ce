package org.neutralspine.guidance.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Factor;

/**
 * A situation as it was entered, each value well-formed but not yet checked against the
 * others, the calendar or the catalogue.
 *
 * @param fusion spans such as {@code L4-S1}, or regions
 * @param physician what the physician said
 */
public record SituationInput(List<String> fusion, @Nullable LocalDate surgeryDate, @Nullable Integer weeksPostOp,
		PhysicianInput physician, Set<Factor> factors, @Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
}
