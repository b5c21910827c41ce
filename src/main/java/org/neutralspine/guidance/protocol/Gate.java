package org.neutralspine.guidance.protocol;

/**
 * What stands between a person and the catalogue today, the most urgent first.
 */
public enum Gate {

	/** Get help now. */
	URGENT,
	/** Call the surgeon's office first. */
	REFER,
	/** There is no clearance, or it no longer holds. */
	CLOSED,
	/** Quiet exercises only. */
	FLARE,
	/** The filtered catalogue. */
	OPEN;

	/**
	 * Whether no exercise at all is open behind this gate.
	 */
	public boolean isShut() {
		return this.compareTo(CLOSED) <= 0;
	}

}
