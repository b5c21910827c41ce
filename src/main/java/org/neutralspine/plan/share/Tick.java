package org.neutralspine.plan.share;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;

/**
 * A set to tick off.
 *
 * @param id the item and the set, such as {@code 0-2}, or {@code 0-2-L} where both sides
 * count
 * @param side the side where it is one of two
 */
record Tick(String id, int set, Side side) {

	/** The sets of one item. */
	static List<Tick> of(int item, Prescription prescription) {
		List<Tick> ticks = new ArrayList<>();
		for (int set = 1; set <= prescription.sets(); set++) {
			String id = item + "-" + set;
			if (prescription.side() == Side.BOTH) {
				ticks.add(new Tick(id + "-L", set, Side.LEFT));
				ticks.add(new Tick(id + "-R", set, Side.RIGHT));
			}
			else {
				ticks.add(new Tick(id, set, Side.NONE));
			}
		}
		return ticks;
	}

}
