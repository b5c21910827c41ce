package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;

/**
 * All that the rules look at in an exercise, besides its slug where a physician permits
 * it by name.
 */
public record Judged(Set<Demand> demands, @Nullable BigDecimal minimumLoadKg, boolean favoured) {

	public static Judged of(Exercise exercise) {
		return new Judged(exercise.demands(), exercise.minimumLoadKg(), exercise.favoured());
	}

	/**
	 * Whether the rules say the same of both versions of an exercise, in any situation.
	 */
	public static boolean isSame(@Nullable Exercise was, @Nullable Exercise will) {
		return was != null && will != null && of(was).equals(of(will));
	}

}
