package org.neutralspine.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.plan.log.Session;

/**
 * How the sessions of a plan went, for each exercise that was done in them, as far as it
 * counts.
 *
 * @param lights by slug, the earliest first
 * @param last of the last session that was scored, whatever was done in it; null where
 * none was
 */
record ItemScores(Map<String, List<PainLight>> lights, @Nullable PainLight last) {

	/**
	 * Reads them from sessions.
	 * @param sessions the earliest first
	 * @param slugs the exercises of each version, in its order
	 */
	static ItemScores of(List<Session> sessions, Map<Integer, List<String>> slugs) {
		Map<String, List<PainLight>> lights = new HashMap<>();
		PainLight last = null;
		for (Session session : sessions) {
			PainLight light = session.light().orElse(null);
			List<String> items = slugs.getOrDefault(session.planVersion(), List.of());
			List<String> done = session.setsOfItems()
				.keySet()
				.stream()
				.filter((place) -> place < items.size())
				.map(items::get)
				.distinct()
				.toList();
			if (light == null) {
				done.forEach((slug) -> endGreens(lights, slug));
				continue;
			}
			last = light;
			if (light == PainLight.RED) {
				items.forEach((slug) -> endGreens(lights, slug));
			}
			done.forEach((slug) -> lights.computeIfAbsent(slug, (unused) -> new ArrayList<>()).add(light));
		}
		return new ItemScores(lights, last);
	}

	/**
	 * Has an exercise begin anew after a session that may have gone badly with it: one
	 * that nobody scored, or a red one in which it may have been left off for pain.
	 */
	private static void endGreens(Map<String, List<PainLight>> lights, String slug) {
		lights.computeIfPresent(slug, (unused, all) -> (all.get(all.size() - 1) == PainLight.GREEN) ? null : all);
	}

	/** The lights of the last sessions with an exercise, at most so many. */
	List<PainLight> last(String slug, int count) {
		List<PainLight> all = this.lights.getOrDefault(slug, List.of());
		return all.subList(Math.max(0, all.size() - count), all.size());
	}

	boolean isRed() {
		return this.last == PainLight.RED;
	}

}
