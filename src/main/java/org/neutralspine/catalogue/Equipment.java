package org.neutralspine.catalogue;

/**
 * The equipment that an exercise needs.
 */
public enum Equipment {

	NONE, MAT, CHAIR, WALL, STEP, STICK, BAND, BALL, DUMBBELL, KETTLEBELL, BARBELL, BENCH, CABLE, GYM_MACHINE,
	CARDIO_MACHINE, BIKE, PULL_UP_BAR, STRAPS, POOL, RUCKSACK, OUTDOORS, OTHER

}
