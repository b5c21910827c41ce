package org.neutralspine.catalogue;

import java.util.Collection;
import java.util.Map;

/**
 * Which plans in people's hands a change of an exercise touches. The catalogue asks; it
 * is answered where the plans are.
 */
public interface PlansTouched {

	/**
	 * Counts the plans that name an exercise.
	 * @param after what would be shown
	 */
	Touched touched(String slug, Map<String, Exercise> after);

	/**
	 * How many plans in force name each of some exercises; those that none names are not
	 * among them.
	 */
	Map<String, Integer> naming(Collection<String> slugs);

	/**
	 * Plans that name an exercise.
	 *
	 * @param plans how many plans in force name it
	 * @param struck from how many of them it would be struck
	 */
	record Touched(int plans, int struck) {

		static final Touched NONE = new Touched(0, 0);

	}

}
