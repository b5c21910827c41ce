package org.neutralspine.guidance.protocol;

/**
 * What stands between somebody and the catalogue today, the most urgent first.
 */
public enum Gate {

	/** Get help now. */
	URGENT,
	/** Call the surgeon's office first. */
	REFER,
	/** Nobody has cleared this person, or no longer. */
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
