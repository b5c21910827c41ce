package org.neutralspine.catalogue;

/**
 * The part of the body that an exercise trains.
 */
public enum BodyPart {

	CORE, BACK, UPPER_BACK, CHEST, SHOULDERS, ARMS, NECK, HIPS, LEGS, WHOLE_BODY, AEROBIC, BALANCE, MOBILITY,
	DAILY_LIVING, SPORT

}
