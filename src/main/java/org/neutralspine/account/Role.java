package org.neutralspine.account;

/**
 * The job of a person who signs in. One person may have more than one role.
 */
public enum Role {

	TRAINER, ADMIN,
	/** A clinician who says whether what people are told is right. */
	REVIEWER

}
