package org.neutralspine.guidance.protocol;

/**
 * Whose help a sign needs and how soon, the most pressing first. Source: evidence,
 * section d, column "Action".
 */
public enum Help {

	/** Call the emergency number before anything else. */
	EMERGENCY_CALL,
	/** Go to an emergency department now, or call. */
	EMERGENCY_DEPARTMENT,
	/** Be seen by a doctor today. */
	DOCTOR_TODAY,
	/** Call the surgeon's office today. */
	CALL_TODAY,
	/** Do less until it has settled. */
	EASE_OFF

}
