package org.neutralspine.session.recipe;

import java.util.EnumSet;
import java.util.Set;

import org.neutralspine.catalogue.Equipment;

/**
 * Where a session is done, and what is there without being asked for.
 */
public enum Place {

	/** At home there are walls and chairs; all else is asked for. */
	HOME(EnumSet.of(Equipment.NONE, Equipment.WALL, Equipment.CHAIR)),

	GYM(EnumSet.of(Equipment.NONE, Equipment.WALL, Equipment.CHAIR, Equipment.MAT, Equipment.STEP, Equipment.STICK,
			Equipment.BAND, Equipment.BALL, Equipment.BENCH, Equipment.DUMBBELL, Equipment.KETTLEBELL,
			Equipment.BARBELL, Equipment.CABLE, Equipment.GYM_MACHINE, Equipment.CARDIO_MACHINE, Equipment.BIKE)),

	/** In the water where that is open, and beside it. */
	POOL(EnumSet.of(Equipment.NONE, Equipment.WALL, Equipment.CHAIR, Equipment.POOL));

	private final Set<Equipment> equipment;

	Place(Set<Equipment> equipment) {
		this.equipment = equipment;
	}

	boolean has(Equipment item) {
		return this.equipment.contains(item);
	}

}
