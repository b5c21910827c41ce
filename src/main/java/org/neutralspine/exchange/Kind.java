package org.neutralspine.exchange;

/**
 * What would become of a record, in the order in which that matters to whoever decides.
 */
enum Kind {

	REJECTED, CHANGED, NEW, LEFT_OUT, UNCHANGED

}
