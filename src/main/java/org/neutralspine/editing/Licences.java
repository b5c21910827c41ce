package org.neutralspine.editing;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Origin;

/**
 * Tells licences that allow nobody to show a text.
 */
final class Licences {

	private static final Pattern NONE = Pattern.compile(
			"\\W*(unknown|unclear|none|n/?a|no licen[cs]e|proprietary|all rights reserved|copyrighted|unlicensed|tbd)?\\W*",
			Pattern.CASE_INSENSITIVE);

	private Licences() {
	}

	/** Whether somebody has to find out first, or to write the text anew. */
	static boolean isOpenQuestion(@Nullable Origin origin) {
		return origin != null && NONE.matcher(origin.licence()).matches();
	}

}
