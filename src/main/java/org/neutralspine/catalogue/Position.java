package org.neutralspine.catalogue;

/**
 * The position that an exercise is done in.
 */
public enum Position {

	LYING_ON_BACK, LYING_ON_SIDE, FACE_DOWN, HANDS_AND_KNEES, KNEELING, SITTING, RECLINED, STANDING, WALKING, HANGING,
	IN_WATER, CHANGING

}
