package org.neutralspine.plan.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.practice.ClearanceLines.ClearanceLine;
import org.neutralspine.plan.print.SheetHead;

/**
 * What became of a client, in words.
 *
 * @param about the alias, and of which days
 * @param facts the fusion, the week, the stage, what slows the healing
 * @param gate why anything is open or shut today
 * @param clearance the last on record; null where there is none
 * @param signs the last warning sign, the last flare-up and the last severe pain
 * @param spine an SVG of the client's spine
 */
record ProgressReport(SheetHead head, String about, List<String> facts, List<String> gate,
		@Nullable ClearanceLine clearance, List<String> signs, List<PlanProgress> plans, List<NoteLine> notes,
		String spine) {

	/**
	 * What became of a plan.
	 *
	 * @param about its version, and whether it goes on
	 * @param sums what the sessions come to, in sentences
	 * @param exercises what was done
	 */
	record PlanProgress(String title, String about, List<String> sums, List<ExerciseProgress> exercises, Trend trend) {
	}

	/**
	 * An exercise of a plan.
	 *
	 * @param dose as it stands now; empty where it is on the plan no more
	 * @param sessions in how many sessions any of it was done
	 * @param sets how many sets were done
	 */
	record ExerciseProgress(String name, String dose, int sessions, int sets) {
	}

	/**
	 * A note of the trainer.
	 */
	record NoteLine(String day, String words) {
	}

}
