package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

/**
 * What a physician said, as it was entered: each value well-formed but not yet checked.
 *
 * @param clearance how far the clearance goes; null where none was entered
 * @param by the physician's name
 * @param on the day on which it was given
 * @param until the last day on which it holds
 * @param avoid what to stay away from
 * @param maxLoadKg the most that may be lifted, in kilograms
 * @param permits slugs of the exercises that the physician allows by name, in writing
 * @param scan the latest scan or X-ray of the fusion
 * @param brace a brace or collar that is to be worn
 */
public record PhysicianInput(@Nullable Clearance clearance, @Nullable String by, @Nullable LocalDate on,
		@Nullable LocalDate until, Set<Limit> avoid, @Nullable BigDecimal maxLoadKg, List<String> permits, Scan scan,
		PrescribedBrace brace) {

	/** Nothing is cleared. */
	public static final PhysicianInput NOTHING_CLEARED = new PhysicianInput(Clearance.NONE, null, null, null, Set.of(),
			null, List.of(), Scan.NONE, PrescribedBrace.NONE);

	static boolean endsBeforeItBegins(@Nullable LocalDate on, @Nullable LocalDate until) {
		return on != null && until != null && until.isBefore(on);
	}

}
