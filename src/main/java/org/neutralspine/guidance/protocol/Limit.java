package org.neutralspine.guidance.protocol;

/**
 * Movements and activities that a physician may forbid.
 */
public enum Limit {

	BENDING, TWISTING, LIFTING, OVERHEAD, RUNNING, IMPACT, CONTACT, WATER, STRETCHING, CYCLING, PRONE, NECK_MOTION

}
