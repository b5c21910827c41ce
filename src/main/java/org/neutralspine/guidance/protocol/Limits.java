package org.neutralspine.guidance.protocol;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The physician's own limits.
 *
 * @param avoid what to stay away from
 * @param maxLoadKg the most that may be lifted, in kilograms, above 0 up to 500
 */
public record Limits(Set<Limit> avoid, @Nullable BigDecimal maxLoadKg) {

	public static final BigDecimal MAX_LOAD_KG = BigDecimal.valueOf(500);

	public Limits {
		avoid = Set.copyOf(avoid);
		if (maxLoadKg != null && (maxLoadKg.signum() <= 0 || maxLoadKg.compareTo(MAX_LOAD_KG) > 0)) {
			throw new IllegalArgumentException("A lifting limit is above 0 up to 500 kg");
		}
	}

}
