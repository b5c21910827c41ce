package org.neutralspine.guidance.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;

/**
 * Which exercises to show. It stands in the address, so it says nothing about the person.
 *
 * @param q words
 * @param equipment what is at hand; an exercise fits if it needs any of it
 * @param position the position
 * @param part what to train
 * @param kind what it is about
 */
public record ExerciseFilter(@Nullable String q, List<String> equipment, @Nullable String position,
		@Nullable String part, @Nullable String kind) {

	public ExerciseFilter(@Nullable String q, @Nullable List<String> equipment, @Nullable String position,
			@Nullable String part, @Nullable String kind) {
		this.q = q;
		this.equipment = (equipment != null) ? equipment.stream().filter((item) -> !item.isBlank()).toList()
				: List.of();
		this.position = position;
		this.part = part;
		this.kind = kind;
	}

	/**
	 * The exercises of a catalogue that fit.
	 */
	public Predicate<Exercise> in(Catalogue catalogue) {
		Predicate<Exercise> fits = (exercise) -> isAny(this.position, exercise.position().name())
				&& isAny(this.kind, exercise.kind().name())
				&& (isUnset(this.part) || exercise.trains().stream().anyMatch((part) -> part.name().equals(this.part)))
				&& (this.equipment.isEmpty()
						|| exercise.equipment().stream().anyMatch((item) -> this.equipment.contains(item.name())));
		if (this.q == null || this.q.isBlank()) {
			return fits;
		}
		Set<Exercise> found = new HashSet<>(catalogue.search(this.q));
		return fits.and(found::contains);
	}

	private static boolean isAny(@Nullable String wanted, String name) {
		return isUnset(wanted) || name.equals(wanted);
	}

	private static boolean isUnset(@Nullable String value) {
		return value == null || value.isBlank();
	}

}
