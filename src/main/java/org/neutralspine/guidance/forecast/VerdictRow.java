package org.neutralspine.guidance.forecast;

import java.util.List;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Region;

/**
 * The verdicts on an exercise in one region with one clearance.
 *
 * @param verdicts one for each phase, in their order
 */
public record VerdictRow(Region region, Clearance clearance, List<Verdict> verdicts) {

	public VerdictRow {
		verdicts = List.copyOf(verdicts);
	}

}
