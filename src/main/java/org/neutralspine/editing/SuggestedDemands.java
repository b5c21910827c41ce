package org.neutralspine.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.suggestion.Description;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.editing.suggestion.Suggestions;

/**
 * What the words of an exercise say that it may ask of the spine.
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

}
