package org.neutralspine.plan.print;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.plan.dose.Side;

/**
 * A plan as it goes on paper, in words.
 *
 * @param about what it is: its version, its weeks, the fusion
 * @param closed why there is nothing to do now; null where the plan is open, and only
 * then is there anything below
 * @param validUntil until when it may be done
 * @param weeks the weeks to tick off, as many as are cleared
 * @param leaveOut what to leave out, by what makes it so
 * @param later what waits, and for what
 * @param provenance what it was checked against, who cleared it, until when
 * @param spine an SVG of the client's spine; null where the plan is closed
 */
record Sheet(String title, @Nullable String note, String about, @Nullable Closed closed, String validUntil, int weeks,
		List<SheetItem> items, List<SheetLine> leaveOut, List<SheetLine> later, List<String> provenance,
		String emergencyNumber, @Nullable String spine) {

	/**
	 * A plan that must not be done now.
	 */
	static Sheet closed(String title, String about, Closed why, String emergencyNumber) {
		return new Sheet(title, null, about, why, "", 0, List.of(), List.of(), List.of(), List.of(), emergencyNumber,
				null);
	}

	/**
	 * Why a plan must not be done now, and what to do about it.
	 *
	 * @param title what it is: closed, paused, a draft
	 * @param todo what the steps are about
	 */
	record Closed(String title, List<String> reasons, String todo, List<String> steps) {
	}

	/**
	 * An exercise.
	 *
	 * @param struck why it must not be done now; where it says anything, steps and dose
	 * stay off the paper
	 * @param permitted by whom it is allowed by name, without which it would not be open;
	 * null where it is open anyway
	 * @param care what to mind with it
	 * @param sides the sides to tick off; empty where there are none
	 * @param picture null where there is none
	 * @param drawing an SVG for paper with the client's spine; null where there is a
	 * picture or nothing is drawn
	 */
	record SheetItem(int number, String name, @Nullable String struck, String dose, @Nullable String note,
			@Nullable String permitted, List<String> care, @Nullable String cue, List<String> steps, List<Side> sides,
			@Nullable Picture picture, @Nullable String drawing) {
	}

	/**
	 * A label and what belongs to it.
	 */
	record SheetLine(String label, String text) {
	}

}
