package org.neutralspine.account;

import java.util.List;

/**
 * A form that arrived when it could not be taken any more: somebody had been signed out,
 * or the page was older than the sign-in.
 *
 * @param address where it was sent to, within the application
 * @param fields everything that was typed or chosen, in the order of the page
 */
record UnsentForm(String address, List<Field> fields) {

	/** The request attribute, and the field, that carries a form to be sent again. */
	static final String NAME = "unsent";

	record Field(String name, String text) {
	}

}
