package org.neutralspine.session.recipe;

import org.neutralspine.catalogue.Position;

/**
 * The postures between which one has to get up, lie down or get into the water.
 */
enum Posture {

	LYING, SEATED, UPRIGHT, IN_WATER;

	static Posture of(Position position) {
		return switch (position) {
			case LYING_ON_BACK, LYING_ON_SIDE, FACE_DOWN, HANDS_AND_KNEES, KNEELING -> LYING;
			case SITTING, RECLINED -> SEATED;
			case STANDING, WALKING, HANGING, CHANGING -> UPRIGHT;
			case IN_WATER -> IN_WATER;
		};
	}

}
