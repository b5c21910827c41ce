package org.neutralspine.plan.print;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.plan.Side;

/**
 * A plan as it goes on paper, in words.
 *
 * @param about what it is: its version, its weeks, the fusion
 * @param closed why there is no plan any more; null where it is open, and then only is
 * there anything below
 * @param avoid what to leave out, a line for each movement
 * @param provenance what it was checked against, who cleared it, until when
 */
record Sheet(String title, @Nullable String note, String about, int weeks, @Nullable Closed closed, List<Item> items,
		List<Line> avoid, List<String> provenance, String emergencyNumber) {

	/**
	 * Why a plan is closed, and what to do about it.
	 */
	record Closed(Gate gate, List<String> reasons, List<String> steps) {
	}

	/**
	 * An exercise.
	 *
	 * @param struck why it must not be done now; where it says anything, steps and dose
	 * stay off the paper
	 * @param sides the sides to tick off; empty where there are none
	 * @param picture null where there is none
	 */
	record Item(int number, String name, @Nullable String struck, String dose, @Nullable String note,
			@Nullable String cue, List<String> steps, List<Side> sides, @Nullable Picture picture) {
	}

	/**
	 * A label and what belongs to it, short enough for a line.
	 */
	record Line(String label, String text) {
	}

}
