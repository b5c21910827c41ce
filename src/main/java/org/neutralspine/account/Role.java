package org.neutralspine.account;

/**
 * What somebody who signs in is here for. One person may have more than one role.
 */
public enum Role {

	TRAINER, ADMIN

}
