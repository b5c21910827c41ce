package org.neutralspine.session.recipe;

import java.util.Objects;

import org.neutralspine.catalogue.Dose;

/**
 * How long a dose takes, as an estimate: the pace of a calm repetition is general
 * knowledge.
 */
final class DoseTime {

	private static final int MINUTE = 60;

	/** Seconds of a repetition without its hold. */
	private static final int REPETITION = 4;

	/** Seconds of rest between rounds. */
	private static final int BETWEEN_SETS = 30;

	private DoseTime() {
	}

	static int seconds(Dose dose) {
		int sides = dose.perSide() ? 2 : 1;
		return dose.sets() * round(dose) * sides + (dose.sets() - 1) * BETWEEN_SETS;
	}

	private static int round(Dose dose) {
		if (dose.minutes() != null) {
			return dose.minutes() * MINUTE;
		}
		int repetitions = Objects.requireNonNullElse(dose.reps(), 1);
		return repetitions * (REPETITION + Objects.requireNonNullElse(dose.holdSeconds(), 0));
	}

}
