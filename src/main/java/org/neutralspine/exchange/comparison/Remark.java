package org.neutralspine.exchange.comparison;

/**
 * Something to know of a record before it is applied.
 */
public enum Remark {

	/** It changes what is published, which will then be hidden. */
	HIDES,
	/** It is how something was published before an import hid it, and shows it again. */
	SHOWS,
	/** It changes only words of what is published, which stays so. */
	WORDS,
	/** It is new, and its slug belongs to an exercise from another source. */
	RENAMED,
	/** It is new, and something much like it is there already. */
	LIKELY,
	/** It is new, and another record of the file has much the same name. */
	TWICE

}
