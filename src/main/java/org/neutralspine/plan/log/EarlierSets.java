package org.neutralspine.plan.log;

import java.util.List;

/**
 * Finds the sets of an earlier version of a plan in the one that they are ticked off in
 * now.
 */
@FunctionalInterface
public interface EarlierSets {

	/** For a plan that had no other version. */
	EarlierSets NONE = (version, sets) -> List.of();

	/**
	 * What those sets are called now; what has no counterpart is left out.
	 * @param version the version that they were ticked off in
	 */
	List<String> now(int version, List<String> sets);

}
