package org.neutralspine.catalogue;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What typed words mean where they are the name of something, read strictly: every word
 * that says something has to belong to one name.
 *
 * @param words those of the typed words that are the name, as typed; empty if none are
 * @param exercises the published exercises that are called so; several where they share
 * the name
 * @param withdrawn exercises that are called so and are not published any more
 */
public record NameReading(String words, List<Exercise> exercises, List<Exercise> withdrawn) {

	static final NameReading UNKNOWN = new NameReading("", List.of(), List.of());

	/**
	 * What is meant once the rules have been asked: whoever asks for what had to be left
	 * out goes on being told so, unless what has taken over its name is as strict.
	 * @param isEverAvoided whether somebody has to leave an exercise out
	 * @param isEverLooser whether the first lets somebody do more than the second
	 * @return either published or withdrawn exercises; {@link #UNKNOWN} where none are
	 * left
	 */
	public NameReading settled(Predicate<Exercise> isEverAvoided, BiPredicate<Exercise, Exercise> isEverLooser) {
		List<Exercise> avoided = this.withdrawn.stream().filter(isEverAvoided).toList();
		boolean anyLooser = avoided.stream()
			.anyMatch((stricter) -> this.exercises.stream().anyMatch((other) -> isEverLooser.test(other, stricter)));
		if (!this.exercises.isEmpty() && !anyLooser) {
			return new NameReading(this.words, this.exercises, List.of());
		}
		return avoided.isEmpty() ? UNKNOWN : new NameReading(this.words, List.of(), avoided);
	}

	/**
	 * Whether the words are no name.
	 */
	public boolean isUnknown() {
		return this.exercises.isEmpty() && this.withdrawn.isEmpty();
	}

}
