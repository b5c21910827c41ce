package org.neutralspine.plan.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one phone ticked off and unticked; another one may have done so meanwhile.
 *
 * @param version the version of the plan that the sets belong to
 * @param offered the sets that may be ticked off now, in the plan's order
 * @param done those that are ticked
 * @param unticked those that the phone had shown as ticked, and that no longer are
 * @param earlier finds what was ticked off in an earlier version
 */
public record Ticked(int version, List<String> offered, Set<String> done, Set<String> unticked, EarlierSets earlier) {

	/**
	 * All sets done, where some were known to be. What was done before it was struck out
	 * stays done.
	 */
	List<String> with(List<String> known) {
		return Stream
			.concat(this.offered.stream()
				.filter((set) -> this.done.contains(set) || (known.contains(set) && !this.unticked.contains(set))),
					notOffered(known))
			.toList();
	}

	/** How many sets there were to do, where some were known to be done. */
	int planned(List<String> known) {
		return this.offered.size() + Math.toIntExact(notOffered(known).count());
	}

	private Stream<String> notOffered(List<String> known) {
		return known.stream().filter((set) -> !this.offered.contains(set)).sorted();
	}

}
