package org.neutralspine.account.directory;

/**
 * Why an account is not changed.
 */
enum AccountRefusal {

	YOURSELF, LAST_ADMIN, NO_PUBLIC_ADDRESS

}
