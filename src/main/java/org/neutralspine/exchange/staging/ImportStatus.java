package org.neutralspine.exchange.staging;

/**
 * How far an import has come.
 */
public enum ImportStatus {

	/** The file is being read. */
	READING,
	/** It was read to its end, and somebody has to decide. */
	CHECKED,
	/** It is being made part of the catalogue. */
	APPLYING,
	/** It is part of the catalogue. */
	APPLIED,
	/** It is being taken back. */
	TAKING_BACK,
	/** It was part of the catalogue, and is not any more. */
	TAKEN_BACK,
	/** It could not be read, or not be applied; nothing was changed. */
	REFUSED,
	/** Somebody has decided against it. */
	DISCARDED;

	public boolean isRunning() {
		return this == READING || this == APPLYING || this == TAKING_BACK;
	}

}
