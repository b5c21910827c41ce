package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;

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
 */
public record PhysicianInput(@Nullable Clearance clearance, @Nullable String by, @Nullable LocalDate on,
		@Nullable LocalDate until, Set<Limit> avoid, @Nullable BigDecimal maxLoadKg, List<String> permits) {

	/** Nothing is cleared. */
	public static final PhysicianInput NOTHING_CLEARED = new PhysicianInput(Clearance.NONE, null, null, null, Set.of(),
			null, List.of());

	static boolean endsBeforeItBegins(@Nullable LocalDate on, @Nullable LocalDate until) {
		return on != null && until != null && until.isBefore(on);
	}

}
