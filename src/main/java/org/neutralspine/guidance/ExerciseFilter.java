package org.neutralspine.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Position;

/**
 * What somebody wants to see of their exercises. It stands in the address, so it says
 * nothing about the person.
 *
 * @param q words
 * @param equipment what is at hand; an exercise fits if it needs any of it
 * @param position the position
 * @param part what to train
 */
record ExerciseFilter(@Nullable String q, List<Equipment> equipment, @Nullable Position position,
		@Nullable BodyPart part) {

	ExerciseFilter(@Nullable String q, @Nullable List<Equipment> equipment, @Nullable Position position,
			@Nullable BodyPart part) {
		this.q = q;
		this.equipment = (equipment != null) ? List.copyOf(equipment) : List.of();
		this.position = position;
		this.part = part;
	}

	boolean isEmpty() {
		return (this.q == null || this.q.isBlank()) && this.equipment.isEmpty() && this.position == null
				&& this.part == null;
	}

	Predicate<Exercise> in(Catalogue catalogue) {
		Predicate<Exercise> fits = (exercise) -> (this.position == null || exercise.position() == this.position)
				&& (this.part == null || exercise.trains().contains(this.part))
				&& (this.equipment.isEmpty() || this.equipment.stream().anyMatch(exercise.equipment()::contains));
		if (this.q == null || this.q.isBlank()) {
			return fits;
		}
		Set<Exercise> found = new HashSet<>(catalogue.search(this.q));
		return fits.and(found::contains);
	}

}
