package org.neutralspine.editing.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.suggestion.Sign;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * All demands, to choose from.
 */
record DemandChoices(List<Group> groups) {

	static DemandChoices of(Content content, List<Suggestion> suggestions, Protocol protocol) {
		Map<Demand, List<Sign>> signs = new EnumMap<>(Demand.class);
		suggestions.forEach((suggestion) -> signs.put(suggestion.demand(), suggestion.signs()));
		return new DemandChoices(Arrays.stream(DemandGroup.values())
			.map((group) -> new Group(group,
					group.demands()
						.stream()
						.map((demand) -> new DemandChoice(protocol.row(demand), content.demands().contains(demand),
								signs.getOrDefault(demand, List.of())))
						.toList()))
			.toList());
	}

	List<DemandChoice> chosen() {
		return all(DemandChoice::chosen);
	}

	boolean isAnySuggested() {
		return !all(DemandChoice::isSuggested).isEmpty();
	}

	/** What is suggested and not chosen. */
	List<DemandChoice> leftOut() {
		return all((choice) -> choice.isSuggested() && !choice.chosen());
	}

	private List<DemandChoice> all(Predicate<DemandChoice> which) {
		return this.groups.stream().flatMap((group) -> group.demands().stream()).filter(which).toList();
	}

	/**
	 * Demands that belong together.
	 */
	record Group(DemandGroup name, List<DemandChoice> demands) {

		/** Whether any of them is chosen or suggested. */
		public boolean isOpen() {
			return this.demands.stream().anyMatch((choice) -> choice.chosen() || choice.isSuggested());
		}

	}

	/**
	 * A demand to choose.
	 *
	 * @param signs why it is suggested; empty where it is not
	 */
	record DemandChoice(ProtocolRow meaning, boolean chosen, List<Sign> signs) {

		boolean isSuggested() {
			return !this.signs.isEmpty();
		}

	}

}
