package org.neutralspine.exchange.staging;

import java.util.EnumSet;

/**
 * A list of rows on the page of an import, in the order in which the lists matter. Its
 * rows have one outcome, or one remark.
 */
public enum RowGroup {

	REJECTED, HIDES, SHOWS, WORDS, RENAMED, LIKELY, TWICE, CHANGED, NEW, LEFT_OUT, UNCHANGED;

	public boolean isRemark() {
		return EnumSet.range(HIDES, TWICE).contains(this);
	}

}
