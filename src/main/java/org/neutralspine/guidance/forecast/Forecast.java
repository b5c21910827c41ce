package org.neutralspine.guidance.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Region;

/**
 * What becomes different for people if an exercise is changed.
 *
 * @param rows the grid of verdicts: region by clearance, phase by phase
 * @param situations how many situations were tried, those of the grid among them
 * @param loosened in how many of them the exercise is less restricted than before
 * @param tightened in how many of them it is more restricted than before
 * @param unwarned in how many of them it was to be left out, and is only locked by then
 * @param witnesses some people of each kind, those who may do more first
 */
public record Forecast(List<GridRow> rows, int situations, int loosened, int tightened, int unwarned,
		List<Witness> witnesses) {

	/** Whether anybody may do more than before. */
	public boolean loosens() {
		return this.loosened > 0;
	}

	/** Whether anybody is told only to wait who was told to leave it out. */
	public boolean warnsLess() {
		return this.unwarned > 0;
	}

	/**
	 * A row of the grid.
	 */
	public record GridRow(Region region, Clearance clearance, List<GridCell> cells) {
	}

	/**
	 * A cell of the grid.
	 *
	 * @param before the verdict before; null where the exercise was not shown
	 * @param after the verdict after; null where it would not be shown
	 */
	public record GridCell(Phase phase, @Nullable Verdict before, @Nullable Verdict after, Change change) {
	}

	/**
	 * Whether more or less may be done.
	 */
	public enum Change {

		SAME, OTHER_REASON, LOOSER, TIGHTER,
		/** It may be done no more than before, and the warning is gone. */
		UNWARNED;

		/**
		 * How a verdict changes, as the protocol ranks them: all that is not doable ranks
		 * alike. Of what is not shown any more its names are asked, not this.
		 */
		static Change of(@Nullable Verdict before, @Nullable Verdict after) {
			int rise = rank(after) - rank(before);
			if (rise != 0) {
				return (rise > 0) ? LOOSER : TIGHTER;
			}
			if (before == Verdict.AVOID && after != null && after != Verdict.AVOID) {
				return UNWARNED;
			}
			return (before == after) ? SAME : OTHER_REASON;
		}

		private static int rank(@Nullable Verdict verdict) {
			return (verdict != null && verdict.isDoable()) ? Verdict.LOCKED.ordinal() - verdict.ordinal() : 0;
		}

	}

}
