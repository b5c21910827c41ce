package org.neutralspine.editing.shipped;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.entry.OpenSuggestion;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * What an admin sends with the decision about an exercise, as typed.
 */
record UpdateForm(Map<String, String> fields) {

	static final String NAME = "form";

	static UpdateForm of(MultiValueMap<String, String> sent) {
		return new UpdateForm(sent.toSingleValueMap());
	}

	static UpdateForm empty() {
		return new UpdateForm(Map.of());
	}

	/** A field as typed; empty where there is none. */
	public String text(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/** Why suggested demands are not chosen. */
	Map<Demand, String> words() {
		Map<Demand, String> words = new EnumMap<>(Demand.class);
		Arrays.stream(Demand.values()).forEach((demand) -> words.put(demand, text(OpenSuggestion.field(demand))));
		return words;
	}

	BindingResult noErrors() {
		return new MapBindingResult(this.fields, NAME);
	}

	BindingResult errors(Iterable<Problem> problems) {
		BindingResult errors = noErrors();
		problems.forEach(
				(problem) -> errors.rejectValue(problem.field(), problem.key(), problem.arguments().toArray(), null));
		return errors;
	}

}
