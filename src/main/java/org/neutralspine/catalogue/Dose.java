package org.neutralspine.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A cautious dose to start an exercise with.
 *
 * @param sets rounds in one session
 * @param reps repetitions in a round; null where time is counted
 * @param holdSeconds how long each repetition is held; null where it is not
 * @param minutes how long a round lasts; null where repetitions are counted
 * @param perSide whether the dose is for each side
 * @param timesPerWeek sessions a week, 1 to 7
 * @param note anything else, in one sentence
 */
public record Dose(int sets, @Nullable Integer reps, @Nullable Integer holdSeconds, @Nullable Integer minutes,
		boolean perSide, int timesPerWeek, @Nullable String note) {
}
