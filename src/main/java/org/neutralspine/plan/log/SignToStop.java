package org.neutralspine.plan.log;

/**
 * What makes a session red. Source: evidence, section d.
 */
public enum SignToStop {

	/** Pain above 5 during the session. */
	PAIN,

	/** The pain rose through a set. */
	RISING,

	/** Pain above 5 on the morning after. */
	NEXT_DAY_PAIN,

	/** More pain than usual for longer than 24 hours. */
	RAISED,

	/** Anything new in an arm or leg. */
	NEW_SIGNS

}
