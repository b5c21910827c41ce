package org.neutralspine.editing;

/**
 * Where an entry of the catalogue stands. Only what is published is ever shown.
 */
public enum State {

	/** Being written. */
	DRAFT,
	/** Imported, and not reviewed yet: its demands are to be chosen. */
	UNREVIEWED,
	/** Shown to everybody. */
	PUBLISHED,
	/** No longer shown. */
	RETIRED

}
