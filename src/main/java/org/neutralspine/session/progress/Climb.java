package org.neutralspine.session.progress;

import java.util.Map;
import java.util.TreeMap;

import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.session.recipe.Ladder;

/**
 * How far somebody is on the ladders.
 *
 * @param rungs the rung by the key of the ladder; the lowest, 0, is not named
 * @param greens green sessions in a row on that rung, by the key of the ladder
 */
public record Climb(Map<String, Integer> rungs, Map<String, Integer> greens) {

	/** So many green sessions in a row, and one step up may be taken. */
	public static final int GREEN_SESSIONS = 2;

	public static final Climb NONE = new Climb(Map.of(), Map.of());

	public Climb {
		rungs = Map.copyOf(rungs);
		greens = Map.copyOf(greens);
	}

	/**
	 * The climb after an exercise was done: one rung up after green sessions, one down
	 * after amber or red.
	 * @param rung the rung that was done
	 */
	public Climb after(Ladder ladder, int rung, PainLight light) {
		int green = (light == PainLight.GREEN) ? this.greens.getOrDefault(ladder.key(), 0) + 1 : 0;
		boolean up = green >= GREEN_SESSIONS && rung < ladder.top();
		int next = (light == PainLight.GREEN) ? (up ? rung + 1 : rung) : Math.max(0, rung - 1);
		return new Climb(with(this.rungs, ladder.key(), next),
				with(this.greens, ladder.key(), up ? 0 : Math.min(green, GREEN_SESSIONS)));
	}

	private static Map<String, Integer> with(Map<String, Integer> all, String key, int number) {
		Map<String, Integer> changed = new TreeMap<>(all);
		if (number > 0) {
			changed.put(key, number);
		}
		else {
			changed.remove(key);
		}
		return changed;
	}

}
