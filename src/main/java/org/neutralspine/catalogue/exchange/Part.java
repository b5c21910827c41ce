package org.neutralspine.catalogue.exchange;

/**
 * A list on the page of an import, in the order in which they matter.
 */
enum Part {

	REJECTED,
	/** Some of the new ones. */
	LIKELY, CHANGED, NEW, LEFT_OUT, UNCHANGED

}
