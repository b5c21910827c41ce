package org.neutralspine.editing.matrix;

import org.jspecify.annotations.Nullable;

/**
 * A protocol in the database cannot be read by this version of the application.
 */
class UnreadableStoreException extends RuntimeException {

	private static final long serialVersionUID = 1;

	UnreadableStoreException(String what, @Nullable String problem) {
		super(what + " in the database cannot be read by this version of the application. " + problem);
	}

}
