package org.neutralspine.editing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.suggestion.Description;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.editing.suggestion.Suggestions;

/**
 * What the words of an exercise say that it may ask of the spine, held against the
 * demands that were chosen.
 */
public final class SuggestedDemands {

	private SuggestedDemands() {
	}

	public static List<Suggestion> of(Content content) {
		Origin origin = content.origin();
		return Suggestions.of(new Description(content.name(),
				(origin != null) ? Objects.requireNonNullElse(origin.category(), "") : "",
				(origin != null) ? origin.equipment() : List.of(),
				Stream.concat(content.steps().stream(), Stream.of(content.summary())).toList()));
	}

	/**
	 * What is suggested and not chosen, in the order of the demands.
	 */
	public static List<Suggestion> leftOut(Content content) {
		return of(content).stream().filter((one) -> !content.demands().contains(one.demand())).toList();
	}

	/**
	 * Whether an exercise leaves out a suggested demand that it has not left out before.
	 */
	public static boolean leavesOutMore(Content before, Content after) {
		Set<Demand> leftOut = leftOut(before).stream().map(Suggestion::demand).collect(Collectors.toSet());
		return leftOut(after).stream().anyMatch((one) -> !leftOut.contains(one.demand()));
	}

}
