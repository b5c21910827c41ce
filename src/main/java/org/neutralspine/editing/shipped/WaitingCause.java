package org.neutralspine.editing.shipped;

/**
 * Why an exercise is not brought up to date without an admin.
 */
enum WaitingCause {

	/** Somebody has edited it. */
	EDITED,
	/** It is not published: somebody has retired it, or keeps it as a draft. */
	HIDDEN,
	/** It was removed from the catalogue. */
	REMOVED,
	/** Somebody might do more than before. */
	LOOSER,
	/**
	 * Some of its links lead nowhere here, or round in a circle; only they are left out.
	 */
	LINKS,
	/** Somebody would be left with nothing to do instead of an exercise. */
	STRANDED,
	/**
	 * Somebody who asks by its names would be warned of less, or its words suggest a
	 * demand that it has not.
	 */
	QUESTIONED

}
