package org.neutralspine.account;

/**
 * What somebody who signs in is here for.
 */
public enum Role {

	TRAINER, ADMIN;

	/**
	 * The page to begin with.
	 */
	String home() {
		return (this == ADMIN) ? "/admin/exercises" : "/clients";
	}

}
