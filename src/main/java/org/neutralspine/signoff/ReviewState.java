package org.neutralspine.signoff;

/**
 * What clinicians have come to. Only {@link #AGREED} counts as reviewed without a
 * reserve.
 */
public enum ReviewState {

	NOT_REVIEWED,
	/** Somebody spoke about an earlier wording; nobody about this one. */
	CHANGED, AGREED,
	/** At least one objects, whoever agrees. */
	OBJECTED

}
