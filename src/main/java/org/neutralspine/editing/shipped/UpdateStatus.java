package org.neutralspine.editing.shipped;

/**
 * What became of an exercise that was shipped.
 */
enum UpdateStatus {

	/** The catalogue says just that. */
	CURRENT,
	/** An admin has to decide. */
	WAITING,
	/** An admin keeps what was there. */
	KEPT

}
