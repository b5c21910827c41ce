package org.neutralspine.editing;

/**
 * Another transaction is writing the catalogue and takes long, as a large import may.
 */
public class CatalogueBusyException extends RuntimeException {

	CatalogueBusyException(Throwable cause) {
		super("The catalogue is being written", cause);
	}

}
