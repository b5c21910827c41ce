package org.neutralspine.guidance.protocol.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;

/**
 * Exercises that neither the rules nor the fields of the filter can tell apart, in the
 * catalogue's order: what they say of one holds for all.
 */
public record Alike(List<Exercise> exercises) {

	static List<Alike> group(Stream<Exercise> inOrder) {
		return inOrder.collect(Collectors.groupingBy(Traits::of, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(Alike::new)
			.toList();
	}

	/** One that stands for all. */
	public Exercise any() {
		return this.exercises.get(0);
	}

	public int count() {
		return this.exercises.size();
	}

	boolean hasBeside(Exercise exercise) {
		return count() > 1 && Traits.of(any()).equals(Traits.of(exercise)) && this.exercises.contains(exercise);
	}

	Alike without(Exercise exercise) {
		return new Alike(this.exercises.stream().filter((other) -> !other.slug().equals(exercise.slug())).toList());
	}

	/**
	 * All that they look at, but for a permission by name.
	 */
	private record Traits(Judged judged, Profile.Kind kind, Position position, Set<BodyPart> trains,
			Set<Equipment> equipment) {

		static Traits of(Exercise exercise) {
			return new Traits(Judged.of(exercise), exercise.kind(), exercise.position(), exercise.trains(),
					exercise.equipment());
		}

	}

}
