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
record LeftOut(Demand demand, String title, List<Sign> signs, boolean before) {

	/** The field for the word that it needs. */
	public String field() {
		return ExerciseForm.word(this.demand);
	}

}
