package org.neutralspine.plan.dose;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise, checked.
 *
 * @param sets rounds in one session, 1 to 20
 * @param reps repetitions in a round, 1 to 100
 * @param holdSeconds how long each repetition is held, 1 to 300
 * @param minutes how long a round lasts, 1 to 180
 * @param loadKg the weight, in kilograms, never above the client's limit
 * @param side the side it is done on
 * @param timesPerWeek sessions a week, 1 to 7
 * @param restSeconds rest between rounds, 1 to 600
 * @param note anything else
 */
public record Prescription(int sets, @Nullable Integer reps, @Nullable Integer holdSeconds, @Nullable Integer minutes,
		@Nullable BigDecimal loadKg, Side side, int timesPerWeek, @Nullable Integer restSeconds,
		@Nullable String note) {
}
