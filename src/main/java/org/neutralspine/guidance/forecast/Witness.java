package org.neutralspine.guidance.forecast;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * Somebody for whom a verdict becomes another: a number can be believed, a person can be
 * looked up.
 *
 * @param levels what is fused, such as {@code L4-L5}
 * @param week in full weeks since the surgery
 * @param also what else there is to mind; empty for most
 * @param before the verdict before; null where there was none
 * @param after the verdict after; null where there would be none
 */
record Witness(String levels, int week, Clearance clearance, List<Text> also, @Nullable Verdict before,
		@Nullable Verdict after) {

	static Witness of(Probe probe, @Nullable Verdict before, @Nullable Verdict after) {
		Situation situation = probe.situation();
		int week = (int) ChronoUnit.WEEKS.between(situation.surgery(), probe.today().date());
		return new Witness(situation.fusion().words(), week, situation.clearance().scope(), probe.also(), before,
				after);
	}

}
