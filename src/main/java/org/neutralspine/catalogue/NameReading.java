package org.neutralspine.catalogue;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What typed words mean where they are the name of something, read strictly: every word
 * that says something has to belong to one name.
 *
 * @param words those of the typed words that are the name, as typed; where they are no
 * name, those that are not known
 * @param hits the published exercises that are called so, the best match first; several
 * where they share the name
 * @param withdrawn exercises that are called so and are not published any more
 */
public record NameReading(String words, List<NameHit> hits, List<Exercise> withdrawn) {

	static NameReading unknown(String words) {
		return new NameReading(words, List.of(), List.of());
	}

	/**
	 * The published exercises that are called so.
	 */
	public List<Exercise> exercises() {
		return this.hits.stream().map(NameHit::exercise).toList();
	}

	/**
	 * What is meant once the rules have been asked: whoever asks for what had to be left
	 * out goes on being told so, unless what has taken over its name is as strict.
	 * @param isEverAvoided whether somebody has to leave an exercise out
	 * @param isEverLooser whether the first lets somebody do more than the second
	 * @return either published or withdrawn exercises; one that is unknown where none are
	 * left
	 */
	public NameReading settled(Predicate<Exercise> isEverAvoided, BiPredicate<Exercise, Exercise> isEverLooser) {
		List<Exercise> avoided = this.withdrawn.stream().filter(isEverAvoided).toList();
		boolean anyLooser = avoided.stream()
			.anyMatch((stricter) -> exercises().stream().anyMatch((other) -> isEverLooser.test(other, stricter)));
		return anyLooser || this.hits.isEmpty() ? new NameReading(this.words, List.of(), avoided)
				: new NameReading(this.words, this.hits, List.of());
	}

	/**
	 * Whether the words are no name.
	 */
	public boolean isUnknown() {
		return this.hits.isEmpty() && this.withdrawn.isEmpty();
	}

	/**
	 * An exercise that words may mean.
	 */
	public record NameHit(Exercise exercise, NameMatch match) {
	}

	/**
	 * How words came to an exercise, the best way first.
	 */
	public enum NameMatch {

		/** They are its name. */
		NAME,

		/** They are another name of it. */
		ALIAS,

		/** They are one of its names with a typing error. */
		TYPO,

		/**
		 * They have to do with it, and may mean something else: it is offered, and no
		 * answer.
		 */
		RELATED

	}

}
