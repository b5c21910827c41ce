package org.neutralspine.account;

import java.util.Optional;

/**
 * Who may review as a clinician.
 */
public interface Reviewers {

	/** A clinician, as people read of them; nothing where the account is none's. */
	Optional<Reviewer> find(long id);

	/**
	 * What the account of a clinician carries.
	 *
	 * @param name their full name
	 * @param profession for example physiotherapist
	 */
	record Reviewer(String name, String profession) {
	}

}
