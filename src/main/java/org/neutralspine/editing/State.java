package org.neutralspine.editing;

/**
 * Where an entry of the catalogue stands. Only what is published is ever shown.
 */
public enum State {

	/** Being written. */
	DRAFT,
	/** Imported, and nobody has said yet what it asks of the spine. */
	UNREVIEWED,
	/** Shown to everybody. */
	PUBLISHED,
	/** No longer shown. */
	RETIRED

}
