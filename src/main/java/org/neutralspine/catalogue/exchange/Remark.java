package org.neutralspine.catalogue.exchange;

/**
 * What somebody should know of a record before it comes in.
 */
enum Remark {

	/** It is new, and something much like it is there already. */
	LIKELY,
	/** It changes what is published, which will then be hidden. */
	HIDES

}
