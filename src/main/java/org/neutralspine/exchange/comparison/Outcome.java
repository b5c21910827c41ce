package org.neutralspine.exchange.comparison;

/**
 * What would become of a record, in the order in which that matters for the decision.
 */
public enum Outcome {

	REJECTED, CHANGED, NEW, LEFT_OUT, UNCHANGED

}
