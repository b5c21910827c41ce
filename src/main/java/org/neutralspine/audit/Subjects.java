package org.neutralspine.audit;

import java.util.Optional;

/**
 * Knows what some entries of the trail are about. Each module answers for its own; nobody
 * does for clients and plans, which no admin sees.
 */
public interface Subjects {

	/**
	 * What an entry is about.
	 * @param about as the entry has it, for example {@code account 3}
	 * @return empty if this module does not know it
	 */
	Optional<Subject> find(String about);

}
