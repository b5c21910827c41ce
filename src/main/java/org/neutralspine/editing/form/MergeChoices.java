package org.neutralspine.editing.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.util.MultiValueMap;

/**
 * What to take of the fields that two people have changed.
 *
 * @param against the version that the other one has saved
 */
record MergeChoices(int against, Map<String, Merge.Choice> byField) {

	static final MergeChoices NONE = new MergeChoices(-1, Map.of());

	static MergeChoices of(MultiValueMap<String, String> sent) {
		String against = Objects.requireNonNullElse(sent.getFirst("against"), "");
		Map<String, Merge.Choice> byField = new LinkedHashMap<>();
		for (String field : Merge.fields()) {
			Merge.Choice choice = Merge.choice(sent.getFirst("choice-" + field));
			if (choice != null) {
				byField.put(field, choice);
			}
		}
		return new MergeChoices(against.matches("\\d{1,9}") ? Integer.parseInt(against) : -1, byField);
	}

	/** Whether they were made when a version was saved already. */
	boolean isAgainst(int version) {
		return this.against == version;
	}

}
