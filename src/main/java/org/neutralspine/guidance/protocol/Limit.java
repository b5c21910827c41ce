package org.neutralspine.guidance.protocol;

/**
 * What a physician may tell somebody to stay away from.
 */
public enum Limit {

	BENDING, TWISTING, LIFTING, OVERHEAD, RUNNING, IMPACT, CONTACT, WATER, STRETCHING, CYCLING, PRONE, NECK_MOTION

}
