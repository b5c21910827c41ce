package org.neutralspine.figure.pose;

/**
 * What can be set of the trunk and the head, in degrees; the lift in centimetres. Those
 * of the spine are added to its natural curve and spread evenly over the joints of the
 * region; all zero is a neutral spine.
 */
public enum TrunkAngle {

	/** Forward positive: on the back about -93, face down about 88. */
	LEAN,

	/** 90 lies on the right side. */
	ROLL,

	/** About the vertical. */
	TURN,

	/** Above what the body rests on. */
	LIFT,

	/** Flexion of the low back. */
	LUMBAR,

	THORACIC,

	NECK,

	/** Bending to the left side. */
	SIDE,

	/** Turning to the right. */
	TWIST,

	NOD,

	/** To the right. */
	HEAD_TURN,

	/** Toward the left shoulder. */
	HEAD_TILT

}
