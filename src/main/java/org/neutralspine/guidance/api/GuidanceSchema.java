package org.neutralspine.guidance.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;

/**
 * How the API's description shows the body that {@link GuidanceRequest} reads.
 */
@Schema(name = "GuidanceRequest", requiredProperties = { "fusion", "clearance" })
record GuidanceSchema(@Schema(description = "Spans such as L4-S1, or CERVICAL, THORACIC, LUMBAR") List<String> fusion,
		@Schema(description = "This or weeksPostOp") LocalDate surgeryDate,
		@Schema(description = "This or surgeryDate", minimum = "0", maximum = "5200") Integer weeksPostOp,
		Clearance clearance, String clearedBy, LocalDate clearedOn, LocalDate clearedUntil, LimitsSchema limits,
		@Schema(description = "Slugs of exercises that the physician allows by name, in writing") List<String> permits,
		Set<Factor> factors, @Schema(defaultValue = "NOT_YET") Imaging imaging, LocalDate imagedOn,
		@Schema(defaultValue = "NONE") Brace brace, LocalDate braceUntil, Set<Symptom> symptoms,
		@Schema(minimum = "0", maximum = "10") Integer painNow, LocalDate lastRedFlag, LocalDate lastFlare) {

	@Schema(name = "Limits")
	record LimitsSchema(@Schema(description = "Above 0 up to 500") BigDecimal maxLoadKg, Set<Limit> avoid) {
	}

}
