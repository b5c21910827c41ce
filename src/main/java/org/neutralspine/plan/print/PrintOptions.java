package org.neutralspine.plan.print;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Enums;
import org.neutralspine.web.Paper;

/**
 * How a plan is to be printed.
 *
 * @param large whether in large print
 */
record PrintOptions(Paper paper, boolean large) {

	/**
	 * Options as they stand in an address; whatever is unknown there is the default.
	 */
	static PrintOptions of(@Nullable String paper, @Nullable String large) {
		return new PrintOptions(Enums.find(Paper.class, paper).orElse(Paper.A4), Boolean.parseBoolean(large));
	}

}
