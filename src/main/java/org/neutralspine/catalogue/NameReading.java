package org.neutralspine.catalogue;

import java.util.List;

/**
 * What typed words mean where they are the name of something, read strictly: every word
 * that says something has to belong to one name.
 *
 * @param words those of the typed words that are the name, as typed; empty if none are
 * @param exercises the published exercises that are called so; several where they share
 * the name
 * @param withdrawn exercises that are called so and are not published any more, though
 * somebody was told to leave them out; where there are any, no published one that may be
 * looser is meant
 */
public record NameReading(String words, List<Exercise> exercises, List<Exercise> withdrawn) {

	static final NameReading UNKNOWN = new NameReading("", List.of(), List.of());

	/**
	 * Whether the words are no name.
	 */
	public boolean isUnknown() {
		return this.exercises.isEmpty() && this.withdrawn.isEmpty();
	}

}
