package org.neutralspine.account.signin;

import java.security.Principal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.FormKeys;

/**
 * A form that arrived too late to be processed: its sender had been signed out, or the
 * page was older than the sign-in.
 *
 * @param address where it was sent to, within the application
 * @param person whose form it was, as its key says; null for that of a patient
 * @param fields everything that was typed or chosen, in the order of the page
 */
record UnsentForm(String address, @Nullable String person, List<Field> fields) {

	/** The request attribute, and the field, that carries a form to be sent again. */
	static final String NAME = "unsent";

	/** On a shared machine the next person to sign in need not be its author. */
	boolean mayBeSeenBy(@Nullable Principal person) {
		return this.person == null || (person != null && this.person.equals(FormKeys.personPart(person)));
	}

	record Field(String name, String text) {
	}

}
