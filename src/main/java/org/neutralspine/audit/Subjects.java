package org.neutralspine.audit;

import java.util.Optional;

/**
 * Finds the subjects of trail entries. Each module answers for its own; nobody does for
 * clients and plans, which no admin sees.
 */
public interface Subjects {

	/**
	 * The subject of an entry.
	 * @param about as the entry has it, for example {@code account 3}
	 * @return empty if this module does not know it
	 */
	Optional<Subject> find(String about);

}
