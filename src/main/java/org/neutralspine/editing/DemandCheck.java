package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.suggestion.Description;
import org.neutralspine.editing.suggestion.Sign;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.editing.suggestion.Suggestions;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.springframework.stereotype.Component;

/**
 * Holds the demands that were chosen for an exercise against what its words, its other
 * names and its links suggest.
 * <p>
 * Its words are taken at their word. The other names are what people ask by, and say less
 * of what it is, so they count for what no region ever allows. A harder version asks for
 * what an easier one asks for. Of both, only what would make it stricter is told.
 */
@Component
public class DemandCheck {

	private final Catalogue catalogue;

	private final ProtocolInForce protocol;

	DemandCheck(Catalogue catalogue, ProtocolInForce protocol) {
		this.catalogue = catalogue;
		this.protocol = protocol;
	}

	/**
	 * All that is suggested, in the order of the demands.
	 */
	public List<Suggestion> suggested(String slug, Content content) {
		return suggested(slug, content, this.catalogue.published());
	}

	private List<Suggestion> suggested(String slug, Content content, Map<String, Exercise> published) {
		Map<Demand, List<Sign>> signs = new EnumMap<>(Demand.class);
		SuggestedDemands.of(content).forEach((one) -> add(signs, one.demand(), one.signs()));
		for (String name : content.aliases()) {
			ofName(name).stream()
				.filter((demand) -> this.protocol.now().row(demand).isNeverAllowed() && isMissing(demand, content))
				.forEach((demand) -> add(signs, demand, List.of(new Sign(Sign.Where.OTHER_NAME, name))));
		}
		for (Exercise easier : easier(slug, content, published)) {
			easier.demands()
				.stream()
				.filter((demand) -> isMissing(demand, content))
				.forEach((demand) -> add(signs, demand, List.of(new Sign(Sign.Where.EASIER, easier.name()))));
		}
		return signs.entrySet().stream().map((one) -> new Suggestion(one.getKey(), one.getValue())).toList();
	}

	private static void add(Map<Demand, List<Sign>> all, Demand demand, List<Sign> signs) {
		all.computeIfAbsent(demand, (unknown) -> new ArrayList<>()).addAll(signs);
	}

	private static Set<Demand> ofName(String name) {
		return Suggestions.of(new Description(name, "", List.of(), List.of()))
			.stream()
			.map(Suggestion::demand)
			.collect(Collectors.toSet());
	}

	private boolean isMissing(Demand demand, Content content) {
		return !this.protocol.now().isCovered(demand, content.demands());
	}

	/** Those that are easier by a link on either side. */
	private static Collection<Exercise> easier(String slug, Content content, Map<String, Exercise> published) {
		return published.values()
			.stream()
			.filter((other) -> !other.slug().equals(slug))
			.filter((other) -> content.easier().contains(other.slug()) || other.harder().contains(slug))
			.toList();
	}

	/**
	 * What is suggested and not chosen, in the order of the demands.
	 */
	public List<Suggestion> leftOut(String slug, Content content) {
		return leftOut(slug, content, this.catalogue.published());
	}

	/**
	 * What would be suggested and not chosen if other exercises were published.
	 */
	List<Suggestion> leftOut(String slug, Content content, Map<String, Exercise> published) {
		return suggested(slug, content, published).stream()
			.filter((one) -> !content.demands().contains(one.demand()))
			.toList();
	}

	/**
	 * Whether an exercise leaves out a suggested demand that it has not left out before.
	 */
	public boolean leavesOutMore(String slug, Content before, Content after) {
		Set<Demand> known = leftOut(slug, before).stream().map(Suggestion::demand).collect(Collectors.toSet());
		return leftOut(slug, after).stream().anyMatch((one) -> !known.contains(one.demand()));
	}

}
