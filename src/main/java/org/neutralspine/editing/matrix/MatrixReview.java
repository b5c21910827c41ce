package org.neutralspine.editing.matrix;

import java.util.List;

import org.neutralspine.guidance.forecast.VerdictChange;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.plan.PlansUnderProtocol.TouchedPlans;

/**
 * What the next version would mean, looked at before it is published.
 *
 * @param fingerprint of the draft, of what is in force and of the catalogue, so that what
 * is published is what was seen
 * @param rows the rows that are different
 * @param verdicts the published exercises about which somebody is told something else
 * @param plans the plans in force that it touches
 * @param stranded the names of exercises for which somebody would have nothing to do
 * instead
 */
record MatrixReview(MatrixDraft draft, String fingerprint, List<RowChange> rows, List<VerdictChange> verdicts,
		TouchedPlans plans, List<String> stranded) {

	/** Whether anything becomes laxer, be there an exercise for it or not. */
	public boolean isLaxer() {
		return this.draft.isLaxer();
	}

	/** Those of which somebody may do more, or is warned of less. */
	public List<VerdictChange> laxer() {
		return this.verdicts.stream().filter(VerdictChange::isLaxer).toList();
	}

	/** All others. */
	public List<VerdictChange> stricter() {
		return this.verdicts.stream().filter((one) -> !one.isLaxer()).toList();
	}

}
