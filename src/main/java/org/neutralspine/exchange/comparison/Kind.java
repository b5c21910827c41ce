package org.neutralspine.exchange.comparison;

/**
 * What would become of a record, in the order in which that matters to whoever decides.
 */
public enum Kind {

	REJECTED, CHANGED, NEW, LEFT_OUT, UNCHANGED

}
