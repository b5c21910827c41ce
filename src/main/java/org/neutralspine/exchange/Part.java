package org.neutralspine.exchange;

import java.util.EnumSet;

/**
 * A list on the page of an import, in the order in which they matter. Its rows are of one
 * kind, or have one remark.
 */
enum Part {

	REJECTED, HIDES, SHOWS, WORDS, RENAMED, LIKELY, CHANGED, NEW, LEFT_OUT, UNCHANGED;

	boolean isRemark() {
		return EnumSet.range(HIDES, LIKELY).contains(this);
	}

}
