package org.neutralspine.editing.suggestion;

import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.Demand;

/**
 * Which words suggest which demands.
 *
 * @param with what else has to be said; nothing if empty
 * @param unless what must not be said
 */
record SuggestionRule(Sign.Where where, Phrases words, Phrases with, Phrases unless, Set<Demand> demands) {

	List<Sign> signs(Wording exercise) {
		return exercise.pieces(this.where)
			.stream()
			.flatMap((piece) -> this.words.in(piece).filter((found) -> counts(exercise, piece)))
			.distinct()
			.map((found) -> new Sign(this.where, found))
			.toList();
	}

	private boolean counts(Wording exercise, String piece) {
		return (this.with.isEmpty() || exercise.around(piece).anyMatch(this.with::areIn))
				&& exercise.around(piece).noneMatch(this.unless::areIn);
	}

}
