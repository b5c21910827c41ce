package org.neutralspine.editing.entry;

import java.util.List;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.suggestion.Sign;

/**
 * A demand that the words of an exercise suggest, and that is not chosen.
 *
 * @param title the demand in plain words
 * @param before whether it was left out already of what is shown now
 */
public record OpenSuggestion(Demand demand, String title, List<Sign> signs, boolean before) {

	/** With which the names of the fields begin that say why one is not chosen. */
	public static final String FIELD_PREFIX = "word-";

	/** The field that says why a demand is not chosen. */
	public static String field(Demand demand) {
		return FIELD_PREFIX + demand.name();
	}

	/** The field for the word that it needs. */
	public String field() {
		return field(this.demand);
	}

}
