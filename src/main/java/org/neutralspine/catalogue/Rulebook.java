package org.neutralspine.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the rules make of exercises, for those who edit them. The catalogue asks; it is
 * answered where the rules are. Regions, phases, clearances and verdicts go by their
 * names, which the pages have words for.
 */
public interface Rulebook {

	/**
	 * What each demand means, in the order of the demands.
	 */
	List<DemandMeaning> demands();

	/**
	 * What becomes different for people if one exercise is changed.
	 * @param before what is shown now
	 * @param after what would be shown
	 */
	Forecast forecast(String slug, Map<String, Exercise> before, Map<String, Exercise> after);

	/**
	 * Whether anybody may ever do an exercise, with the most that can be cleared.
	 */
	boolean isEverDoable(Exercise exercise);

	/**
	 * Whether anybody is ever told to leave an exercise out.
	 */
	boolean isEverAvoided(Exercise exercise);

	/**
	 * The names of those exercises that somebody may not do and is shown nothing to do
	 * instead of.
	 * @param exercises all that would be shown
	 */
	List<String> withoutAlternative(Map<String, Exercise> exercises);

	/**
	 * What one demand means.
	 *
	 * @param title its name in plain words
	 * @param clearance the least clearance that covers it
	 * @param letters for each region one letter for each phase
	 */
	record DemandMeaning(Demand demand, String title, String clearance, Collection<RegionLetters> letters) {
	}

	/**
	 * A region's letters, phase by phase.
	 */
	record RegionLetters(String region, List<String> letters) {
	}

}
