package org.neutralspine.account.directory;

/**
 * Why an account is not changed.
 */
enum Refusal {

	YOURSELF, LAST_ADMIN, NO_PUBLIC_ADDRESS

}
