package org.neutralspine.exchange.staging;

import java.util.EnumSet;

/**
 * A list on the page of an import, in the order in which they matter. Its rows are of one
 * kind, or have one remark.
 */
public enum Part {

	REJECTED, HIDES, SHOWS, WORDS, RENAMED, LIKELY, CHANGED, NEW, LEFT_OUT, UNCHANGED;

	public boolean isRemark() {
		return EnumSet.range(HIDES, LIKELY).contains(this);
	}

}
