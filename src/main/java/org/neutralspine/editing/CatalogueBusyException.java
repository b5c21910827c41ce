package org.neutralspine.editing;

/**
 * Somebody else is writing the catalogue and takes long, as a large import may.
 */
public class CatalogueBusyException extends RuntimeException {

	CatalogueBusyException(Throwable cause) {
		super("Somebody else is writing the catalogue", cause);
	}

}
