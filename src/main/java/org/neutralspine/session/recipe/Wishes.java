package org.neutralspine.session.recipe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;

/**
 * What somebody wants of today's session.
 *
 * @param minutes how long it shall be, one of {@link #LENGTHS}
 * @param place where it is done
 * @param atHand what is there besides
 * @param withCare whether exercises that call for care may be in it
 */
public record Wishes(int minutes, Place place, Set<Equipment> atHand, boolean withCare) {

	/** The lengths to choose from, in minutes. */
	public static final List<Integer> LENGTHS = List.of(10, 20, 30);

	/** What may be at hand at home. */
	public static final Set<Equipment> TO_HAVE = EnumSet.of(Equipment.MAT, Equipment.BAND, Equipment.BALL,
			Equipment.STICK, Equipment.STEP, Equipment.STRAPS, Equipment.DUMBBELL, Equipment.KETTLEBELL,
			Equipment.BENCH, Equipment.BIKE, Equipment.CARDIO_MACHINE);

	public Wishes {
		atHand = Set.copyOf(atHand);
	}

	/** The same, of another length. */
	public Wishes lasting(int otherMinutes) {
		return new Wishes(otherMinutes, this.place, this.atHand, this.withCare);
	}

	/** Everything that an exercise needs has to be there, so that nobody improvises. */
	boolean provide(Exercise exercise) {
		return exercise.equipment().stream().allMatch((item) -> this.place.has(item) || this.atHand.contains(item));
	}

}
