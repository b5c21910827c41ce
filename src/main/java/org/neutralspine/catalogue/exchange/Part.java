package org.neutralspine.catalogue.exchange;

/**
 * A list on the page of an import, in the order in which they matter. Its rows are of one
 * kind, or have one remark.
 */
enum Part {

	REJECTED, HIDES, LIKELY, CHANGED, NEW, LEFT_OUT, UNCHANGED;

	boolean isRemark() {
		return this == HIDES || this == LIKELY;
	}

}
